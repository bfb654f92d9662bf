import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { pageOf } from '../axe.js';
import { commitAll } from '../git.js';
import type { PlanCopy } from '../plan-copy.js';
import { takeForDocs, withScene } from './scene.js';

/** As a spreadsheet puts it on the clipboard. */
const CELLS = [
  ['Capital programme (£000)', '', '', ''],
  ['Description', '2025/26', '2026/27', 'Total'],
  ['Resurfacing', '1,250', '980', '2,230'],
  ['Footways', '75.5', '-', '75.5'],
  ['Total', '1,325.5', '980', '2,305.5'],
]
  .map((row) => row.join('\t'))
  .join('\r\n');

/** A piece of work to paste into, and a plan that is committed as it is. */
function commitWithNewWork(plan: PlanCopy): void {
  writeFileSync(plan.path('new.plan'), 'project RoadRepairs: Repair the worst roads first\n  delivers GoodJobs\n\n');
  commitAll(plan.folder);
}

test('the pictures of the page for readers, of pasting from Excel, and of what a change means', async () => {
  const setting = { prepare: commitWithNewWork, size: { width: 1040, height: 720 } };
  await withScene('synthetic-borough', setting, async ({ plan, page: window, workbench }) => {
    const outcome = plan.find('outcomes.plan', /^outcome (\w+)/).start;
    await workbench.open('outcomes.plan');
    await workbench.goTo(outcome.line, outcome.column);
    await workbench.run('Golden Thread: Show plan page beside the text');
    const page = await pageOf(window, 'Plan page');
    await page.locator(`#${outcome.text}.current`).waitFor();
    await takeForDocs(window, 'readers-page');

    await workbench.run('View: Close All Editors');
    await workbench.open('new.plan');
    await workbench.goTo(3, 1);
    await window.evaluate(`navigator.clipboard.writeText(${JSON.stringify(CELLS)})`);
    await workbench.run('Golden Thread: Paste from Excel…');
    const preview = await pageOf(window, 'Paste from Excel');
    await preview.getByRole('button', { name: 'Insert' }).waitFor();
    await takeForDocs(window, 'paste-from-excel');

    await workbench.run('View: Close All Editors');
    const measures = readFileSync(plan.path('measures.plan'), 'utf8');
    writeFileSync(plan.path('measures.plan'), measures.replace('77.0%', '74.0%'));
    await workbench.open('measures.plan');
    await workbench.run('Golden Thread: Summary of my changes');
    const change = await pageOf(window, 'Summary of my changes');
    await change.getByText('Needs members').first().waitFor();
    await takeForDocs(window, 'change');
  });
});
