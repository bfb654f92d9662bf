import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pageOf } from './axe.js';
import { GoldenThreadView } from './golden-thread-view.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { Workbench } from './workbench.js';

// A plan without findings: whatever the editor shows comes from what a test did to it.
const plan = new PlanCopy('synthetic-borough');
const titleOf = (file: string, opening: string): string => plan.find(file, new RegExp(`^${opening}: (.+)$`)).end.text;
const [JOBS, CENTRES, WASTE] = [
  titleOf('outcomes.plan', 'outcome GoodJobs'),
  titleOf('outcomes.plan', 'outcome LivelyCentres'),
  titleOf('services.plan', 'service WasteAndStreets'),
];

let editor: Launched;
let workbench: Workbench;
let view: GoldenThreadView;

beforeAll(async () => {
  const launch = await chosenLauncher();
  editor = await launch({ folder: plan.folder, home: plan.home, settings: { 'goldenthread.statusBar.show': 'perhaps' } });
  workbench = new Workbench(editor.page);
  view = new GoldenThreadView(editor.page, workbench);
  await workbench.ready();
});

afterEach(({ task }) => workbench?.screenshot(`tree-${task.name.replaceAll(/\W+/g, '-').slice(0, 60)}`));

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

test('each plan of the workspace is a tree, which says whether its thread is whole', async () => {
  await view.open();
  await (await view.shows(titleOf('plan.plan', 'plan \\w+'))).getByText('no problems').waitFor();
  await view.shows(titleOf('county/plan.plan', 'plan \\w+'));
});

test('a setting that can not be is told plainly, and the bar shows how the thread stands', async () => {
  await workbench.open('outcomes.plan');
  await view.bar().filter({ hasText: 'no problems found' }).waitFor();
  const told = editor.page.locator('.notification-list-item', { hasText: 'goldenthread.statusBar.show is "perhaps"' });
  await told.waitFor();
  await workbench.run('Notifications: Clear All Notifications');
});

test('the row that the cursor is in is selected, and a click on a row shows its text', async () => {
  const jobs = plan.find('outcomes.plan', /^outcome (GoodJobs)/);
  await workbench.goTo(jobs.start.line + 2, 5);
  await view.selected().filter({ hasText: JOBS }).waitFor();
  await workbench.screenshot('tree-by-thread');
  await view.unfold(JOBS);
  await (await view.shows(CENTRES)).click();
  const { line } = plan.find('outcomes.plan', /^outcome (LivelyCentres)/).start;
  await editor.page.locator('.statusbar-item', { hasText: `Ln ${line}, ` }).waitFor();
  await view.selected().filter({ hasText: CENTRES }).waitFor();
});

test('the tree stays where it is when it is told not to follow the cursor', async () => {
  mkdirSync(plan.path('.vscode'), { recursive: true });
  const settings = { 'goldenthread.view.followCursor': false, 'goldenthread.statusBar.show': false };
  writeFileSync(plan.path('.vscode/settings.json'), JSON.stringify(settings));
  // The bar goes as soon as the settings hold.
  await view.bar().waitFor({ state: 'hidden' });
  try {
    await workbench.goTo(plan.find('outcomes.plan', /^outcome (GoodJobs)/).start.line, 3);
    await editor.page.waitForTimeout(1500);
    expect(await view.selected().filter({ hasText: JOBS }).count()).toBe(0);
  } finally {
    writeFileSync(plan.path('.vscode/settings.json'), '{}');
  }
  await view.bar().waitFor();
});

test('the view is arranged by person, by money and by finding with the buttons of its title', async () => {
  await view.press('Group by person');
  await view.unfold('Officers');
  await view.shows(/leads \d+/);
  await workbench.screenshot('tree-by-person');
  await view.press('Group by money');
  await view.unfold(titleOf('money.plan', 'fund GeneralFund'));
  await view.shows(WASTE);
  await workbench.screenshot('tree-by-money');
  await view.press('Group by problem');
  await view.shows(/Accepted, with a reason|No problems found/);
  await view.press('Group by thread');
});

test('only what has the words is shown until the whole view is wanted again', async () => {
  await view.filter('waste street');
  await view.shows(WASTE);
  await view.row(JOBS).waitFor({ state: 'detached' });
  await workbench.screenshot('tree-filtered');
  await view.press('Clear the search');
  await view.shows(JOBS);
});

test('a row finds everything that names it', async () => {
  await view.unfold(JOBS);
  const found = editor.page.locator('.reference-zone-widget');
  await view.choose(CENTRES, 'Show where it is used', found);
  await found.locator('.ref-tree .monaco-list-row', { hasText: 'programmes.plan' }).first().waitFor();
  await workbench.screenshot('tree-references');
  await workbench.press('Escape');
  await found.waitFor({ state: 'detached' });
});

test('a row shows its thread, also where the money of the plan is shown', async () => {
  await view.unfold(JOBS);
  await view.choose(CENTRES, 'Show in thread view', editor.page.getByRole('tab', { name: 'Thread view' }));
  const picture = await pageOf(editor.page, 'Thread view');
  await picture.locator('.card.centre[data-id="LivelyCentres"]').waitFor();
  await picture.getByRole('tab', { name: 'Money' }).click();
  await picture.locator('.flow-table').waitFor();
  await view.choose(JOBS, 'Show in thread view', picture.locator('.card.centre[data-id="GoodJobs"]'));
  await workbench.screenshot('tree-as-picture');
  await workbench.run('View: Close All Editors');
});

test('a measure is added to an outcome, and the bar leads to what is to be fixed', async () => {
  await view.add(JOBS, 'Add a measure', 'Young people in a first job');
  await editor.page.locator('.editor-instance', { hasText: 'YoungPeopleFirst' }).first().waitFor();
  await workbench.screenshot('tree-measure-added');
  await view.bar().filter({ hasText: 'still to add' }).waitFor();
  await workbench.press('Escape');
  await workbench.press('Escape');
  await view.bar().click();
  await view.shows('Still to add');
  await view.unfold('A measure with no unit, direction, source, frequency or owner');
  await view.shows('Young people in a first job');
  await workbench.screenshot('tree-by-finding');
});

test('a row is moved among its like, and deleted once somebody has heard what that breaks; undo brings it back', async () => {
  await view.press('Group by thread');
  // What the tests before this one wrote stands in the editor only.
  await workbench.run('File: Save All Files');
  const before = plan.read('outcomes.plan');
  const titles = (): string[] => [...plan.read('outcomes.plan').matchAll(/^outcome \w+: (.+)$/gm)].map(([, title = '']) => title);
  const [first = '', second = ''] = titles();
  const opened = editor.page.getByRole('tab', { name: 'outcomes.plan' });
  await workbench.open('outcomes.plan');
  await view.unfold(JOBS);
  await view.choose(first, 'Move down', opened);
  await workbench.run('File: Save All Files');
  await expect.poll(() => titles().slice(0, 2)).toEqual([second, first]);
  await view.choose(CENTRES, 'Delete…', editor.page.locator('.monaco-dialog-box'));
  await editor.page.locator('.monaco-dialog-box', { hasText: 'will have a problem until that is changed' }).waitFor();
  await workbench.screenshot('tree-delete');
  await editor.page.locator('.monaco-dialog-box').getByRole('button', { name: 'Delete' }).click();
  await workbench.run('File: Save All Files');
  await expect.poll(titles).not.toContain(CENTRES);
  await workbench.run('View: Focus Active Editor Group');
  await workbench.press('Control+z');
  await workbench.press('Control+z');
  await workbench.run('File: Save All Files');
  await expect.poll(() => plan.read('outcomes.plan')).toBe(before);
});
