import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { pageOf } from '../axe.js';
import { embedded } from '../launchers/embedded.js';
import { PlanCopy } from '../plan-copy.js';
import { Workbench } from '../workbench.js';

const picture = (name: string): string => join(import.meta.dirname, '..', '..', '..', 'docs', 'images', `${name}.png`);
/** Small enough that a picture of it is quick to load. */
const VIEWPORT = { width: 1040, height: 520 };
const SETTINGS = {
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the editor fills these in.
  'window.title': '${activeEditorShort} - ${rootName}',
};

test('the pictures of the page for readers, of pasting from Excel, and of what a change means', async () => {
  const plan = new PlanCopy('synthetic-borough');
  writeFileSync(plan.path('new.plan'), 'project RoadRepairs: Repair the worst roads first\n  delivers GoodJobs\n\n');
  git(plan.folder, 'init');
  git(plan.folder, 'add', '-A');
  git(plan.folder, 'commit', '-m', 'The plan as it is');
  const editor = await embedded({ folder: plan.folder, home: plan.home, settings: SETTINGS });
  try {
    await editor.page.setViewportSize(VIEWPORT);
    const workbench = new Workbench(editor.page);
    await workbench.ready();
    await workbench.run('View: Close Primary Side Bar');

    const outcome = plan.find('outcomes.plan', /^outcome (\w+)/).start;
    await workbench.open('outcomes.plan');
    await workbench.goTo(outcome.line, outcome.column);
    await workbench.run('Golden Thread: Show the page that readers will see');
    const page = await pageOf(editor.page, 'The page that readers will see');
    await page.locator(`#${outcome.text}.current`).waitFor();
    await editor.page.waitForTimeout(1000);
    await editor.page.screenshot({ path: picture('readers-page') });

    await workbench.run('View: Close All Editors');
    await workbench.open('new.plan');
    await workbench.goTo(3, 1);
    const cells = [
      ['Capital programme (£000)', '', '', ''],
      ['Description', '2025/26', '2026/27', 'Total'],
      ['Resurfacing', '1,250', '980', '2,230'],
      ['Footways', '75.5', '-', '75.5'],
      ['Total', '1,325.5', '980', '2,305.5'],
    ];
    const text = cells.map((row) => row.join('\t')).join('\r\n');
    await editor.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
    await workbench.run('Golden Thread: Paste from Excel…');
    const preview = await pageOf(editor.page, 'Paste from Excel');
    await preview.getByRole('button', { name: 'Insert' }).waitFor();
    await editor.page.waitForTimeout(1000);
    await editor.page.screenshot({ path: picture('paste-from-excel') });

    await workbench.run('View: Close All Editors');
    const measures = readFileSync(plan.path('measures.plan'), 'utf8');
    writeFileSync(plan.path('measures.plan'), measures.replace('77.0%', '74.0%'));
    await workbench.open('measures.plan');
    await workbench.run('Golden Thread: What does my change mean?');
    const change = await pageOf(editor.page, 'What my change means');
    await change.getByText('Needs members').first().waitFor();
    await editor.page.waitForTimeout(1000);
    await editor.page.screenshot({ path: picture('change') });
  } finally {
    await editor.stop();
    plan.remove();
  }
});

function git(folder: string, ...args: string[]): void {
  const own = ['-c', 'user.name=test', '-c', 'user.email=test', '-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...own, ...args], { cwd: folder, stdio: 'ignore' });
}
