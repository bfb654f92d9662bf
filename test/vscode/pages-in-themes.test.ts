import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './axe.js';
import { atAnOutcome, close, EVERY_PAGE, formThatAdds, type Opened, openBorough } from './every-page.js';
import { THEMES, useTheme } from './themes.js';

// The pages that have no tests of their own, or are only looked at in passing there. (The others are looked at where they are tested.)
const PAGES = ['start form', 'form in question', 'add form', 'history', 'import page'] as const;
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
    await form.getByRole('textbox', { name: 'What may go wrong?' }).fill('The market square floods');
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
