import { LIBRARIES } from '@goldenthread/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList, Hover, Location } from 'vscode-languageserver-protocol';
import { LIBRARY_TEXT } from '../../packages/vscode/src/features/libraries/protocol.js';
import { Editor, EXTENSION } from './editor.js';

const PLAN = `use Lof from library: lof-2026-09

plan Town: Town plan
  years 2026/27 to 2028/29

outcome Clean: A cleaner town
  supports Lof.Environment
  measured by Recycling

measure Recycling: Household waste that is recycled
  as Lof.M13_2
  owner Head
  baseline 2025/26 44%

officer Head: Head of waste
`;

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start(
    { 'plan.plan': PLAN, 'here.plan': '', 'other/plan.plan': 'plan Other: Other\n' },
    undefined,
    EXTENSION,
  );
  await editor.open('plan.plan');
  await editor.open('here.plan');
});
afterAll(() => editor.stop());

const at = (word: string) => {
  const line = PLAN.split('\n').findIndex((each) => each.includes(word));
  return { line, character: (PLAN.split('\n')[line] ?? '').indexOf(word) + word.length };
};

async function offered(file: string, text: string): Promise<CompletionItem[]> {
  if (file === 'other/plan.plan') await editor.open(file);
  await editor.type(file, text);
  const lines = text.split('\n');
  const position = { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
  const list = (await editor.request('textDocument/completion', {
    textDocument: { uri: editor.uri(file) },
    position,
  })) as CompletionList;
  return list.items;
}

describe('a library in the editor', () => {
  it('is offered behind `from library:`, by what it is called', async () => {
    const items = await offered('here.plan', 'use Lof from library: ');
    expect(items.map(({ textEdit }) => textEdit?.newText)).toEqual(Object.keys(LIBRARIES));
    expect(items[0]?.label).toContain('Local Outcomes Framework');
    expect(items[0]?.detail).toContain('16 outcomes, 115 measures');
  });

  it('offers its measures by words of their titles', async () => {
    const items = await offered('here.plan', 'measure Waste: Waste\n  as household recycling');
    expect(items[0]?.label).toContain('household waste sent for recycling');
    expect(items[0]?.textEdit?.newText).toBe('Lof.M13_2');
    expect(items.some(({ textEdit }) => textEdit?.newText === 'Lof.M14_1')).toBe(false);
  });

  it('offers what the plan does not use yet, with the line that uses it', async () => {
    const items = await offered('other/plan.plan', 'plan Other: Other\nmeasure Waste: Waste\n  as household waste');
    const item = items.find(({ textEdit }) => textEdit?.newText === 'Lof.M13_2');
    expect(item?.additionalTextEdits?.[0]?.newText).toBe('use Lof from library: lof-2026-09\n');
    expect(items.some(({ textEdit }) => textEdit?.newText === 'Lgbf.ENV_06')).toBe(true);
  });

  it('is opened where a name of it is declared, and only read there', async () => {
    const textDocument = { uri: editor.uri('plan.plan') };
    const place = (await editor.request('textDocument/definition', { textDocument, position: at('M13_2') })) as Location;
    expect(place.uri).toBe('goldenthread-library:/lof-2026-09.plan');
    const text = (await editor.ask(LIBRARY_TEXT, { uri: place.uri })) ?? '';
    expect(text.split('\n')[place.range.start.line]).toMatch(/^measure M13_2: Percentage of total household waste/);
    expect(await editor.ask(LIBRARY_TEXT, { uri: 'goldenthread-library:/nothing.plan' })).toBeNull();
    expect(await editor.ask(LIBRARY_TEXT, { uri: 'goldenthread-library:/__proto__.plan' })).toBeNull();
  });

  it('tells on a card what the measure is', async () => {
    const textDocument = { uri: editor.uri('plan.plan') };
    const hover = (await editor.request('textDocument/hover', { textDocument, position: at('M13_2') })) as Hover;
    expect(JSON.stringify(hover.contents)).toContain('sent for recycling');
  });
});
