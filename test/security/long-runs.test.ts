// A million of the same character: no pattern looks at each of them once more for each before it, and no call waits for as many.
// Nothing here measures a time: what takes more than one step a character runs into the time that a test may take.
import { csvWorkbook, type PasteContext, pasteTable, readHtmlForm, WorkbookError } from '@goldenthread/exchange';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AT_THE_MARGIN } from '../../packages/exchange/test/paste-context.js';
import { asWords } from '../../packages/vscode/src/features/words/as-words.js';
import { folderWith, goldenthread } from '../cli/command.js';
import { Editor } from '../server/editor.js';

const MANY = 900_000;
const run = (text: string, length = MANY): string => text.repeat(Math.floor(length / text.length));

/** Lines that took hours, or ended the program, each in a plan of its own. */
const LINES: Record<string, string> = {
  'spaces in a title': `outcome O1: A${run(' ')}B`,
  'tabs in words for readers': `outcome O1: T\n  > A${run('\t')}B`,
  'fixed spaces in a comment': `outcome O1: T # A${run('\u00a0')}B`,
  'fixed spaces in a link': `outcome O1: T\n  supports A${run('\u00a0')}B`,
  'fixed spaces between figures': `measure M1: T\n  unit percent\n  target 2024/25${run('\u00a0')}5%`,
  'letters in a paper': `decision D1: T\n  background: ${run('A')}B`,
  'hyphens in a paper': `decision D1: T\n  background: A${run('a-')}B`,
  'hyphens in an amount': `fund F: T\n  years 2024/25\n  available £1${run('-')}m`,
  'commas before a link': `outcome O1: T\n${run(',', 400_000)}supports Thriving`,
  'dots in a title': `outcome O1: A${run('.')}B`,
  'names with signs between them': `outcome O1: T\n  supports A${run(' & ', 400_000)}B`,
  'noughts in a figure': `measure M1: T\n  unit percent\n  target 2024/25 4${run('0')}5`,
};
const planWith = (lines: string): string => `plan T: T\n  as at 2025-03-31\nvision Thriving: V\n${lines}\n`;

describe.each(Object.entries(LINES))('%s', (_, lines) => {
  it('hang no command, and are no bug', async () => {
    const cwd = folderWith({ 'town.plan': planWith(lines) });
    for (const args of [
      ['check', '--format', 'lines'],
      ['fmt', '--check'],
      ['thread', 'Thriving'],
      ['diff', '.', '.'],
    ]) {
      const { code, err } = await goldenthread(args, { cwd });
      expect({ args, code, err }).toEqual({ args, code: expect.toBeOneOf([0, 1]), err: expect.not.stringContaining('bug') });
    }
  });
});

it('hang no editor: opened, asked about, formatted', async () => {
  const all = Object.values(LINES).map(
    (lines, index) =>
      [`p${index}/town.plan`, planWith(lines.replace(/(.)\1{9999,}/gs, (same) => same.slice(0, 300_000)))] as const,
  );
  const editor = await Editor.start(Object.fromEntries(all));
  onTestFinished(() => editor.stop());
  for (const [name, text] of all) {
    await editor.open(name);
    const textDocument = { uri: editor.uri(name) };
    const line = text.split('\n').findIndex((each) => each.length > 10_000);
    for (const character of [2, 5_000, 299_000]) {
      const position = { line, character };
      for (const method of ['completion', 'hover', 'signatureHelp', 'prepareRename', 'definition'])
        await editor.request(`textDocument/${method}`, { textDocument, position }).catch((error: Error) => {
          // What cannot be renamed is refused with a sentence.
          if (method !== 'prepareRename') throw error;
        });
    }
    await editor.request('textDocument/formatting', { textDocument, options: {} });
    await editor.request('textDocument/semanticTokens/full', { textDocument });
  }
});

const CONTEXT: PasteContext = { ...AT_THE_MARGIN, nameFor: (title) => title };

describe('a table', () => {
  it.each([
    ['marks behind a figure', `${'*'.repeat(50)}x`],
    ['marks of many sorts', `${'*†[p]'.repeat(9)}x`],
    ['brackets that open', '('.repeat(30_000)],
    ['square brackets that open', '['.repeat(30_000)],
    ['marks behind words', `${'*'.repeat(30_000)}x`],
    ['spaces within', `x${' '.repeat(30_000)}x`],
    ['noughts', `0${'0'.repeat(30_000)}x`],
  ])('with %s hangs nothing, as heading, label and figure', (_, cell) => {
    for (const text of [
      `${cell}\t2024/25\nParks\t5`,
      `Service\t2024/25\n${cell}\t5`,
      `Service\t2024/25\nParks\t${cell}\nRoads\t6`,
    ])
      expect(pasteTable({ text }, CONTEXT)?.cells.length ?? 1).toBeGreaterThan(0);
  });

  it.each([
    [
      'a quotation mark that is never closed',
      `Service,2024/25\n"Parks,5\n${run('x,1\n', 100_000)}`,
      /row 2 holds more than 32,767 characters/,
    ],
    ['a million lines', `Service,2024/25\n${run('x\n', 1_000_000)}`, /more than 100,000 rows/],
  ])('as CSV with %s is refused in a sentence', (_, text, says) => {
    expect(() => csvWorkbook(text, 'table')).toThrow(WorkbookError);
    expect(() => csvWorkbook(text, 'table')).toThrow(says);
  });

  it('as CSV with blank lines in front of its last one hangs nothing', () => {
    expect(() => csvWorkbook(`a,2024/25${run('\n', 5_000_000)}x`, 'table')).toThrow(/more than 100,000 rows/);
  });
});

it('paragraphs of Word with a million blank lines hang nothing', () => {
  expect(asWords(`One\n${run('\n')}Two`, '')).toContain('> Two');
  expect(asWords('One', `${run(' ')}x`)).toBeUndefined();
});

it('a form nested a million times is no form, and no bug', () => {
  expect(() => readHtmlForm('form.html', run('<div>', 1_000_000))).toThrow(/not a form/);
  const form = '<script id="form">{"plan":"T","period":"p","owner":"O"}</script><script id="answers">[]</script>';
  expect(readHtmlForm('form.html', run('<b>', 300_000) + form)).toMatchObject({ plan: 'T', answers: [] });
});

it.each([
  ['a period that cannot be read', (index: number) => `week ${index}`],
  [
    'a figure that is there already',
    (index: number) => `${1001 + (index % 100)}/${String((1002 + (index % 100)) % 100).padStart(2, '0')}`,
  ],
  ['a period of its own', (index: number) => `${1000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`],
])('a table of figures whose every row has %s hangs no check', async (_, period) => {
  const rows = Array.from({ length: 95_000 }, (_, index) => `M,${period(index)},${index}`).join('\n');
  const measure = 'measure M: Visits\n  unit visits\n  better higher\n  figures from: figures.csv\n';
  const cwd = folderWith({ 'town.plan': planWith(measure), 'figures.csv': `Measure,Period,Actual\n${rows}\n` });
  const { code, err } = await goldenthread(['check'], { cwd });
  expect({ code, err }).toEqual({ code: expect.toBeOneOf([0, 1]), err: expect.not.stringContaining('bug') });
});
