import type { ElementKind } from '@goldenthread/model';

/** Everything that can be added from the tree; each has a command in package.json, `goldenthread.add.KIND`. */
export const ADDABLE = [
  'vision',
  'priority',
  'outcome',
  'programme',
  'workstream',
  'project',
  'service',
  'measure',
  'benefit',
  'output',
  'milestone',
  'deliverable',
  'budget',
  'saving',
  'risk',
  'mitigation',
  'fund',
  'portfolio',
  'officer',
] as const satisfies readonly ElementKind[];
