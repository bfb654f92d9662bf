import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FirstDay, TITLE } from './first-day.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';

// A folder without a plan: everything in it comes from what the editor offers.
const root = mkdtempSync(join(tmpdir(), 'golden-thread-first-day-'));
const folder = join(root, 'council');
let editor: Launched;
let day: FirstDay;

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'README.md'), 'A folder for a plan.\n');
  editor = await (await chosenLauncher())({ folder, home: join(root, 'home') });
  day = new FirstDay(editor.page, (name) => day.workbench.screenshot(`first-day-${name}`));
  await day.workbench.ready();
});

afterAll(async () => {
  await day?.workbench.screenshot('first-day-end');
  await editor?.stop();
  rmSync(root, { recursive: true, force: true });
});

test('a folder without a plan offers a new one, and the first steps', async () => {
  await day.welcome();
  await day.openWalkthrough();
});

test('a new plan comes from a template, with its own title and name', async () => {
  await day.newPlan();
  expect(readFileSync(join(folder, 'plan.plan'), 'utf8')).toContain(`plan CouncilPlan: ${TITLE}\n`);
  await day.view.shows(TITLE);
});

test('an outcome, a measure and a project are added with the actions of the view', async () => {
  await day.view.unfold(TITLE);
  await day.add('A place where everyone can do well', 'Add an outcome', 'Local people have good jobs', 'outcome');
  await day.add('Local people have good jobs', 'Add a measure', 'Adults in work', 'measure');
  await day.add('Local people have good jobs', 'Add a project', 'Canal quarter');
  const plan = (): string => readFileSync(join(folder, 'plan.plan'), 'utf8');
  await expect.poll(plan).toContain('project CanalQuarter: Canal quarter\n  delivers LocalPeopleGood');
  const text = plan();
  expect(text).toMatch(/outcome LocalPeopleGood: Local people have good jobs\n(.*\n)? {2}supports OurVision/);
  expect(text).toContain('  measured by AdultsWork');
  expect(text).toContain('measure AdultsWork: Adults in work');
});

test('what is to be fixed is listed, and fixed with a click', async () => {
  const before = await day.view.bar().textContent();
  await day.fix('A measure with no baseline', /has no baseline/);
  await day.takeFirstFix();
  await day.view
    .bar()
    .filter({ hasNotText: before ?? '' })
    .waitFor();
});
