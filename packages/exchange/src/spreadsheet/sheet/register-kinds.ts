import type { Role } from './roles.js';

/** The registers that a table can be, each with the kind of declaration that its rows become. */
export type RegisterKind = 'risks' | 'savings' | 'projects' | 'actions' | 'benefits' | 'outcomes' | 'people' | 'reserves';

/** What a pasted table can become. */
export type PasteAs = 'budget' | 'rows' | 'measures' | RegisterKind;

/** What names the thing that a row of each register is about, and what else such a register has at least one of, where it must. */
const KINDS: Readonly<Record<RegisterKind, { readonly title: readonly Role[]; readonly with: readonly Role[] }>> = {
  risks: {
    title: ['risk'],
    with: [
      'inherentLikelihood',
      'inherentImpact',
      'inherentScore',
      'residualLikelihood',
      'residualImpact',
      'residualScore',
      'mitigation',
      'owner',
      'status',
      'code',
    ],
  },
  benefits: { title: ['benefit'], with: ['owner', 'due', 'measuredBy', 'project', 'status', 'code', 'cashable'] },
  savings: { title: ['saving'], with: ['code', 'from', 'status', 'owner', 'stage', 'note'] },
  outcomes: { title: ['outcome'], with: ['measure', 'supportingOutcome', 'priority', 'owner'] },
  actions: { title: ['action', 'recommendation'], with: ['owner', 'due', 'status', 'done', 'project', 'starts'] },
  projects: { title: ['project'], with: ['starts', 'ends', 'due', 'stage', 'status', 'owner', 'done', 'outcome', 'fund'] },
  people: { title: ['post', 'portfolio'], with: ['person', 'reportsTo', 'code', 'portfolio', 'from', 'kind', 'note', 'title'] },
  reserves: { title: ['reserve'], with: [] },
};

/** Whether a column of a role names the thing that a row is about. */
export function namesThing(role: Role | undefined): boolean {
  return role === 'measure' || Object.values(KINDS).some(({ title }) => role !== undefined && title.includes(role));
}

/** The registers that a table with these columns may be, the likeliest first. */
export function registersOf(roles: readonly (Role | undefined)[]): RegisterKind[] {
  const has = (role: Role): boolean => roles.includes(role);
  return (Object.keys(KINDS) as RegisterKind[]).filter((kind) => {
    const titled = KINDS[kind].title.find(has);
    if (titled === undefined) return false;
    // Projects with measures are measures; outcomes with actions are actions.
    if (
      (kind === 'projects' || kind === 'people') &&
      (has('measure') || has('action') || has('risk') || has('saving') || has('benefit'))
    )
      return false;
    if (kind === 'outcomes' && !has('measure') && (has('action') || has('risk') || has('project'))) return false;
    if (kind === 'actions' && (has('risk') || has('measure'))) return false;
    const needs = KINDS[kind].with;
    return needs.length === 0 || needs.some((role) => role !== titled && has(role));
  });
}

/** Whether a table with these columns is a register. */
export function isRegister(roles: readonly (Role | undefined)[]): boolean {
  return registersOf(roles).length > 0;
}
