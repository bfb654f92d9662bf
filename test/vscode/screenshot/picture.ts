import { test } from 'vitest';
import { pageOf } from '../axe.js';
import { addBareOutcome, takeForDocs, takeForStep, withScene } from './scene.js';

test('the pictures of the thread view, and of the coverage matrix', async () => {
  const setting = { prepare: addBareOutcome, size: { width: 1100, height: 720 } };
  await withScene('synthetic-borough', setting, async ({ plan, page, workbench }) => {
    const outcome = plan.find('outcomes.plan', /^outcome (LivelyCentres)/).start;
    await workbench.open('outcomes.plan');
    await workbench.goTo(outcome.line, outcome.column);
    await workbench.run('Golden Thread: Show thread view');
    const thread = await pageOf(page, 'Thread view');
    await thread.locator('.card.centre[data-id="LivelyCentres"]').waitFor();
    await takeForDocs(page, 'thread-view');
    await takeForStep(page, 'thread');
    await thread.getByRole('tab', { name: 'Money' }).click();
    await thread.locator('.flows').waitFor();
    await takeForDocs(page, 'money-view');

    await workbench.run('View: Close All Editors');
    await workbench.open('outcomes.plan');
    await workbench.run('Golden Thread: Open report…');
    await page.getByRole('option', { name: /^Quarterly report/ }).click();
    const report = await pageOf(page, /^Quarterly report/);
    await report.getByRole('button', { name: 'Save as Word' }).waitFor();
    await takeForStep(page, 'report');

    await workbench.run('View: Close All Editors');
    await workbench.open('outcomes.plan');
    await workbench.run('Golden Thread: Show the coverage matrix');
    const matrix = await pageOf(page, 'The coverage matrix');
    await matrix.getByText('Nights are quiet near the town centres').waitFor();
    await takeForDocs(page, 'coverage-matrix');
  });
});
