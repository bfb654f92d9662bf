import { expect, it } from 'vitest';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { planDocuments } from '../src/files/plan-documents.js';

const START = 'fund A: A\nfund B: B\n';

/** The document after something is put in the place of what lies between two offsets. */
function edited(document: TextDocument, from: number, to: number, text: string): TextDocument {
  const range = { start: document.positionAt(from), end: document.positionAt(to) };
  return planDocuments.update(document, [{ range, text }], document.version + 1);
}

function expectLinesRight(document: TextDocument): void {
  const fresh = planDocuments.create(document.uri, document.languageId, 0, document.getText());
  expect(document.lineCount).toBe(fresh.lineCount);
  for (let offset = 0; offset <= document.getText().length; offset++)
    expect(document.positionAt(offset)).toEqual(fresh.positionAt(offset));
}

it.each([
  ['a CR, then an LF behind it', [[9, 9, '\r']]],
  [
    'a CR at the end, then an LF, then a line',
    [
      [20, 20, '\r'],
      [21, 21, '\n'],
      [22, 22, 'fund C: C\n'],
    ],
  ],
  ['a CR before an LF that is there, among other words', [[9, 9, ' and more\r']]],
  [
    'what stands between a CR and an LF is taken out',
    [
      [9, 9, '\rx'],
      [10, 11, ''],
    ],
  ],
  [
    'the LF is put in the place of words behind a CR',
    [
      [4, 5, '\rZ'],
      [5, 6, '\n'],
    ],
  ],
] as [string, [number, number, string][]][])('keeps count of lines when a line end comes in halves: %s', (_, edits) => {
  let document = planDocuments.create('file:///a.plan', 'goldenthread', 1, START);
  for (const [from, to, text] of edits) {
    document = edited(document, from, to, text);
    expectLinesRight(document);
  }
});

it('takes in several changes at once, each where the one before left the text', () => {
  const document = planDocuments.create('file:///a.plan', 'goldenthread', 1, START);
  const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
  const changes = [
    { range: at(0, 9), text: '\r' },
    { range: at(2, 0), text: '# a remark\n' },
  ];
  const after = planDocuments.update(document, changes, 2);
  expect(after.getText()).toBe('fund A: A\r\nfund B: B\n# a remark\n');
  expect(after.version).toBe(2);
  expectLinesRight(after);
});
