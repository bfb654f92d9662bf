import { test } from 'vitest';
import { GoldenThreadView } from '../golden-thread-view.js';
import { takeForDocs, withScene } from './scene.js';

/** An example whose own document leaves gaps, and a file of it where the editor shows some. */
const EXAMPLE = 'lancaster-outcomes-based-resourcing';
const FILE = 'programme.plan';

test('the picture of the README: a plan with its thread beside it and its gaps below', async () => {
  await withScene(EXAMPLE, { size: { width: 1280, height: 800 }, sideBar: true }, async ({ page, workbench }) => {
    await workbench.open(FILE);
    await workbench.problem(FILE);
    await workbench.allProblems();
    const view = new GoldenThreadView(page, workbench);
    await view.open();
    await workbench.goTo(1, 1);
    await workbench.run('Go to Next Problem in Files (Error, Warning, Info)');
    await workbench.press('Escape');
    await view.selected().waitFor();
    await takeForDocs(page, 'editor');
  });
});
