import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './axe.js';
import { atAnOutcome, close, EVERY_PAGE, formThatAdds, type Opened, openBorough } from './every-page.js';
import { THEMES, useTheme } from './themes.js';

/** Pages that are looked at in every theme where they are tested, by the name of that test. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'plan page': 'page',
  'thread view': 'thread-view',
  money: 'thread-view',
  people: 'thread-view',
  'coverage matrix': 'coverage',
  'change summary': 'change',
  report: 'report',
  'paste preview': 'excel',
};
/** All others. */
const PAGES = Object.keys(EVERY_PAGE).filter((name) => !(name in ELSEWHERE));
let opened: Opened;

beforeAll(async () => {
  opened = await openBorough();
});

afterAll(() => opened && close(opened));

describe.each(PAGES)('%s', (name) => {
  let page: Frame;

  test.each(THEMES)('nothing keeps anybody out, in %s', async (theme) => {
    if (theme === THEMES[0]) {
      await atAnOutcome(opened);
      page = (await EVERY_PAGE[name]?.(opened)) as Frame;
    }
    await useTheme(opened.plan, page, theme);
    await opened.workbench.screenshot(`theme-${name}-${theme}`.replaceAll(' ', '-'));
    expect(await barriers(page)).toEqual([]);
  });
});

test.each(Object.entries(ELSEWHERE))('%s is looked at in every theme by the test %s', (name, file) => {
  expect(Object.keys(EVERY_PAGE)).toContain(name);
  const text = readFileSync(join(import.meta.dirname, `${file}.test.ts`), 'utf8');
  expect(text).toMatch(/\.each\(THEMES\)\([\s\S]*?barriers\(/);
});

describe('a form', () => {
  test('that needs an answer leads to the field in question', async () => {
    await atAnOutcome(opened);
    const form = (await EVERY_PAGE['form in question']?.(opened)) as Frame;
    await form.locator('#title:focus').waitFor();
    expect(await form.locator('#title').getAttribute('aria-invalid')).toBe('true');
  });

  test('leads to the first button of a group in question, which says what is missing', async () => {
    await atAnOutcome(opened);
    const form = await formThatAdds(opened, 'risk');
    await form.getByRole('textbox', { name: 'What could go wrong?' }).fill('The market square floods');
    const impact = form.getByRole('group', { name: 'How serious would it be?' });
    await form.getByRole('group', { name: 'How likely is it?' }).getByRole('radio').nth(2).check();
    await form.getByRole('button', { name: 'Add the risk' }).click();
    await impact.locator('input:focus').first().waitFor();
    const described = (await impact.getAttribute('aria-describedby')) ?? '';
    const said = form.locator(described.replaceAll(/\S+/g, '#$&').replaceAll(' ', ', '));
    expect((await said.allTextContents()).join(' ')).toContain('Choose how serious it would be');
  });

  test('that is half answered stays when another one opens', async () => {
    await atAnOutcome(opened);
    const form = (await EVERY_PAGE['start form']?.(opened)) as Frame;
    await form.getByRole('textbox', { name: 'Council' }).fill('Brookdale Council');
    await opened.workbench.open('outcomes.plan');
    await formThatAdds(opened, 'risk');
    await opened.editor.page.getByRole('tab', { name: 'Start a council plan' }).click();
    expect(await form.getByRole('textbox', { name: 'Council' }).inputValue()).toBe('Brookdale Council');
    await opened.workbench.run('View: Close All Editors');
  });
});
