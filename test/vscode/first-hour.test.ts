import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers, pageOf } from './axe.js';
import { Actions, FormPage } from './form-page.js';
import { GoldenThreadView } from './golden-thread-view.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { shows, until, Workbench } from './workbench.js';

// Somebody's first hour, without a manual: from an empty folder to a plan, by forms. Each thing done is counted.
const root = mkdtempSync(join(tmpdir(), 'golden-thread-first-hour-'));
const folder = join(root, 'council');
const COMMAND = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'goldenthread.js');
const PATIENCE = 30_000;

const PRIORITY = 'A fair and lively local economy';
const OUTCOME = 'Town centres are busy and well used';
const WORK = 'Town centre renewal';

let editor: Launched;
let workbench: Workbench;
let view: GoldenThreadView;
const actions = new Actions();
const plan = (): string => readFileSync(join(folder, 'plan.plan'), 'utf8');

beforeAll(async () => {
  mkdirSync(folder);
  editor = await (await chosenLauncher())({ folder, home: join(root, 'home') });
  await editor.page.setViewportSize({ width: 1280, height: 800 });
  workbench = new Workbench(editor.page);
  view = new GoldenThreadView(editor.page, workbench);
});

afterAll(async () => {
  await workbench?.screenshot('first-hour-end');
  await editor?.stop();
  rmSync(root, { recursive: true, force: true });
});

/** Chooses what to add to a row, fills in its form, and waits until the plan has it. */
async function add(row: string, action: string, title: string, answers: Readonly<Record<string, string>>, button: string) {
  const menu = editor.page.getByRole('menuitem', { name: action, exact: true });
  await actions.act(`right-click “${row}”`, async () => {
    await until(
      async () => (await view.shows(row)).click({ button: 'right' }),
      () => shows(menu),
    );
  });
  await actions.act(`choose “${action}”`, async () => {
    // A menu takes no notice of a click that comes as soon as it is there: no person is that quick.
    await editor.page.waitForTimeout(400);
    await menu.click();
  });
  const form = await FormPage.of(editor.page, title, actions);
  await form.fill(answers);
  await workbench.screenshot(`first-hour-${action.toLowerCase().replaceAll(' ', '-')}`);
  await form.submit(button);
  const [first = ''] = Object.values(answers)[0]?.split('\n') ?? [];
  await editor.page
    .locator('.editor-instance .view-line', { hasText: first.split(' ').slice(0, 2).join(' ') })
    .first()
    .waitFor({ timeout: PATIENCE });
  await workbench.run('File: Save All Files');
  await expect.poll(plan).toContain(first);
}

test('the view of an empty folder shows two ways to a plan, and says nothing untrue', async () => {
  await view.open();
  await editor.page.getByRole('button', { name: 'Start a council plan' }).waitFor({ timeout: PATIENCE });
  await editor.page.getByRole('button', { name: 'Look at an example' }).waitFor();
  await workbench.screenshot('first-hour-welcome');
});

test('a first outcome with measure, work, budget row and lead takes at most 10 actions', async () => {
  await actions.act('press “Start a council plan”', () =>
    editor.page.getByRole('button', { name: 'Start a council plan' }).click(),
  );
  const form = await FormPage.of(editor.page, 'Start a council plan', actions);
  expect(await barriers(form.page)).toEqual([]);
  await form.fill({
    Plan: 'Council plan 2026 to 2029',
    'Your first priority': PRIORITY,
    Outcome: `${OUTCOME}\nLocal people have good jobs`,
    'How will you know?': 'Visits to the town centres',
    'Who leads it?': 'Director of Place',
    'What will be done?': WORK,
    'Which fund pays?': 'General Fund',
    '2026/27': '60,000',
  });
  await workbench.screenshot('first-hour-form');
  await form.submit('Create the plan');
  await editor.page.getByRole('tab', { name: 'plan.plan' }).waitFor({ timeout: PATIENCE });
  await view.bar().filter({ hasText: 'still to add' }).waitFor({ timeout: PATIENCE });
  const page = await pageOf(editor.page, 'Plan page');
  await page.getByRole('heading', { level: 1 }).waitFor({ timeout: PATIENCE });
  await view.shows('A fair and lively local economy');
  await workbench.screenshot('first-hour-plan');
  expect(actions.count, actions.list).toBeLessThanOrEqual(10);
  expect(plan()).toContain('    years                2026/27\n    revenue GeneralFund  £60,000\n');
  expect(plan()).toContain('  led by DirectorPlace\n  measured by VisitsTownCentres\n');
});

test('what is not finished is not red, and nothing is invented', async () => {
  expect(await view.bar().getAttribute('class')).not.toContain('error');
  expect(plan()).not.toMatch(/better|holds|unit/);
});

test('the checklist is ticked by the plan, and each line opens the next form', async () => {
  const steps = editor.page.locator('[id="workbench.view.extension.goldenthread"]');
  const row = (label: string) => steps.locator('.monaco-list-row', { hasText: label }).first();
  await row('How you will know').getByText('1 of 2 outcomes').waitFor({ timeout: PATIENCE });
  await row('Who leads it').waitFor();
  await row('The work that delivers it').click();
  const form = await FormPage.of(editor.page, 'Add a workstream');
  await form.page.getByText('To deliver “Local people have good jobs”').waitFor();
  await workbench.screenshot('first-hour-steps');
  await form.page.getByRole('button', { name: 'Cancel' }).click();
});

test('two priorities, four outcomes, three workstreams and two benefits take at most 25', async () => {
  const vision = 'Council plan 2026 to 2029';
  await add(
    vision,
    'Add a priority',
    'Add a priority',
    { Title: 'A clean and green place', 'Its outcomes': 'Streets and parks are clean\nThe air is fit to breathe' },
    'Add the priority',
  );
  await view.unfold(PRIORITY);
  await add(
    'Local people have good jobs',
    'Add a workstream',
    'Add a workstream',
    { 'What will be done?': 'Job club in the library\nApprenticeships' },
    'Add the workstream',
  );
  await view.unfold(OUTCOME);
  await add(
    WORK,
    'Add a benefit',
    'Add a benefit',
    { 'What will people gain?': 'More people visit the centre\nFewer shops stand empty' },
    'Add the benefit',
  );
  expect(actions.count, actions.list).toBeLessThanOrEqual(25);
  const written = plan();
  for (const [kind, number] of [
    ['priority', 2],
    ['outcome', 4],
    ['workstream', 3],
    ['benefit', 2],
  ] as const)
    expect(written.match(new RegExp(`^ *${kind}\\b.*: `, 'gm')), kind).toHaveLength(number);
});

test('every line can be read, and what is left is what nobody knows yet', async () => {
  const { stdout } = spawnSync(process.execPath, [COMMAND, 'check', '--format', 'json', folder], { encoding: 'utf8' });
  const rules = new Set(
    (JSON.parse(stdout) as { plans: { findings: { rule: string }[] }[] }).plans
      .flatMap(({ findings }) => findings)
      .map(({ rule }) => rule),
  );
  for (const rule of ['line-not-understood', 'unknown-name', 'unknown-word', 'duplicate-name', 'total-mismatch'])
    expect(rules).not.toContain(rule);
});
