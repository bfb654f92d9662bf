import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { FirstDay } from '../first-day.js';
import { GoldenThreadView } from '../golden-thread-view.js';
import { embedded } from '../launchers/embedded.js';
import { addBareOutcome, SETTINGS, takeForDocs, takeForStep, withScene } from './scene.js';

/** Small, so that the text is as wide as the picture. */
const SIZE = { width: 1100, height: 720 };

test('the pictures of docs/editor.md and of the walkthrough: the first day', async () => {
  const root = mkdtempSync(join(tmpdir(), 'golden-thread-pictures-'));
  const folder = join(root, 'council');
  mkdirSync(folder);
  writeFileSync(join(folder, 'README.md'), 'A folder for a plan.\n');
  const editor = await embedded({ folder, home: join(root, 'home'), settings: SETTINGS });
  try {
    const picture = async (name: string): Promise<void> => {
      if (name === 'walkthrough') await takeForDocs(editor.page, 'first-day-walkthrough');
      else if (name !== 'welcome') await takeForStep(editor.page, name);
    };
    const day = new FirstDay(editor.page, picture);
    await editor.page.setViewportSize({ width: 1280, height: 800 });
    await day.workbench.ready();
    await day.welcome();
    await day.openWalkthrough();
    await day.startPlan('A strong local economy');
    await day.add('A strong local economy', 'Add an outcome', 'Local people have good jobs', 'outcome');
    await day.add('Local people have good jobs', 'Add a measure', 'Adults in work', 'measure');
    await day.fix('A measure with no baseline', /has no baseline/);
  } finally {
    await editor.stop();
    rmSync(root, { recursive: true, force: true });
  }
});

test('the pictures of docs/editor.md and of the walkthrough: a whole plan', async () => {
  await withScene('synthetic-borough', { sideBar: true, size: SIZE }, async ({ plan, page, workbench }) => {
    const view = new GoldenThreadView(page, workbench);
    await view.open();
    await workbench.open('outcomes.plan');
    await workbench.goTo(plan.find('outcomes.plan', /^(outcome) /).start.line, 3);
    await view.selected().waitFor();
    await takeForDocs(page, 'editor-tree');
    await workbench.open('money.plan');
    await workbench.goTo(plan.find('money.plan', /^(budget)/).start.line, 1);
    await takeForStep(page, 'budget');

    addBareOutcome(plan);
    await workbench.open('new.plan');
    await view
      .bar()
      .filter({ hasText: /still to add|problem/ })
      .click();
    await view.shows('Still to add');
    await takeForDocs(page, 'editor-findings');
  });
});
