import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SemanticTokens, SignatureHelp } from 'vscode-languageserver-protocol';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { here } from './cursor.js';
import { Editor } from './editor.js';

const PLAN = `plan CouncilPlan: Council plan
fund General: General fund
outcome Jobs: Jobs
measure Made: Made
measure Counted: Counted
  replaces Made
`;

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({ 'plan.plan': PLAN, 'here.plan': '' });
  await editor.open('here.plan');
});
afterAll(() => editor.stop());

const textDocument = (): { uri: string } => ({ uri: editor.uri('here.plan') });
const withEdits = (text: string, edits: TextEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);

describe('semantic tokens', () => {
  const TEXT = `project Canal: Jobs for all
  delivers Jobs 60% # not so
  measured by Made, Nothing
  starts 2025-04
`;

  async function coloured(method: string, more = {}): Promise<string[]> {
    await editor.type('here.plan', TEXT);
    const legend = (editor.capabilities.semanticTokensProvider as { legend: { tokenTypes: string[]; tokenModifiers: string[] } })
      .legend;
    const { data } = await editor.request<SemanticTokens>(method, { textDocument: textDocument(), ...more });
    const lines = TEXT.split('\n');
    const found: string[] = [];
    let [line, column] = [0, 0];
    for (let index = 0; index < data.length; index += 5) {
      const [down = 0, along = 0, length = 0, type = 0, modifiers = 0] = data.slice(index, index + 5);
      column = down === 0 ? column + along : along;
      line += down;
      const marks = legend.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
      found.push([lines[line]?.slice(column, column + length), legend.tokenTypes[type], ...marks].join(' '));
    }
    return found;
  }

  it('colours a name by what it stands for, words of the language, figures and comments; no words for people', async () => {
    expect(await coloured('textDocument/semanticTokens/full')).toEqual([
      ...['project keyword', 'Canal class declaration'],
      ...['delivers keyword', 'Jobs event', '60% number', '# not so comment'],
      ...['measured by keyword', 'Made variable deprecated'],
      ...['starts keyword', '2025-04 number'],
    ]);
  });

  it('colours a part of the file', async () => {
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 20 } };
    expect(await coloured('textDocument/semanticTokens/range', { range })).toEqual(['starts keyword', '2025-04 number']);
  });
});

describe('formatting', () => {
  const BUDGET =
    'project Canal: Canal\n  budget\n   years 2024/25 2025/26\n   revenue General £1k £200k\n   growth General £300k £4k\n';

  const typedLine = async (text: string, mark: string): Promise<string> => {
    await editor.type('here.plan', text.replace('|', ''));
    const at = here(editor, 'here.plan', text.replace('|', ''), mark);
    const edits = await editor.request<TextEdit[]>('textDocument/onTypeFormatting', {
      ...at,
      ch: '\n',
      options: { tabSize: 2, insertSpaces: true },
    });
    return withEdits(text.replace('|', ''), edits);
  };

  it('lines up the rows of a table as the next one is begun', async () => {
    expect(await typedLine(`${BUDGET}    |`, '£4k\n    |')).toBe(
      'project Canal: Canal\n  budget\n    years            2024/25  2025/26\n    revenue General  £1k      £200k\n    growth General   £300k    £4k\n    ',
    );
  });

  it('lines up the rows below too, where one is begun between them', async () => {
    const text = BUDGET.replace('£200k\n', '£200k\n    |\n');
    expect(await typedLine(text, '£200k\n    |')).toBe(
      'project Canal: Canal\n  budget\n    years            2024/25  2025/26\n    revenue General  £1k      £200k\n    \n    growth General   £300k    £4k\n',
    );
  });

  it('leaves everything but tables as it is while it is typed', async () => {
    const text = 'outcome New:   New\n    supports   Place\n';
    await editor.type('here.plan', text);
    const edits = await editor.request<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument: textDocument(),
      position: { line: 2, character: 0 },
      ch: '\n',
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(edits).toEqual([]);
  });

  it('gives a declaration that has only its title a name, as its line is ended', async () => {
    expect(await typedLine('outcome: Warm homes for all\n|', 'all\n|')).toBe('outcome WarmHomes: Warm homes for all\n');
    // Taken already: a measure has that name.
    expect(await typedLine('financial plan: Counted\n  |', 'Counted\n  |')).toBe('financial plan Counted2: Counted\n  ');
    for (const line of ['outcome Named: Warm homes', 'budget for: Warm homes', 'because: Warm homes', 'outcome: ...'])
      expect(await typedLine(`${line}\n|`, `${line}\n|`)).toBe(`${line}\n`);
  });

  it('formats several selections at once', async () => {
    const text = 'outcome   New: New\n      measured   by Made\n      supports   Place\n';
    await editor.type('here.plan', text);
    const range = (line: number): object => ({ start: { line, character: 0 }, end: { line, character: 5 } });
    const edits = await editor.request<TextEdit[]>('textDocument/rangesFormatting', {
      textDocument: textDocument(),
      ranges: [range(0), range(2)],
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(withEdits(text, edits)).toBe('outcome New: New\n      measured   by Made\n  supports Place\n');
  });

  it('formats a selection and nothing else', async () => {
    const text = 'outcome   New: New\n      measured   by Made\n      supports   Place\n';
    await editor.type('here.plan', text);
    const edits = await editor.request<TextEdit[]>('textDocument/rangeFormatting', {
      textDocument: textDocument(),
      range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } },
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(withEdits(text, edits)).toBe('outcome   New: New\n  measured by Made\n      supports   Place\n');
  });
});

describe('signature help', () => {
  /** The whole form, and the part of it that the cursor is in. */
  async function help(line: string): Promise<[string, string] | null> {
    const text = `service Parks: Parks\n  ${line}`;
    await editor.type('here.plan', text);
    const found = await editor.request<SignatureHelp | null>(
      'textDocument/signatureHelp',
      here(editor, 'here.plan', text, `${line}|`),
    );
    const signature = found?.signatures[0];
    if (!signature) return null;
    const part = signature.parameters?.[found.activeParameter ?? 0];
    const [start, end] = (part?.label ?? [0, 0]) as [number, number];
    return [signature.label, signature.label.slice(start, end)];
  }

  it.each([
    ['value for money ', 'cost high | average | low | unknown'],
    ['value for money cost hi', 'cost high | average | low | unknown'],
    ['value for money cost high, ', ', performance high | average | low | unknown'],
    ['value for money cost high, performance low, compared with ', '[, compared with COMPARATORS]'],
    ['value for money cost high, performance low on ', '[on DATE]'],
    ['value for money cost high, performance low: bec', '[: words]'],
    ['impact of ', 'AMOUNT'],
    ['impact of -£100k on ', '[on MEASURE VALUE, …]'],
    ['squeeze ', 'cost | performance | levels'],
    ['drive performance to ', '[to POSITION | to MEASURE VALUE | to AMOUNT]'],
    ['drive performance to Made 50 by ', '[within N years | by PERIOD]'],
  ])('%s', async (line, part) => {
    const found = await help(line);
    expect(found?.[1]).toBe(part);
    expect(line.startsWith(found?.[0].split(' ')[0] ?? '-')).toBe(true);
  });

  it('is silent where a clause has one part only', async () => {
    expect(await help('delivers ')).toBeNull();
  });
});
