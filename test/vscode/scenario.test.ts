import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriers, pageOf } from './axe.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { shows, until, Workbench } from './workbench.js';

const plan = new PlanCopy('synthetic-borough');
const PATIENCE = 30_000;
const SCENARIO = 'A poor settlement';
let editor: Launched;
let workbench: Workbench;

beforeAll(async () => {
  editor = await (await chosenLauncher())({ folder: plan.folder, home: plan.home });
  await editor.page.setViewportSize({ width: 1280, height: 800 });
  workbench = new Workbench(editor.page);
  await workbench.ready();
  await workbench.open('money.plan');
});

afterEach(async ({ task }) => {
  await workbench?.screenshot(`scenario-${task.name.replaceAll(/\W+/g, '-').slice(0, 40)}`);
});

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

const bar = () => editor.page.locator('.statusbar-item[id*="goldenthread.scenario"]').first();

/** Chooses in the bar what to look at. */
async function choose(label: string): Promise<void> {
  const row = editor.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
  await until(
    () => bar().getByRole('button').click(),
    () => shows(row),
  );
  await row.click();
}

test('the bar offers the scenarios of the plan', async () => {
  await bar().filter({ hasText: 'As it stands' }).waitFor({ timeout: PATIENCE });
  await choose(SCENARIO);
  await bar()
    .filter({ hasText: `Scenario: ${SCENARIO}` })
    .waitFor({ timeout: PATIENCE });
});

test('matrix, thread view and reports are clearly marked', async () => {
  for (const [command, title] of [
    ['Golden Thread: Show the coverage matrix', 'The coverage matrix'],
    ['Golden Thread: Show thread view', 'Thread view'],
  ] as const) {
    await workbench.open('money.plan');
    await workbench.run(command);
    const page = await pageOf(editor.page, title);
    await page.getByText(`Scenario: if ‘${SCENARIO}’.`).waitFor();
    expect(await barriers(page), title).toEqual([]);
    await workbench.screenshot(`scenario-${title.replaceAll(' ', '-')}`);
  }
  await workbench.open('money.plan');
  await workbench.run('Golden Thread: Open report…');
  await editor.page.getByRole('option', { name: /^Quarterly report/ }).waitFor();
  await editor.page.keyboard.type('Medium-term');
  await editor.page
    .getByRole('option', { name: /^Medium-term/ })
    .first()
    .click();
  const report = await pageOf(editor.page, /^Medium-term/);
  await report.getByText('SCENARIO').first().waitFor();
});

test('the plan as it stands is one choice away', async () => {
  await choose('The plan as it stands');
  await bar().filter({ hasText: 'As it stands' }).waitFor({ timeout: PATIENCE });
  const report = await pageOf(editor.page, /^Medium-term/);
  await expect.poll(() => report.getByText('SCENARIO').count()).toBe(0);
});
