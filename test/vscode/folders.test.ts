import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { GoldenThreadView } from './golden-thread-view.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { READABLE_TERMINAL, Workbench } from './workbench.js';

// A window with two folders, a plan in each: a council's, and one of its services'.
const council = new PlanCopy('synthetic-borough');
const service = new PlanCopy('templates/service-plan');
const titleOf = (plan: PlanCopy): string => plan.find('plan.plan', /^plan \w+: (.+)$/).start.text;
const workspace = join(council.home, '..', 'both.code-workspace');

let editor: Launched;
let workbench: Workbench;
let view: GoldenThreadView;

beforeAll(async () => {
  const folders = [
    { path: council.folder, name: 'Borough' },
    { path: service.folder, name: 'Service' },
  ];
  writeFileSync(workspace, JSON.stringify({ folders }));
  editor = await (await chosenLauncher())({ folder: workspace, home: council.home, settings: READABLE_TERMINAL });
  workbench = new Workbench(editor.page);
  view = new GoldenThreadView(editor.page, workbench);
  await workbench.ready();
});

afterEach(({ task }) => workbench?.screenshot(`folders-${task.name.replaceAll(/\W+/g, '-')}`));

afterAll(async () => {
  await editor?.stop();
  council.remove();
  service.remove();
});

test('the view has a tree for the plan of each folder', async () => {
  await view.open();
  await view.shows(titleOf(council));
  await view.shows(titleOf(service));
});

test('what is wrong in either folder is found', async () => {
  writeFileSync(service.path('new.plan'), 'outcome New: A new outcome\n  supports Nowhere\n');
  await workbench.problem('Nowhere');
  writeFileSync(council.path('new.plan'), 'outcome Other: Another outcome\n  supports Elsewhere\n');
  await workbench.problem('Elsewhere');
});

test('the task checks the folder that is chosen', async () => {
  await workbench.runTask('goldenthread: check', 'Service');
  await workbench.terminal('Checked 1 plan:').waitFor();
});

test('a name of one plan means nothing in the other', async () => {
  const outcome = council.find('outcomes.plan', /^outcome (\w+)/).start.text;
  writeFileSync(service.path('new.plan'), `outcome New: A new outcome\n  supports ${outcome}\n`);
  await workbench.problem(outcome);
});

test('a new plan asks in which folder it is to be', async () => {
  await workbench.run('Golden Thread: New plan from a template…');
  await view.answer('What do you want to start from?', 'Blank');
  await view.answer('What is the plan called?', 'Ward plan');
  // Where there is a plan already, only a folder of its own is free.
  const offers = editor.page.locator('.quick-input-list .monaco-list-row');
  await offers.filter({ hasText: 'In a new folder: Borough/ward-plan' }).waitFor();
  await offers.filter({ hasText: 'In a new folder: Service/ward-plan' }).waitFor();
  expect(await offers.filter({ hasText: 'In this folder' }).count()).toBe(0);
  await workbench.screenshot('folders-where');
  await view.answer('Where should it be saved?', 'Service/ward-plan');
  await expect.poll(() => service.written('ward-plan/plan.plan')).toContain('plan WardPlan: Ward plan\n');
  expect(existsSync(council.path('ward-plan'))).toBe(false);
  await view.open();
  await view.shows('Ward plan');
});
