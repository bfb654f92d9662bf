import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { READERS_PAGE } from '../../packages/vscode/src/features/readers-page/protocol.js';
import { REPORT } from '../../packages/vscode/src/features/reports/protocol.js';
import { Editor, EXTENSION } from './editor.js';

// One component draws the figures of a measure, whoever looks: the card, the plan page and the reports.
const EXAMPLE = path.join(import.meta.dirname, '../../examples/synthetic-borough');
const MEASURES = readFileSync(path.join(EXAMPLE, 'measures.plan'), 'utf8').split('\n');

let editor: Editor;
/** What each place shows, with each chart's own words. */
let [page, report] = ['', ''];

beforeAll(async () => {
  editor = await Editor.start({}, (folder) => cpSync(EXAMPLE, folder, { recursive: true }), EXTENSION);
  const uri = editor.uri('measures.plan');
  page = (await editor.ask(READERS_PAGE, { uri }))?.parts.map(({ html }) => html).join('\n') ?? '';
  report = (await editor.ask(REPORT, { uri, report: 'measures' }))?.html ?? '';
}, 60_000);
afterAll(() => editor.stop());

/** What charts say in words, which holds every figure that they draw. */
const labels = (html: string): string[] =>
  [...html.matchAll(/aria-label="([^"]*, by \w+\. [^"]*)"/g)].map(([, label = '']) => label);

it('the figures of every measure are the same on the card, on the plan page and in the report', async () => {
  const [onPage, inReport] = [labels(page), labels(report)];
  expect(onPage.length).toBeGreaterThan(8);
  const onCards: string[] = [];
  for (const [line, text] of MEASURES.entries()) {
    if (!/^measure \w+/.test(text)) continue;
    const at = { textDocument: { uri: editor.uri('measures.plan') }, position: { line, character: 9 } };
    const hover = await editor.request<{ contents: { value: string } }>('textDocument/hover', at);
    for (const [, svg = ''] of hover.contents.value.matchAll(/data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)/g))
      onCards.push(...labels(Buffer.from(svg, 'base64').toString()));
  }
  expect(onCards.toSorted()).toEqual(onPage.toSorted());
  expect(inReport.toSorted()).toEqual(onPage.toSorted());
}, 60_000);
