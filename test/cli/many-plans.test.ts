import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isComparing, rules } from '@goldenthread/rules';
import { checkPlanByPlan } from '@goldenthread/workspace/node';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../packages/cli/src/check/formats/index.js';
import { runHere } from '../../packages/cli/test/run-here.js';
import { groupsOfFolders } from '../../packages/workspace/src/check/walk.js';
import { checkInWorkers, workersFor } from '../../packages/workspace/src/check/worker-pool.js';
import { exampleOf, settingLevel } from '../rules/page-examples.js';
import { COMMAND, folderWith, goldenthread } from './command.js';

/** Where a worker of the command starts that the tests build. */
const WORKER = pathToFileURL(path.join(path.dirname(COMMAND), '../dist/goldenthread-worker.js'));

/** The example of each rule as a plan of its own, a plan within a plan, plans that use others, and files that cannot be read. */
function manyPlans(): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {};
  for (const rule of rules.filter((each) => !isComparing(each))) {
    const texts = settingLevel(rule, exampleOf(rule, 'example'));
    for (const [name, text] of Object.entries(texts)) files[`${rule.name}/${name}`] = text;
  }
  files['nested/plan.plan'] = 'plan Outer: Outer plan\nofficer A: An officer\n  owner B\n';
  files['nested/below/a.plan'] = 'officer C: An officer\n  owner D\n';
  files['nested/inner/plan.plan'] = 'plan Inner: Inner plan\nofficer D: An officer\n  owner E\n';
  files['uses/plan.plan'] =
    'use Other from: ../nested/inner\nplan Using: A plan\nofficer A: An officer\n  owner Other.D, Other.X\n';
  files['odd/plan.plan'] = Uint8Array.from([0xff, 0xfe, 0, 1, 2]);
  files['loose/a.plan'] = 'officer A: An officer\n  owner B\n';
  for (let index = 0; index < 60; index++)
    files[`more/plan-${index}/plan.plan`] = `plan Plan${index}: A plan\nofficer A: An officer\n  owner B\n`;
  return files;
}

const filesIn = (files: object, folder: string): string[] => Object.keys(files).map((file) => path.posix.join(folder, file));

describe('very many plans', { timeout: 120_000 }, () => {
  const files = manyPlans();

  it('are checked by workers, with what one plan after another gives in the same order', async () => {
    const folder = folderWith(files);
    const alone = await checkPlanByPlan([folder]);
    expect(alone.length).toBeGreaterThan(200);
    expect(await checkPlanByPlan([folder], { worker: WORKER })).toEqual(alone);
    expect(await checkPlanByPlan([folder], { worker: WORKER, asAt: 20300401 as never })).toEqual(
      await checkPlanByPlan([folder], { asAt: 20300401 as never }),
    );
  });

  it('come out of the command alike in every format', async () => {
    const folder = folderWith(files);
    for (const format of FORMATS) {
      const one = await goldenthread(['check', '--format', format, folder]);
      const other = await runHere(['check', '--format', format, folder]);
      expect(one.out, format).toBe(other.out);
    }
  });

  it('are counted as they are read', async () => {
    const folder = folderWith(files);
    const told: number[] = [];
    const total = Object.keys(files).length;
    await checkPlanByPlan([folder], { worker: WORKER, onProgress: (done, all) => told.push(all === total ? done : -1) });
    expect(told.at(-1)).toBe(total);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('fall to as many workers as there are cores and groups, and to none where there are few files', () => {
    expect(workersFor(400, 10)).toBe(0);
    expect(workersFor(1, 5_000)).toBeLessThan(2);
    expect(workersFor(2, 5_000)).toBeLessThanOrEqual(2);
  });

  it('stay together where one plan takes in another’s folder', () => {
    const groups = groupsOfFolders(['/a/x.plan', '/a/b/x.plan', '/a-b/x.plan', '/c/d/x.plan', '/c/e/x.plan', '/c/d/f/x.plan']);
    expect(groups.map((group) => group.map(({ folder }) => folder))).toEqual([
      ['/a', '/a/b'],
      ['/a-b'],
      ['/c/d', '/c/d/f'],
      ['/c/e'],
    ]);
  });
});

describe('a worker that fails', () => {
  const groups = groupsOfFolders(filesIn(manyPlans(), '/nowhere'));
  const options = {
    workers: 2,
    known: { refused: new Map(), links: new Map() },
    asAt: undefined,
    withFixes: true,
    onRead: () => {},
  };

  it('by an error ends the check with it', async () => {
    const worker = new URL('data:text/javascript,throw new TypeError("broken")');
    await expect(checkInWorkers(groups, { ...options, worker })).rejects.toThrow('broken');
  });

  it('by ending too soon ends the check, too', async () => {
    const worker = new URL('data:text/javascript,process.exit(3)');
    await expect(checkInWorkers(groups, { ...options, worker })).rejects.toThrow('ended with 3');
  });
});
