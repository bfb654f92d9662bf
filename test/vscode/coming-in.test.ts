import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { begins, savedFile, ZIP } from './saved-file.js';
import { shows, until, Workbench } from './workbench.js';

// What comes in from other programs and from published frameworks, and what goes out to Excel: on the machine, and in a browser.
const COMMAND = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'goldenthread.js');
const IN_A_BROWSER = { 'remote.extensionKind': { 'goldenthread.goldenthread': ['web'] } };
const PATIENCE = 30_000;

/** Two paragraphs and a list, as Word puts them on the clipboard: its own HTML, with the same as text. */
const FROM_WORD = {
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoNormal>Shops close where nobody walks past. <b>We will bring people back.</b><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;</span></span>Markets on two more days</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;</span></span>Free parking after four</p>
<!--EndFragment--></body></html>`,
  text: 'Shops close where nobody walks past. We will bring people back.\r\n·  Markets on two more days\r\n·  Free parking after four\r\n',
};

describe.each([
  ['on the machine', {}],
  ['in a browser', IN_A_BROWSER],
])('%s', (where, settings) => {
  const plan = new PlanCopy('lancaster-productivity-plan');
  let editor: Launched;
  let workbench: Workbench;
  const line = (words: string | RegExp) => editor.page.locator('.editor-instance .view-line', { hasText: words }).first();

  beforeAll(async () => {
    for (const name of ['words', 'plain', 'framework', 'lgbf'])
      writeFileSync(plan.path(`${name}.plan`), `project New${name}: New work\n  no cost: To be worked out\n\n`);
    editor = await (await chosenLauncher())({ folder: plan.folder, home: plan.home, settings });
    workbench = new Workbench(editor.page);
    await workbench.ready();
  });

  afterEach(({ task }) => workbench?.screenshot(`coming-in-${where}-${task.name}`.replaceAll(/\W+/g, '-').slice(0, 80)));

  afterAll(async () => {
    await editor?.stop();
    plan.remove();
  });

  async function pasteInto(file: string, clip: { readonly text: string; readonly html?: string }): Promise<void> {
    await workbench.open(file);
    await workbench.goTo(3, 1);
    await workbench.type('  ');
    await editor.clipboard.write(clip);
    await workbench.press('Control+V');
    // Each line stands under the one before, also before the text is saved, which would put it right.
    await line(/^\s\s>\s-\sFree\sparking/).waitFor({ timeout: PATIENCE });
    await workbench.press('Control+S');
  }

  test.each([
    ['words.plan', FROM_WORD],
    ['plain.plan', { text: FROM_WORD.text }],
  ])('paragraphs and a list from Word become words for readers: %s', async (file, clip) => {
    await pasteInto(file, clip);
    await expect
      .poll(() => plan.read(file))
      .toContain(
        '  > Shops close where nobody walks past. We will bring people back.\n  > - Markets on two more days\n  > - Free parking after four\n',
      );
    expect(await workbench.errors().count()).toBe(0);
  });

  test('a measure of a national framework is found by words of its title', async () => {
    await workbench.open('framework.plan');
    await workbench.goTo(3, 1);
    await workbench.type('measure Waste: Waste\n  as household waste');
    await workbench.take('Percentage of total household waste');
    await line(/Lof\.M13_2/).waitFor({ timeout: PATIENCE });
    await workbench.press('Control+S');
    await expect.poll(() => plan.read('framework.plan')).toMatch(/ {2}as L\w+\.M13_2/);
  });

  test('a framework that the plan does not use yet comes with what is taken from it', async () => {
    await workbench.open('lgbf.plan');
    await workbench.goTo(3, 1);
    await workbench.type('measure Recycled: Recycled\n  as household waste arising');
    await workbench.take('The % of Total Household Waste');
    await line(/^use.Lgbf.from.library/).waitFor({ timeout: PATIENCE });
    await workbench.press('Control+S');
    await expect.poll(() => plan.read('lgbf.plan')).toContain('use Lgbf from library: lgbf-2024-03\n');
    expect(plan.read('lgbf.plan')).toContain('  as Lgbf.ENV_06');
  });

  test('what a framework says is read where its name is followed, and cannot be changed', async () => {
    await workbench.open('framework.plan');
    const name =
      plan
        .read('framework.plan')
        .split('\n')
        .findIndex((each) => /as L\w+\.M13_2/.test(each)) + 1;
    await workbench.goTo(name, 9);
    const tab = editor.page.getByRole('tab', { name: /lof-2026-09/ });
    await until(
      () => workbench.press('F12'),
      () => shows(tab),
    );
    await line('M13_2').waitFor({ timeout: PATIENCE });
  });

  test('the plan goes out as a workbook, which comes back without a change', async () => {
    await workbench.open('words.plan');
    await workbench.run('Golden Thread: Export to Excel…');
    const dialog = editor.page.locator('.quick-input-widget');
    await dialog.waitFor({ timeout: PATIENCE });
    await until(
      () => workbench.press('Enter'),
      () => shows(dialog, 'hidden'),
    );
    const name = 'Productivity Plan.xlsx';
    await expect.poll(() => begins(savedFile(plan.folder, /^Productivity Plan\.xlsx$/)), { timeout: PATIENCE }).toBe(ZIP);
    const { stdout, status } = spawnSync(process.execPath, [COMMAND, 'import', name, '--dry-run', '--into', '.'], {
      cwd: plan.folder,
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/nothing|no change/i);
    expect(status).toBe(0);
  });
});
