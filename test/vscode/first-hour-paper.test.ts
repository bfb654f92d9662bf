import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Actions, FormPage } from './form-page.js';
import { GoldenThreadView } from './golden-thread-view.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { shows, until, Workbench } from './workbench.js';

// Somebody's first hour with a paper in hand: a report to a cabinet, of 2023, that proposes a programme on principles, names a group
// that hears of problems, and the body that decides. It names no measures, no leads, and one risk without owner or score.
const root = mkdtempSync(join(tmpdir(), 'golden-thread-paper-'));
const folder = join(root, 'council');
const COMMAND = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'goldenthread.js');
const PATIENCE = 30_000;

const TITLE = 'Outcomes-Based Resourcing 2023/24';
const PRIORITY = 'Environment, economy and communities come first';
const WORK = 'Outcomes-Based Resourcing programme';

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
  await workbench?.screenshot('first-hour-paper-end');
  await editor?.stop();
  rmSync(root, { recursive: true, force: true });
});

async function saved(words: string): Promise<void> {
  await workbench.run('File: Save All Files');
  await expect.poll(plan).toContain(words);
}

/** The form that an action of a row opens. */
async function formOf(row: string, action: string, title: string): Promise<FormPage> {
  const item = editor.page.getByRole('menuitem', { name: action, exact: true });
  await actions.act(`right-click “${row}”`, () =>
    until(
      async () => (await view.shows(row)).click({ button: 'right' }),
      () => shows(item),
    ),
  );
  await actions.act(`choose “${action}”`, async () => {
    // A menu takes no notice of a click that comes as soon as it is there: no person is that quick.
    await editor.page.waitForTimeout(400);
    await item.click();
  });
  return FormPage.of(editor.page, title, actions);
}

test('one form takes what the paper is for, what it wants to come of it, and what is to be done', async () => {
  await view.open();
  await actions.act('press “Start a council plan”', () =>
    editor.page.getByRole('button', { name: 'Start a council plan' }).click(),
  );
  const form = await FormPage.of(editor.page, 'Start a council plan', actions);
  await form.fill({
    Council: 'Lancaster City Council',
    Plan: TITLE,
    'Your first priority': PRIORITY,
    Outcome: 'Resources go as far as they can\nServices are excellent\nThe district does well in the long term',
    'What will be done?': WORK,
  });
  await form.choose('Which outcomes does it deliver?', 'all of them');
  await form.submit('Create the plan');
  await editor.page.getByRole('tab', { name: 'plan.plan' }).waitFor({ timeout: PATIENCE });
  await view.bar().filter({ hasText: 'still to add' }).waitFor({ timeout: PATIENCE });
  expect(plan()).toContain('  years 2023/24\n');
  expect(plan().match(/^outcome /gm)).toHaveLength(3);
  expect(actions.count, actions.list).toBeLessThanOrEqual(10);
});

test('the decision with its principles, the risk, and the group that hears of problems are added by forms', async () => {
  await view.unfold(PRIORITY);
  await view.unfold('Resources go as far as they can');
  const decision = await formOf(WORK, 'Add a decision', 'Add a decision');
  await decision.fill({
    'What is decided?': 'Approve the programme and its structure',
    'When?': '2023-03-14',
    // There is no body yet to choose among.
    'Who decides?': 'Cabinet',
    'On what principles?': 'Protect and enhance front-line services\nShare resources with partners and communities',
  });
  await decision.choose('What stage is it at?', 'Still to be taken');
  await workbench.screenshot('first-hour-paper-decision');
  await decision.submit('Add the decision');
  await saved('by Cabinet on 2023-03-14');
  expect(plan()).toContain('  follows ProtectEnhanceFront, ShareResourcesPartners\n');
  const risk = await formOf(WORK, 'Add a risk', 'Add a risk');
  await risk.fill({ 'What could go wrong?': 'Circumstances change during the programme' });
  await risk.submit('Add the risk');
  await saved('Circumstances change');
  const group = await formOf(WORK, 'Add a group', 'Add a group');
  await group.fill({ 'What is it called?': 'Strategy and coordination group' });
  await group.choose('Who does it escalate to?', 'Cabinet');
  await group.submit('Add the group');
  await saved('reports to StrategyCoordinationGroup');
});

test('no gap is left but those that the paper has, after 25 actions at most', async () => {
  await workbench.run('Format Document');
  await workbench.run('File: Save All Files');
  await workbench.screenshot('first-hour-paper');
  const { stdout } = spawnSync(process.execPath, [COMMAND, 'check', '--format', 'json', folder], { encoding: 'utf8' });
  const { plans } = JSON.parse(stdout) as { plans: { findings: { rule: string; severity: string; message: string }[] }[] };
  const found = plans.flatMap(({ findings }) => findings).filter(({ severity }) => severity !== 'hint');
  // The paper names no post that leads, measures nothing, and says of its risk neither who owns it nor how likely it is.
  const ITS_OWN = ['no-accountable-lead', 'outcome-without-measure', 'risk-incomplete'];
  expect(found.filter(({ rule }) => !ITS_OWN.includes(rule))).toEqual([]);
  expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(ITS_OWN);
  expect(actions.count, actions.list).toBeLessThanOrEqual(25);
});
