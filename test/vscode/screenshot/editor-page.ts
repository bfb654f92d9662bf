import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { FirstDay } from '../first-day.js';
import { embedded } from '../launchers/embedded.js';
import { PlanCopy } from '../plan-copy.js';

const PROJECT = join(import.meta.dirname, '..', '..', '..');
const PAGE = join(PROJECT, 'docs', 'images');
const STEPS = join(PROJECT, 'packages', 'vscode', 'walkthrough');
const SETTINGS = { 'editor.minimap.enabled': false, 'window.commandCenter': false };
/** The pictures of the walkthrough's steps: small, for the extension carries them. */
const STEP_PICTURES = new Set(['plan', 'outcome', 'measure', 'mend']);

test('the pictures of docs/editor.md and of the walkthrough: the first day', async () => {
  const root = mkdtempSync(join(tmpdir(), 'golden-thread-pictures-'));
  const folder = join(root, 'council');
  mkdirSync(folder);
  mkdirSync(STEPS, { recursive: true });
  writeFileSync(join(folder, 'README.md'), 'A folder for a plan.\n');
  const editor = await embedded({ folder, home: join(root, 'home'), settings: SETTINGS });
  try {
    const picture = async (name: string): Promise<void> => {
      await editor.page.waitForTimeout(1000);
      if (STEP_PICTURES.has(name))
        await editor.page.screenshot({ path: join(STEPS, `${name}.png`), clip: { x: 0, y: 36, width: 960, height: 600 } });
      if (name === 'walkthrough') await editor.page.screenshot({ path: join(PAGE, 'first-day-walkthrough.png') });
    };
    const day = new FirstDay(editor.page, picture);
    await day.workbench.ready();
    await day.welcome();
    await day.openWalkthrough();
    await day.newPlan();
    await day.add('A place where everyone can do well', 'Add an outcome', 'Local people have good jobs', 'outcome');
    await day.add('Local people have good jobs', 'Add a measure', 'Adults in work', 'measure');
    await day.mend('A measure with no baseline', "Measure 'AdultsInWork' has no baseline");
  } finally {
    await editor.stop();
    rmSync(root, { recursive: true, force: true });
  }
});

test('the pictures of docs/editor.md and of the walkthrough: a whole plan', async () => {
  const plan = new PlanCopy('lancaster-outcomes-based-resourcing');
  const editor = await embedded({ folder: plan.folder, home: plan.home, settings: SETTINGS });
  try {
    const day = new FirstDay(editor.page, () => Promise.resolve());
    const { workbench, view } = day;
    await workbench.ready();
    await view.open();
    await workbench.open('strategy.plan');
    const outcome = plan.find('strategy.plan', /^(outcome) /).start;
    await workbench.goTo(outcome.line, 3);
    await view.selected().waitFor();
    await editor.page.waitForTimeout(1500);
    await editor.page.screenshot({ path: join(PAGE, 'editor-tree.png'), clip: { x: 0, y: 36, width: 1100, height: 640 } });
    await editor.page.screenshot({ path: join(STEPS, 'thread.png'), clip: { x: 0, y: 36, width: 960, height: 600 } });
    await view.bar().click();
    await editor.page.waitForTimeout(1500);
    await editor.page.screenshot({ path: join(PAGE, 'editor-findings.png'), clip: { x: 0, y: 36, width: 1100, height: 640 } });
    const budget = plan.find('money.plan', /^(budget)/).start;
    await workbench.open('money.plan');
    await workbench.goTo(budget.line, 1);
    await editor.page.waitForTimeout(1500);
    await editor.page.screenshot({ path: join(STEPS, 'budget.png'), clip: { x: 0, y: 36, width: 960, height: 600 } });
  } finally {
    await editor.stop();
    plan.remove();
  }
});
