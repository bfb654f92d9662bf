import { join } from 'node:path';
import { test } from 'vitest';
import { embedded } from '../launchers/embedded.js';
import { PlanCopy } from '../plan-copy.js';
import { Workbench } from '../workbench.js';

const PICTURE = join(import.meta.dirname, '..', '..', '..', 'docs', 'images', 'editor.png');
/** An example whose own document leaves gaps, and a place in it where the editor shows one. */
const EXAMPLE = 'lancaster-outcomes-based-resourcing';
const FILE = 'programme.plan';

test('the picture of the editor', async () => {
  const plan = new PlanCopy(EXAMPLE);
  const settings = {
    'editor.minimap.enabled': false,
    'window.commandCenter': false,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the editor fills these in.
    'window.title': '${activeEditorShort} - ${rootName}',
  };
  const editor = await embedded({ folder: plan.folder, home: plan.home, settings });
  try {
    const workbench = new Workbench(editor.page);
    await workbench.ready();
    await workbench.open(FILE);
    await workbench.problem(FILE);
    await workbench.allProblems();
    await workbench.goTo(1, 1);
    await workbench.run('Go to Next Problem in Files (Error, Warning, Info)');
    await workbench.press('Escape');
    await editor.page.waitForTimeout(1000);
    await editor.page.screenshot({ path: PICTURE });
  } finally {
    await editor.stop();
    plan.remove();
  }
});
