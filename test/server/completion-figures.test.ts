import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { Editor } from './editor.js';
import { offeredIn } from './offered.js';

const PLAN = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2025-06-30\n';
const MEASURE = 'measure M: Measure\n  ';

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({ 'here.plan': '' });
  await editor.open('here.plan');
});
afterAll(() => editor.stop());

/** What is offered at the end of a text. */
const offered = (end: string): Promise<CompletionItem[]> => offeredIn(editor, PLAN + end);

it.each(['actual 2024/25 ', 'actual 2024/25 fe', 'target ', 'years 2024/25\n  baseline '])(
  'offers figures that are not exact behind %s',
  async (line) => {
    const items = await offered(MEASURE + line);
    const labels = items.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['about', 'above', 'below', 'fewer than', 'not available']));
    expect(items.find(({ label }) => label === 'fewer than')?.textEdit?.newText).toBe('fewer than ');
    expect(items.find(({ label }) => label === 'not available')?.textEdit?.newText).toBe('not available: ');
  },
);

it('offers none in the place of money, which is exact', async () => {
  const labels = (await offered('fund F: Fund\n  available 2024/25 ')).map(({ label }) => label);
  expect(labels).not.toContain('about');
});

it.each([
  ['calendar years ', '2024 2025 2026'],
  ['pooled ', '2022/23 to 2024/25'],
  ['months ', '2025-04 2025-05 2025-06 2025-07 2025-08 2025-09 2025-10 2025-11 2025-12 2026-01 2026-02 2026-03'],
  ['quarters ', '2024/25 Q1'],
  ['years ', '2024/25 2025/26 2026/27'],
])('offers the periods that can stand behind %s', async (header, first) => {
  const labels = (await offered(MEASURE + header)).map(({ label }) => label);
  expect(labels).toContain(first);
  if (header !== 'quarters ') expect(labels.some((label) => label.includes('Q'))).toBe(false);
});
