import { writeFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { pageOf } from './axe.js';
import { commitAll } from './git.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { shows, until, Workbench } from './workbench.js';

const PATIENCE = 30_000;
/** Cells as a spreadsheet copies them. */
const CELLS = 'Service\t2026/27\t2027/28\nStaff\t£60,000\t£62,000\nRent\t£12,000\t£12,000';

/** An editor on a copy of the borough whose pages are opened. */
export interface Opened {
  readonly editor: Launched;
  readonly workbench: Workbench;
  readonly plan: PlanCopy;
}

/** Starts an editor on a copy of the borough that is committed as it is. */
export async function openBorough(): Promise<Opened> {
  const plan = new PlanCopy('synthetic-borough');
  commitAll(plan.folder);
  const editor = await (await chosenLauncher())({ folder: plan.folder, home: plan.home });
  const workbench = new Workbench(editor.page);
  await workbench.ready();
  return { editor, workbench, plan };
}

/** Ends the editor, and takes its plan away. */
export async function close({ editor, plan }: Opened): Promise<void> {
  await editor.stop();
  plan.remove();
}

/** Opens a page; the outcome of the town centres has the cursor. */
type Open = (opened: Opened) => Promise<Frame>;

const byCommand =
  (command: string, title: string | RegExp): Open =>
  async ({ editor, workbench }) => {
    await workbench.run(`Golden Thread: ${command}`);
    return pageOf(editor.page, title);
  };

const tabOfThread =
  (tab: string): Open =>
  async (opened) => {
    const page = await byCommand('Show thread view', 'Thread view')(opened);
    await page.getByRole('tab', { name: tab }).click();
    await page.locator(`[role="tab"][aria-selected="true"]`, { hasText: tab }).waitFor({ timeout: PATIENCE });
    return page;
  };

const moreOfThread =
  (item: string): Open =>
  async (opened) => {
    const page = await byCommand('Show thread view', 'Thread view')(opened);
    await page.getByText('More', { exact: true }).click();
    await page.getByText(item).click();
    return page;
  };

/** Chooses in the list at the top of the window. */
async function choose({ editor, workbench }: Opened, words: string): Promise<void> {
  const row = editor.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first();
  await until(
    async () => {
      await editor.page.locator('.quick-input-widget input').first().fill(words);
    },
    () => shows(row),
  );
  await workbench.press('Enter');
}

/** Opens the form that adds something of a kind to what the cursor is in. */
export async function formThatAdds(opened: Opened, kind: string): Promise<Frame> {
  await opened.workbench.run('Golden Thread: Add at the cursor…');
  await choose(opened, kind);
  return pageOf(opened.editor.page, /^Add/);
}

/** Every page of the extension, by what it is called, and how somebody opens it. */
export const EVERY_PAGE: Readonly<Record<string, Open>> = {
  'plan page': byCommand('Show plan page', 'Plan page'),
  'thread view': byCommand('Show thread view', 'Thread view'),
  money: tabOfThread('Money'),
  people: tabOfThread('People'),
  'whole plan': moreOfThread('Show the whole plan'),
  'thread as a list': moreOfThread('Show as a list'),
  'coverage matrix': byCommand('Show the coverage matrix', 'The coverage matrix'),
  'change summary': async (opened) => {
    const { plan } = opened;
    writeFileSync(plan.path('measures.plan'), plan.read('measures.plan').replace('77.0%', '74.0%'));
    const page = await byCommand('Summary of my changes', 'Summary of my changes')(opened);
    await page.getByText('Needs members').first().waitFor({ timeout: PATIENCE });
    return page;
  },
  'start form': byCommand('Start a council plan', 'Start a council plan'),
  'form in question': async (opened) => {
    const page = await byCommand('Start a council plan', 'Start a council plan')(opened);
    await page.getByRole('button', { name: 'Create the plan' }).click();
    await page.getByText('Answer one more question first').waitFor({ timeout: PATIENCE });
    return page;
  },
  report: async (opened) => {
    await opened.workbench.run('Golden Thread: Open report…');
    await choose(opened, 'Quarterly report');
    return pageOf(opened.editor.page, /^Quarterly report/);
  },
  history: byCommand('Show how this changed', /Town centres are busy/),
  'add form': (opened) => formThatAdds(opened, 'budget'),
  'paste preview': async ({ editor, workbench }) => {
    await editor.clipboard.write({ text: CELLS });
    await workbench.run('Golden Thread: Paste from Excel…');
    return pageOf(editor.page, 'Paste from Excel');
  },
  'import page': async ({ editor, workbench, plan }) => {
    writeFileSync(plan.path('budget.csv'), CELLS.replaceAll('\t', ',').replaceAll(/£(\d+),(\d+)/g, '$1$2'));
    await workbench.run('Golden Thread: Import a workbook…');
    await editor.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'budget.csv' }).click({ timeout: PATIENCE });
    return pageOf(editor.page, 'Import a workbook');
  },
  // The last one: whatever is opened after it would be under the scenario too.
  'what if': async (opened) => {
    await opened.workbench.run('Golden Thread: Choose a scenario…');
    await choose(opened, 'A poor settlement');
    await opened.workbench.open('outcomes.plan');
    const page = await byCommand('Show the coverage matrix', 'The coverage matrix')(opened);
    await page.getByText('Scenario: if').waitFor({ timeout: PATIENCE });
    return page;
  },
};

/** Closes what is open, and puts the cursor on an outcome with much around it. */
export async function atAnOutcome({ workbench, plan }: Opened): Promise<void> {
  await workbench.run('View: Close All Editors');
  await workbench.open('outcomes.plan');
  await workbench.goTo(plan.find('outcomes.plan', /^outcome (LivelyCentres)/).start.line, 3);
}

/** Whether the page itself, and not a table within it, is to be scrolled sideways. */
export const isTooWide = (page: Frame): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth + 1');

/** What has the focus: whether it is to be seen, with nothing over it. Runs in the page. */
const STOP = `(() => {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return null;
  const { left, top, right, bottom } = activeElement.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const over = document.elementFromPoint(x, y);
  const isSeen = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
  const isOnTop = over !== null && (activeElement.contains(over) || over.contains(activeElement) || over.tagName === 'LABEL');
  return { words: (activeElement.textContent || activeElement.tagName).trim().slice(0, 60), isFine: isSeen && isOnTop };
})()`;

/** More stops than any page of the borough has: a page whose stops never end is at fault. */
const MAX_STOPS = 3000;

/** Goes with the Tab key from the first stop of a page to its last: how many there are, and which of them cannot be seen. */
export async function stopsOf(
  window: Page,
  page: Frame,
): Promise<{ readonly count: number; readonly hidden: readonly string[] }> {
  await page.evaluate('document.body.tabIndex = -1, document.body.focus()');
  const hidden: string[] = [];
  for (let count = 0; count < MAX_STOPS; count++) {
    await window.keyboard.press('Tab');
    const found = await page.evaluate<{ words: string; isFine: boolean } | null>(STOP);
    if (!found) return { count, hidden };
    if (!found.isFine) hidden.push(`stop ${count + 1}: ${found.words}`);
  }
  throw new Error(`The Tab key never leaves the page: ${MAX_STOPS} stops.`);
}
