import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CheckedPlan } from '@goldenthread/workspace';
import { checkPaths, checkPlanByPlan, withoutPlan } from '@goldenthread/workspace/node';
import { afterEach, describe, expect, it } from 'vitest';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): string {
  folder = mkdtempSync(path.join(tmpdir(), 'goldenthread-plans-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

const PLAN = (name: string): string => `plan ${name}: A plan\n  as at 2025-03-31\n`;
const summary = (plans: readonly CheckedPlan[]): unknown =>
  plans.map(({ name, root, plan }) => [
    name,
    path.relative(folder, root),
    plan.files.map(({ file }) => path.relative(folder, file)),
  ]);
const found = (plans: readonly CheckedPlan[]): string[] =>
  plans.flatMap(({ findings }) => findings.map(({ rule, element, message }) => `${rule} ${element}: ${message.slice(0, 60)}`));

describe('a plan', () => {
  it('is its folder and every folder below, up to the next plan', async () => {
    const at = write({
      'plan.plan': PLAN('Council'),
      'people/officers.plan': 'officer A: An officer\n',
      'arms/plan.plan': PLAN('ArmsLength'),
      'arms/deep/more.plan': 'officer B: An officer\n',
    });
    expect(summary(await checkPaths([at]))).toEqual([
      ['Council', '', ['people/officers.plan', 'plan.plan']],
      ['ArmsLength', 'arms', ['arms/deep/more.plan', 'arms/plan.plan']],
    ]);
  });

  it('may be declared in any file, anywhere in it', async () => {
    const at = write({ 'a.plan': 'officer A: An officer\n  owner B\n', 'z.plan': `officer B: An officer\n${PLAN('Council')}` });
    const plans = await checkPaths([at]);
    expect(summary(plans)).toEqual([['Council', '', ['a.plan', 'z.plan']]]);
    expect(found(plans)).toEqual([]);
  });

  it('shares no name with a plan beside or above it', async () => {
    const at = write({
      'plan.plan': `${PLAN('Council')}officer A: An officer\n  owner B\n`,
      'arms/plan.plan': `${PLAN('ArmsLength')}officer B: An officer\n  owner A\n`,
    });
    expect(found(await checkPaths([at])).map((each) => each.split(':')[0])).toEqual(['unknown-name A', 'unknown-name B']);
  });

  it('is checked whole when one of its files or folders is named', async () => {
    const at = write({
      'plan.plan': PLAN('Council'),
      'people/a.plan': 'officer A: An officer\n  owner B\n',
      'b.plan': 'officer B: An officer\n',
    });
    for (const each of ['people', 'people/a.plan']) {
      const plans = await checkPaths([path.join(at, each)]);
      expect([summary(plans), found(plans)]).toEqual([[['Council', '', ['b.plan', 'people/a.plan', 'plan.plan']]], []]);
    }
  });

  it('renames a level in every message with call', async () => {
    const at = write({
      'a.plan': `${PLAN('Council')}  call priority: Ambition\nvision V: A good place\npriority P: Prosperity\n  supports V\noutcome O: Good jobs\n`,
    });
    expect(found(await checkPaths([at]))).toContainEqual(expect.stringContaining('supports no ambition'));
  });
});

describe('files under no plan', () => {
  it('are checked with their neighbours in the same folder, each with a hint', async () => {
    const at = write({
      'a.plan': 'officer A: An officer\n  owner B\n',
      'b.plan': 'officer B: An officer\n',
      'other/c.plan': 'officer C: An officer\n  owner B\n',
    });
    const plans = await checkPaths([at]);
    expect(summary(plans)).toEqual([
      [null, '', ['a.plan', 'b.plan']],
      [null, 'other', ['other/c.plan']],
    ]);
    expect(found(plans).map((each) => each.split(':')[0])).toEqual([
      'plan-missing null',
      'plan-missing null',
      'plan-missing null',
      'unknown-name C',
    ]);
  });
});

describe('use', () => {
  const COUNTY = `${PLAN('County')}vision Growth: A county that grows\n`;

  it('makes the names of another plan known, and only with its name before a dot', async () => {
    const at = write({
      'county/plan.plan': COUNTY,
      'city/plan.plan': `use CountyPlan from: ../county\n${PLAN('City')}outcome Jobs: People find work\n  supports CountyPlan.Growth, Growth\n  supports CountyPlan.Nothing\n`,
    });
    const unknown = found(await checkPaths([at])).filter((each) => each.startsWith('unknown-name'));
    expect(unknown).toEqual([
      expect.stringContaining('‘Growth’'),
      expect.stringContaining('Nothing in CountyPlan is called ‘Nothing’'),
    ]);
  });

  it('says so once when there is no plan where it looks', async () => {
    const at = write({
      'plan.plan': `use CountyPlan from: ../nowhere\n${PLAN('City')}officer A: An officer\n  owner CountyPlan.One, CountyPlan.Two\n`,
    });
    expect(found(await checkPaths([at]))).toEqual([expect.stringContaining('There is no plan in ‘../nowhere’')]);
  });

  it('of two plans that use each other is no circle', async () => {
    const at = write({
      'a/plan.plan': `use Other from: ../b\n${PLAN('A')}officer X: An officer\n  owner Other.Y\n`,
      'b/plan.plan': `use Other from: ../a\n${PLAN('B')}officer Y: An officer\n  owner Other.X\n`,
    });
    expect(found(await checkPaths([at]))).toEqual([]);
  });
});

it('an as at from outside overrides the plan’s own', async () => {
  const at = write({
    'a.plan': `${PLAN('Council')}officer A: An officer\n  ended 2025-06-30\nofficer B: An officer\n  owner A\n`,
  });
  expect(found(await checkPaths([at]))).toEqual([]);
  expect(found(await checkPaths([at], { asAt: 20250701 as never }))).toEqual([expect.stringContaining('ended-post')]);
});

describe('plan by plan', () => {
  it('gives what checking them together gives', async () => {
    const at = write({
      'top.plan': 'officer A: An officer\n  owner B\n',
      'one/plan.plan': PLAN('One'),
      'one/deep/er/a.plan': 'officer A: An officer\n  owner B\n',
      'one/deep/other/plan.plan': `${PLAN('Nested')}officer B: An officer\n`,
      'one/deep-er/b.plan': 'officer B: An officer\n',
      'one-more/plan.plan': `use First from: ../one\n${PLAN('Two')}officer C: An officer\n  owner First.A, First.X\n`,
      'loose/a.plan': 'officer A: An officer\n  owner B\n',
      'loose/below/b.plan': 'officer B: An officer\n',
    });
    const together = (await checkPaths([at])).map(withoutPlan);
    expect(together.map(({ name }) => name)).toEqual([null, null, null, 'One', 'Two', 'Nested']);
    expect(await checkPlanByPlan([at])).toEqual(together);
  });

  it('finds the same without working out fixes', async () => {
    const at = write({ 'plan.plan': `${PLAN('Council')}officer DirectorOfPlace: Director\n  owner DirectorOfPlaec\n` });
    const [[whole], [listed]] = [await checkPlanByPlan([at]), await checkPlanByPlan([at], { withFixes: false })];
    expect(whole?.findings.some(({ fixes }) => fixes.length > 0)).toBe(true);
    expect(listed?.findings).toEqual(whole?.findings.map((finding) => ({ ...finding, fixes: [] })));
  });
});

it('reads the figures of a CSV file in a plan that uses another, and in the one that it uses', async () => {
  const measure = (name: string): string => `measure ${name}: A measure\n  unit number\n  better higher\n`;
  const at = write({
    'plan.plan': `use County from: county\n${PLAN('Council')}  figures from: data/figures.csv\n${measure('Jobs')}`,
    'data/figures.csv': 'measure,row,period,value\nJobs,actual,2023/24,12\n',
    'county/plan.plan': `${PLAN('CountyPlan')}  figures from: figures.csv\n${measure('Homes')}`,
    'county/figures.csv': 'measure,row,period,value\nHomes,actual,2023/24,9\n',
  });
  const [byPlan, together] = [await checkPlanByPlan([at]), await checkPaths([at])];
  expect(byPlan.flatMap(({ findings }) => findings.map(({ rule }) => rule))).not.toContain('figures-unread');
  expect(together.flatMap(({ plan }) => plan.of('measure').map((each) => each.readings('actual')[0]?.amount))).toEqual([12, 9]);
});
