import { afterEach, expect, it } from 'vitest';
import { here, placed } from './cursor.js';
import { Editor } from './editor.js';

const COUNTY = `# Agreed in May.
plan CountyPlan: County plan
outcome SaferCounty: A safer county
`;

const DISTRICT = `use County from: ../county
use Nowhere from: ../nowhere
# One note
# that goes on
plan DistrictPlan: District plan
outcome SafeRoads: Fewer people are hurt
  > First line,
  > second line.
  code: 2.1
  supports County.SaferCounty
  background: The survey, see https://example.org/a?b=c. And (http://example.org/d)
project Crossings: Twelve crossings
  delivers SafeRoads 60%, County.SaferCounty 40%
  milestone Start by 2026-01: Work starts
    status amber: Late
    > Told in May.
fund Reserve: Reserve
`;

let editor: Editor | undefined;
afterEach(() => editor?.stop());

async function start(): Promise<Editor> {
  editor = await Editor.start({ 'county/county.plan': COUNTY, 'district/district.plan': DISTRICT });
  return editor;
}

it.each([
  ['crossings', ['Twelve crossings (Crossings)', 'Work starts (Crossings.Start)']],
  ['twelve CROSS', ['Twelve crossings (Crossings)']],
  ['2.1', ['Fewer people are hurt (SafeRoads, 2.1)']],
  ['work starts', ['Work starts (Crossings.Start)']],
  ['county', ['County plan (CountyPlan)', 'A safer county (SaferCounty)']],
  ['nothing of the sort', []],
])(
  'finds across plans by name, title and code: %s',
  async (query, expected) => {
    const running = await start();
    const found = await running.request<{ name: string }[]>('workspace/symbol', { query });
    expect(found.map(({ name }) => name)).toEqual(expected);
  },
  30_000,
);

it('says of what it finds which kind it is, and where', async () => {
  const running = await start();
  const [found] = await running.request<{ containerName: string; location: unknown }[]>('workspace/symbol', { query: 'starts' });
  expect(found?.containerName).toBe('milestone, Twelve crossings');
  expect(placed(running, found?.location)).toEqual(['district/district.plan 14:13']);
}, 30_000);

it('links addresses in words for people, and the plans that are used', async () => {
  const running = await start();
  const links = await running.request<{ target: string; range: { start: { line: number; character: number } } }[]>(
    'textDocument/documentLink',
    { textDocument: { uri: running.uri('district/district.plan') } },
  );
  expect(links.map(({ target, range }) => `${range.start.line + 1}:${range.start.character + 1} ${target}`)).toEqual([
    `1:18 ${running.uri('county/county.plan')}`,
    '11:31 https://example.org/a?b=c',
    '11:63 http://example.org/d',
  ]);
}, 30_000);

it('folds declarations, children, longer words and comments', async () => {
  const running = await start();
  const folds = await running.request<{ startLine: number; endLine: number; kind?: string }[]>('textDocument/foldingRange', {
    textDocument: { uri: running.uri('district/district.plan') },
  });
  expect(folds.map(({ startLine, endLine, kind = '' }) => `${startLine + 1}-${endLine + 1}${kind}`)).toEqual([
    '3-4comment',
    '6-11',
    '7-8',
    '12-16',
    '14-16',
  ]);
}, 30_000);

interface Selected {
  readonly range: { readonly start: { line: number; character: number }; readonly end: { line: number; character: number } };
  readonly parent?: Selected;
}

it('grows a selection from the name to the line, the child, the declaration and the file', async () => {
  const running = await start();
  const { textDocument, position } = here(running, 'district/district.plan', DISTRICT, 'delivers Safe|Roads 60%');
  const child = here(running, 'district/district.plan', DISTRICT, 'status amber: La|te').position;
  const all = await running.request<Selected[]>('textDocument/selectionRange', {
    textDocument,
    positions: [position, child],
  });
  const lines = DISTRICT.split('\n');
  const steps = (each: Selected | undefined): string[] => {
    if (!each) return [];
    const { start: from, end: to } = each.range;
    const own = from.line === to.line ? lines[from.line]?.slice(from.character, to.character) : `${from.line + 1}-${to.line + 1}`;
    return [own ?? '', ...steps(each.parent)];
  };
  expect(steps(all[0])).toEqual([
    'SafeRoads',
    'SafeRoads 60%',
    'delivers SafeRoads 60%, County.SaferCounty 40%',
    '12-16',
    '1-18',
  ]);
  expect(steps(all[1])).toEqual(['Late', 'status amber: Late', '14-16', '12-16', '1-18']);
}, 30_000);
