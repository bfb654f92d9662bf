import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { pageOf } from '../axe.js';
import { embedded } from '../launchers/embedded.js';
import { PlanCopy } from '../plan-copy.js';
import { Workbench } from '../workbench.js';

const picture = (name: string): string => join(import.meta.dirname, '..', '..', '..', 'docs', 'images', `${name}.png`);
const VIEWPORT = { width: 1100, height: 600 };
/** What of it is shown: the page alone, so that the picture is quick to load. */
const CLIP = { x: 550, y: 30, width: 548, height: 538 };
const SETTINGS = {
  'editor.minimap.enabled': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the editor fills these in.
  'window.title': '${activeEditorShort} - ${rootName}',
};

test('the pictures of the thread as a picture, and of the coverage matrix', async () => {
  const plan = new PlanCopy('synthetic-borough');
  writeFileSync(plan.path('new.plan'), 'outcome QuietNights: Nights are quiet near the town centres\n  supports ThrivingPlace\n');
  const editor = await embedded({ folder: plan.folder, home: plan.home, settings: SETTINGS });
  try {
    await editor.page.setViewportSize(VIEWPORT);
    const workbench = new Workbench(editor.page);
    await workbench.ready();
    await workbench.run('View: Close Primary Side Bar');

    const outcome = plan.find('outcomes.plan', /^outcome (LivelyCentres)/).start;
    await workbench.open('outcomes.plan');
    await workbench.goTo(outcome.line, outcome.column);
    await workbench.run('Golden Thread: Show the thread as a picture');
    const thread = await pageOf(editor.page, 'The thread as a picture');
    await thread.locator('.card.current[data-id="LivelyCentres"]').waitFor();
    await editor.page.waitForTimeout(1000);
    await editor.page.screenshot({ path: picture('thread-as-a-picture'), clip: CLIP });

    await workbench.run('View: Close All Editors');
    await workbench.open('outcomes.plan');
    await workbench.run('Golden Thread: Show the coverage matrix');
    const matrix = await pageOf(editor.page, 'The coverage matrix');
    await matrix.getByText('Nights are quiet near the town centres').waitFor();
    await editor.page.waitForTimeout(1000);
    await editor.page.screenshot({ path: picture('coverage-matrix'), clip: CLIP });
  } finally {
    await editor.stop();
    plan.remove();
  }
});
