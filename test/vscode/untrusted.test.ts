import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pageOf } from './axe.js';
import { commitAll } from './git.js';
import { GoldenThreadView } from './golden-thread-view.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { Workbench } from './workbench.js';

// A folder that nobody has trusted yet: plans are checked and shown; nothing runs a program, and nothing is written.
const plan = new PlanCopy('synthetic-borough');
/** Every git that the editor runs writes into this file. */
const TRACE = join(plan.home, '..', 'git-was-run');
/** The council's own rules write this file as soon as anything loads them. */
const RULES_TRACE = join(plan.home, '..', 'rules-were-loaded');
const OWN_FINDING = 'Our own rule was asked about the vision';
const OWN_RULES = `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(RULES_TRACE)}, 'loaded');
export default {
  api: 1,
  rules: [
    {
      name: 'local-vision-asked',
      summary: 'Finds every vision.',
      why: 'To see that it is asked.',
      severity: 'warning',
      audiences: ['governance'],
      check(plan, report) {
        for (const vision of plan.of('vision')) report({ element: vision, message: ${JSON.stringify(`${OWN_FINDING}.`)} });
      },
    },
  ],
};
`;
const OUTCOME = plan.find('outcomes.plan', /^outcome \w+: (.+)$/);

let editor: Launched;
let workbench: Workbench;
let view: GoldenThreadView;

beforeAll(async () => {
  for (const folder of ['.vscode', 'rules']) mkdirSync(plan.path(folder), { recursive: true });
  writeFileSync(plan.path('.vscode/settings.json'), JSON.stringify({ 'goldenthread.rulesFrom': 'rules/ours.mjs' }));
  writeFileSync(plan.path('rules/ours.mjs'), OWN_RULES);
  commitAll(plan.folder);
  writeFileSync(plan.path('new.plan'), 'outcome New: A new outcome\n  supports Nowhere\n');
  const launch = await chosenLauncher();
  process.env.GIT_TRACE = TRACE;
  editor = await launch({ folder: plan.folder, home: plan.home, untrusted: true });
  workbench = new Workbench(editor.page);
  view = new GoldenThreadView(editor.page, workbench);
  await workbench.ready();
});

afterEach(({ task }) => workbench?.screenshot(`untrusted-${task.name.replaceAll(/\W+/g, '-')}`));

afterAll(async () => {
  process.env.GIT_TRACE = '';
  await editor?.stop();
  plan.remove();
});

const restricted = () => editor.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first();

test('plans are checked and shown', async () => {
  await restricted().waitFor();
  await workbench.problem('Nowhere');
  rmSync(plan.path('new.plan'));
  await workbench.noProblems();
  expect(existsSync(RULES_TRACE)).toBe(false);
  await view.open();
  await view.shows(plan.find('plan.plan', /^plan \w+: (.+)$/).start.text);
  await workbench.open('outcomes.plan');
  await workbench.run('Golden Thread: Show thread view');
  const picture = await pageOf(editor.page, 'Thread view');
  await picture.locator('.card').first().waitFor();
  await workbench.run('View: Close Editor');
});

test('what a change means is not asked of git, and the page says why', async () => {
  await workbench.open('outcomes.plan');
  await workbench.goTo(OUTCOME.end.line, OUTCOME.end.column);
  await workbench.type(' and beyond');
  await workbench.run('Golden Thread: Summary of my changes');
  const page = await pageOf(editor.page, 'Summary of my changes');
  await page.getByText('This folder is not trusted yet').waitFor();
  await workbench.screenshot('untrusted-change');
  expect(existsSync(TRACE)).toBe(false);
});

test('no new plan is offered', async () => {
  await workbench.press('F1');
  const input = editor.page.locator('.quick-input-widget input').first();
  await input.waitFor();
  await input.fill('>Golden Thread: Show the first steps');
  await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Show the first steps' }).first().waitFor();
  await input.fill('>Golden Thread: New plan');
  await editor.page
    .locator('.quick-input-list .monaco-list-row', { hasText: 'Show the first steps' })
    .first()
    .waitFor({ state: 'detached' });
  expect(await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'New plan from a template…' }).count()).toBe(
    0,
  );
  await workbench.press('Escape');
});

test('once the folder is trusted, git is asked and the page tells the change', async () => {
  await workbench.run('Workspaces: Manage Workspace Trust');
  const trust = editor.page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).first();
  await trust.click();
  await restricted().waitFor({ state: 'detached' });
  await workbench.press('Escape');
  await workbench.run('Golden Thread: Summary of my changes');
  const page = await pageOf(editor.page, 'Summary of my changes');
  await page
    .getByRole('link', { name: /and beyond/ })
    .first()
    .waitFor();
  expect(existsSync(TRACE)).toBe(true);
});

test('then the rules of the folder are asked too', async () => {
  await workbench.problem(OWN_FINDING);
  expect(existsSync(RULES_TRACE)).toBe(true);
});
