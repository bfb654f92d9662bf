import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { shows, until, Workbench } from './workbench.js';

// What only a real editor can show of the language server: pictures in cards, tab stops in changes, refactorings.

const plan = new PlanCopy('synthetic-borough');
/** A busy machine takes its time. */
const PATIENCE = { timeout: 30_000 };
/** So long does somebody stop who looks at what is offered, in milliseconds. */
const PAUSE = 1_000;
/** More pieces of work than a fix offers, and an outcome that nothing delivers. */
const WORK = Array.from({ length: 9 }, (_, index) => `workstream Work${index}: Work number ${index}\n  no cost: done by staff\n`);
let editor: Launched;
let workbench: Workbench;

beforeAll(async () => {
  writeFileSync(plan.path('new.plan'), 'outcome NewOutcome: People are well\n');
  for (const empty of ['typed.plan', 'left.plan']) writeFileSync(plan.path(empty), '\n\n');
  writeFileSync(plan.path('led.plan'), `outcome LedOutcome: Neighbours know each other\n${WORK.join('')}`);
  writeFileSync(plan.path('declared.plan'), 'outcome Declared: Streets are clean\n  measured by \n');
  const launch = await chosenLauncher();
  editor = await launch({ folder: plan.folder, home: plan.home });
  workbench = new Workbench(editor.page);
  await workbench.ready();
});

afterEach(({ task }) => workbench?.screenshot(task.name.replaceAll(/\W+/g, '-')));

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

test('the card of a measure shows its figures and a picture of them', async () => {
  const name = plan.find('measures.plan', /^measure (JobsCreated)/);
  await workbench.open('measures.plan');
  await workbench.goTo(name.start.line, name.start.column + 1);
  const card = (await workbench.hover()).filter({ hasText: 'Against target' });
  await card.waitFor();
  const picture = card.locator('img').first();
  await picture.waitFor();
  // An address that the editor refuses leaves a picture without an extent.
  await expect
    .poll(() => picture.evaluate((img) => (img as unknown as { naturalWidth: number }).naturalWidth), PATIENCE)
    .toBe(420);
});

test('a click on what stands above a measure lists the figures that it tells of', async () => {
  for (const _ of [1, 2]) await workbench.press('Escape');
  await workbench.open('measures.plan');
  await workbench.goTo(plan.find('measures.plan', /^measure (JobsCreated)/).start.line, 1);
  await editor.page.locator('.codelens-decoration a', { hasText: 'against 220' }).first().click();
  await editor.page.locator('.peekview-widget').waitFor();
  await workbench.press('Escape');
});

test('a fix that offers the likeliest few lets somebody choose from all, by words of a title', async () => {
  for (const _ of [1, 2]) await workbench.press('Escape');
  await workbench.open('led.plan');
  await workbench.goTo(1, 10);
  const choice = editor.page.locator('.action-widget .monaco-list-row', { hasText: 'Choose from all workstreams' });
  await until(
    () => workbench.press('Control+.'),
    () => shows(choice.first()),
  );
  await choice.first().click();
  const box = editor.page.locator('.quick-input-widget input').first();
  await box.waitFor();
  await workbench.type('Work number 7');
  await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Work number 7' }).first().click();
  await editor.page
    .locator('.view-line', { hasText: /delivers.LedOutcome/ })
    .first()
    .waitFor();
  await workbench.press('Control+S');
  await expect
    .poll(() => plan.read('led.plan'), PATIENCE)
    .toMatch(/^workstream Work7: Work number 7\n(?: {2}.*\n)*? {2}delivers LedOutcome$/m);
});

test('a gap is accepted by a quick fix, which leaves the reason to be typed', async () => {
  // The card of the test before may still hold the keys.
  for (const _ of [1, 2]) await workbench.press('Escape');
  await workbench.open('new.plan');
  await workbench.goTo(1, 10);
  const choice = editor.page.locator('.action-widget .monaco-list-row', {
    hasText: 'This is intended: give a reason (no-accountable-lead)',
  });
  // Asked before the file was checked, the editor says that there is nothing to do.
  await until(
    () => workbench.press('Control+.'),
    () => shows(choice.first()),
  );
  await choice.first().click();
  const line = editor.page.locator('.view-line', { hasText: 'accept' }).first();
  await line.waitFor();
  await workbench.type('Still to be agreed');
  await editor.page.locator('.view-line', { hasText: 'Still to be agreed' }).waitFor();
  expect((await line.textContent())?.replaceAll('\u00a0', ' ').trim()).toBe('accept no-accountable-lead: Still to be agreed');
});

test('a declaration that is filled in gets its name from its title, at the next thing to fill in', async () => {
  await workbench.open('typed.plan');
  await workbench.goTo(1, 1);
  await workbench.type('outcome');
  await workbench.take('outcome');
  await editor.page.locator('.view-line', { hasText: /^outcome:.Title$/ }).waitFor();
  // Whatever the editor has on show for the letters before: who presses the key at once loses none of them.
  await workbench.type('Nights are qui');
  await editor.page.waitForTimeout(PAUSE);
  await editor.page.keyboard.type('et');
  await workbench.press('Tab');
  await editor.page.locator('.view-line', { hasText: /^outcome.NightsQuiet:.Nights.are.quiet$/ }).waitFor();
});

test('a name that nothing has yet is declared as it stands when the offer is taken', async () => {
  await workbench.open('declared.plan');
  await workbench.goTo(2, 15);
  await workbench.type('VisitsMa');
  await shows(editor.page.locator('.suggest-widget .monaco-list-row', { hasText: 'add a new measure' }));
  await editor.page.keyboard.type('de');
  await workbench.press('Tab');
  await editor.page.locator('.view-line', { hasText: /^measure.VisitsMade:.Visits.made$/ }).waitFor();
  await editor.page.locator('.view-line', { hasText: /^..measured.by.VisitsMade$/ }).waitFor();
});

test('a declaration that is left half-way has a title, and its name as soon as its line is left', async () => {
  await workbench.open('left.plan');
  await workbench.goTo(1, 1);
  await workbench.type('outcome');
  await workbench.take('outcome');
  await editor.page.locator('.view-line', { hasText: /^outcome:.Title$/ }).waitFor();
  await workbench.type('Streets are clean');
  for (const _ of [1, 2, 3]) await workbench.press('Escape');
  await editor.page.locator('.view-line', { hasText: /^outcome:.Streets.are.clean$/ }).waitFor();
  await workbench.press('ArrowDown');
  await editor.page.locator('.view-line', { hasText: /^outcome.StreetsClean:.Streets.are.clean$/ }).waitFor();
});
