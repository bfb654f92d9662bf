import path from 'node:path/posix';
import { expect, it } from 'vitest';
import type { Disk } from '../../workspace/src/disk/disk.js';
import { WorkspaceFiles } from '../src/files/workspace-files.js';

const files = new Map(
  Array.from({ length: 9 }, (_, index) => [`/w/${index}`, index] as const).flatMap(([folder, index]) => [
    [`${folder}/plan.plan`, `plan Plan${index}: A plan\n`],
    [`${folder}/below/more.plan`, `outcome Homes: Good homes\n`],
  ]),
);

/** A disk that is held in memory. */
const disk: Disk = {
  read: async (file) => new TextEncoder().encode(files.get(file) ?? ''),
  list: async (folder) => {
    const below = [...files.keys()].filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));
    return [...new Set(below.map((file) => file.split('/')[0] as string))].map((name) => ({
      name,
      kind: name.endsWith('.plan') ? 'file' : 'folder',
    }));
  },
  kindOf: async (file) => (files.has(file) ? 'file' : 'folder'),
  entryKind: async (file) => (files.has(file) ? 'file' : 'folder'),
  realPath: async (file) => file,
  owner: async () => undefined,
};

it('takes in the plan that is asked about first, whole, while the others wait', async () => {
  const workspace = new WorkspaceFiles(disk);
  const asked = 'file:///w/7/below/more.plan';
  workspace.setFolders(['/w']);
  workspace.hurry(asked);
  const checked: string[] = [];
  while (!workspace.isUpToDate(asked)) {
    await workspace.readChanged();
    checked.push(...[...workspace.checkNext().keys()].map((file) => path.relative('/w', file)));
  }
  expect(checked.sort()).toEqual(['7/below/more.plan', '7/plan.plan']);
  expect(workspace.isBusy).toBe(true);
  while (workspace.isBusy) {
    await workspace.readChanged();
    workspace.checkNext();
  }
  expect([...workspace.plans()].map(({ plan }) => plan.files.length)).toEqual(Array(9).fill(2));
});
