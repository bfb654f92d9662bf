import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pageOf } from './axe.js';
import { commitAll, git } from './git.js';
import { GoldenThreadView } from './golden-thread-view.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { shows, until, Workbench } from './workbench.js';

const PLAN = `plan TownPlan: Town plan
  years 2025/26 to 2026/27
  as at 2025-06-30
vision Place: A town to live in
priority Work: People find work
  supports Place
priority Homes: People have homes
  supports Place
outcome Jobs: Local people have good jobs
  supports Work
  measured by Employed
outcome Rents: Rents are fair
  supports Homes
measure Employed: Adults in work
  unit percent
  target 2025/26 75%
`;
const [JOBS, RENTS, WORK, HOMES, EMPLOYED] = [
  'Local people have good jobs',
  'Rents are fair',
  'People find work',
  'People have homes',
  'Adults in work',
];

const root = mkdtempSync(join(tmpdir(), 'golden-thread-moves-'));
const folder = join(root, 'town');
const file = join(folder, 'plan.plan');
let editor: Launched;
let workbench: Workbench;
let view: GoldenThreadView;

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(file, PLAN.replace('75%', '80%'));
  commitAll(folder);
  writeFileSync(file, PLAN);
  git(folder, 'commit', '-am', 'A target that can be met');
  const launch = await chosenLauncher();
  editor = await launch({ folder, home: join(root, 'home') });
  workbench = new Workbench(editor.page);
  view = new GoldenThreadView(editor.page, workbench);
  await workbench.ready();
  await view.open();
});

afterEach(({ task }) => workbench?.screenshot(`tree-moves-${task.name.replaceAll(/\W+/g, '-').slice(0, 50)}`));

afterAll(async () => {
  await editor?.stop();
  rmSync(root, { recursive: true, force: true });
});

const saved = async (): Promise<string> => {
  await workbench.run('File: Save All Files');
  return readFileSync(file, 'utf8');
};

/** Drags a row onto another one, as a hand does: in steps, and with a rest where it is let go. */
async function drag(from: Locator, onto: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await onto.boundingBox()];
  if (!start || !end) throw new Error('A row is not to be seen');
  const { mouse } = editor.page;
  await mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await mouse.down();
  await mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 12 });
  await editor.page.waitForTimeout(300);
  await mouse.up();
}

test('a row says kind, status and figure before its title', async () => {
  await workbench.open('plan.plan');
  await view.unfold('A town to live in');
  await view.unfold(WORK);
  await view.shows(/Outcome · Local people have good jobs/);
  expect(await view.row(JOBS).getAttribute('aria-label')).toMatch(/^Outcome: Local people have good jobs/);
});

test('“Move to…” puts an outcome below another priority, which is chosen by its title', async () => {
  const question = view.question('Move it to which one?');
  await view.choose(JOBS, 'Move to…', question);
  const row = editor.page.locator('.quick-input-list .monaco-list-row', { hasText: HOMES });
  await row.first().click();
  await expect.poll(saved).toContain(`outcome Jobs: ${JOBS}\n  supports Homes\n`);
});

test('a row that is dropped on another one stands below that, and undo brings it back', async () => {
  await view.unfold(HOMES);
  await view.shows(RENTS);
  await until(
    async () => drag(await view.shows(RENTS), await view.shows(WORK)),
    async () => {
      if (!(await saved()).includes(`outcome Rents: ${RENTS}\n  supports Work\n`)) throw new Error('Not moved yet');
    },
  );
  await workbench.open('plan.plan');
  await workbench.press('Control+z');
  await expect.poll(saved).toContain(`outcome Rents: ${RENTS}\n  supports Homes\n`);
});

test('a row shows how its promise changed over time', async () => {
  await view.unfold(HOMES);
  await view.unfold(JOBS);
  await view.choose(EMPLOYED, 'Show how it changed', editor.page.getByRole('tab', { name: /^History/ }));
  const page = await pageOf(editor.page, /^History/);
  await page.getByText('80%').first().waitFor();
  await shows(page.getByText('75%').first());
});
