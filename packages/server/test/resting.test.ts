import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { Workspace } from '../../workspace/src/plans/workspace.js';
import { EvictableFile } from '../../workspace/src/plans/workspace-file.js';
import { FoundFiles } from '../src/files/found-files.js';

setFlagsFromString('--expose-gc');
const clearUp = runInNewContext('gc') as () => void;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const plan = (name: string, more = ''): Uint8Array => bytes(`plan ${name}: A plan\n${more}outcome Homes: Good homes\n`);

/** Has everything go that nothing holds. */
async function forgotten(things: readonly WeakRef<object>[]): Promise<boolean> {
  for (let round = 0; round < 20 && things.some((each) => each.deref()); round++) {
    await nextTurn();
    clearUp();
  }
  return things.every((each) => each.deref() === undefined);
}

async function workspaceOf(files: Record<string, Uint8Array>, mostWhole: number): Promise<Workspace> {
  const workspace = new Workspace({ mostWhole });
  for (const [file, content] of Object.entries(files)) {
    workspace.hold(await EvictableFile.read(file, content));
    workspace.checkNext();
  }
  return workspace;
}

describe('plans that nothing works with', () => {
  const files = { '/a/a.plan': plan('A'), '/b/b.plan': plan('B', 'use A from: ../a\n'), '/c/c.plan': plan('C') };

  it('are let go of with their facts, but not their findings, and are the same when they are asked for again', async () => {
    const workspace = await workspaceOf(files, 1);
    const before = workspace.checkedPlanIn('/a')?.findings.map(({ rule }) => rule);
    const first = new WeakRef(workspace.get('/a/a.plan') as object);
    expect(await forgotten([first])).toBe(true);
    const again = workspace.checkedPlanIn('/a');
    expect(again?.findings.map(({ rule }) => rule)).toEqual(before);
    expect(again?.plan.elements.map(({ label }) => label)).toEqual(['A', 'Homes']);
    expect(again?.plan).toBe(again?.plan);
  });

  it('are kept whole while there are few of them', async () => {
    const workspace = await workspaceOf(files, 8);
    const all = Object.keys(files).map((file) => new WeakRef(workspace.get(file) as object));
    expect(await forgotten(all)).toBe(false);
    expect(all.every((each) => each.deref())).toBe(true);
  });
});

describe('files that were found', () => {
  it("are read folder by folder, a folder's own before those below it", () => {
    const found = new FoundFiles();
    found.add(['/w/a/x.plan', '/w/a-b.plan', '/w/a/b/y.plan', '/w/z.plan', '/w/a b/q.plan']);
    const order: string[][] = [];
    while (!found.isEmpty) order.push([...found.takeFolder()]);
    expect(order).toEqual([['/w/a-b.plan', '/w/z.plan'], ['/w/a/x.plan'], ['/w/a/b/y.plan'], ['/w/a b/q.plan']]);
  });

  it('of some folders go first where these are asked about', () => {
    const found = new FoundFiles();
    found.add(['/w/a/x.plan', '/w/b/y.plan', '/w/c/z.plan']);
    expect(found.isAround('/w/b/new.plan')).toBe(true);
    expect([...found.takeFolder((folder) => folder === '/w/b')]).toEqual(['/w/b/y.plan']);
    expect(found.isAround('/w/b/new.plan')).toBe(false);
    expect([...found.takeFolder((folder) => folder === '/w/b')]).toEqual(['/w/a/x.plan']);
  });

  it('keep a plan waiting as long as one of its own files, or of a plan that it uses, is not read', async () => {
    const found = new FoundFiles();
    found.add(['/b/below/more.plan', '/a/a.plan']);
    const workspace = new Workspace();
    workspace.hold(await EvictableFile.read('/b/b.plan', plan('B', 'use A from: ../a\n')));
    const check = (): string | undefined => workspace.checkNext((folder) => found.isWithin(folder))?.root;
    expect(check()).toBeUndefined();
    expect([...found.takeFolder()]).toEqual(['/a/a.plan']);
    workspace.hold(await EvictableFile.read('/a/a.plan', plan('A')));
    expect(check()).toBe('/a');
    expect(check()).toBeUndefined();
    expect([...found.takeFolder()]).toEqual(['/b/below/more.plan']);
    expect(check()).toBe('/b');
  });
});
