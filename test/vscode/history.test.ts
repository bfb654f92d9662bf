import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pageOf } from './axe.js';
import { commitAll, git } from './git.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { Workbench } from './workbench.js';

const plan = new PlanCopy('synthetic-borough');
const measure = plan.find('measures.plan', /^measure (EmploymentRate): /);
let editor: Launched;
let workbench: Workbench;

/** Puts one text of a file in the place of another, as somebody did before the editor was opened. */
function edit(file: string, from: string, to: string): void {
  const text = plan.read(file);
  expect(text).toContain(from);
  writeFileSync(
    plan.path(file),
    text.replace(from, () => to),
  );
}

const commit = (): void => git(plan.folder, 'commit', '-am', 'A change');

beforeAll(async () => {
  commitAll(plan.folder);
  edit('measures.plan', '75.0%    75.4%', '74.8%    75.4%');
  commit();
  edit('measures.plan', '75.4%    75.9%', '75.4%    75.6%');
  edit(
    'governance.plan',
    'decision AdoptClimateStrategy',
    'decision SlowerGrowth: Jobs grow more slowly\n  by Cabinet on 2026-01-13\n  approves EmploymentRate to 75.6% in 2027/28\n\ndecision AdoptClimateStrategy',
  );
  commit();
  const launch = await chosenLauncher();
  editor = await launch({ folder: plan.folder, home: plan.home });
  workbench = new Workbench(editor.page);
  await workbench.ready();
});

afterEach(async ({ task }) => {
  await workbench?.screenshot(`history-${task.name.replaceAll(/\W+/g, '-')}`);
});

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

test('at a measure, it shows each value that it had, with the decision or that there was none', async () => {
  await workbench.open('measures.plan');
  await workbench.goTo(measure.start.line, measure.start.column);
  await workbench.run('Golden Thread: Show how this changed');
  const page = await pageOf(editor.page, /Adults in work/);
  await page.getByRole('row', { name: /75\.0% in 2025\/26/ }).waitFor();
  await page.getByRole('row', { name: /74\.8% in place of 75% in 2025\/26.*no decision/ }).waitFor();
  await page.getByRole('row', { name: /75\.6% in place of 75\.9% in 2027\/28.*Jobs grow more slowly, Cabinet/ }).waitFor();
  await page.getByText('One change to this measure had no decision').waitFor();
});

test('the summary of a plan that is split names what stands elsewhere now, and calls nothing dropped', async () => {
  const risks = plan.read('risks.plan');
  const from = risks.indexOf('issue TradersMove');
  mkdirSync(plan.path('market'));
  writeFileSync(plan.path('risks.plan'), risks.slice(0, from));
  writeFileSync(
    plan.path('market/plan.plan'),
    `use Borough from: ..\nplan MarketPlan: Market plan\n  years 2025/26 to 2029/30\n  as at 2026-01-15\n${risks.slice(from)}`,
  );
  await workbench.open('outcomes.plan');
  await workbench.run('Golden Thread: Summary of my changes');
  const page = await pageOf(editor.page, 'Summary of my changes');
  await page.getByText('is split: two things of it stand in ‘Market plan’ now').first().waitFor();
  await expect.poll(() => page.getByText(/no longer in the plan|is deleted/).count()).toBe(0);
});
