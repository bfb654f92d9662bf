import { afterEach, describe, expect, it } from 'vitest';
import type { CodeLens, Diagnostic, Location } from 'vscode-languageserver-protocol';
import { TREE_PATH } from '../../packages/vscode/src/features/tree/protocol.js';
import { placed } from './cursor.js';
import { type Client, Editor, EXTENSION } from './editor.js';

const PLAN = `plan CouncilPlan: Council plan
  years 2024/25 to 2025/26
  as at 2024-12-31
  amber within 10%
fund General: General fund
  available 2024/25 £200k
fund Reserves: Reserves
priority Growth: Growth
outcome Prosperity: Prosperity
outcome Jobs: Jobs
  supports Prosperity
  measured by Made, Kept
outcome Homes: Homes
  supports Growth
measure Made: Jobs made
  better higher
  actual 2023/24 80, 2024/25 50
  target 2023/24 90, 2024/25 50
measure Kept: Jobs kept
`;

const WORK = `project Canal: Canal
  delivers Jobs 75%, Homes 25%
  budget
    years             2024/25
    revenue General   £100k
    capital Reserves  £40k
    income General    £10k
`;

let editor: Editor;
afterEach(() => editor.stop());

async function lenses(client?: Client): Promise<CodeLens[]> {
  editor = await Editor.start({ 'a.plan': PLAN, 'work.plan': WORK }, undefined, client);
  await editor.open('a.plan');
  return editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: editor.uri('a.plan') } });
}

/** The lenses above each line. */
function byLine(found: readonly CodeLens[]): Record<string, string[]> {
  const lines = PLAN.split('\n');
  const result: Record<string, string[]> = {};
  for (const { range, command } of found) {
    const name = lines[range.start.line]?.slice(range.start.character, range.end.character) ?? '';
    result[name] ??= [];
    result[name].push(command?.title ?? '');
  }
  return result;
}

it('says how outcomes, funds and measures stand', async () => {
  expect(byLine(await lenses())).toEqual({
    General: ['£100k allocated of £210k available in 2024/25'],
    Reserves: ['£40k allocated in 2024/25'],
    Prosperity: ['1 piece of work', 'no measures', '£105k in 2024/25', '3 gaps'],
    Jobs: ['1 piece of work', '2 measures', '£105k in 2024/25', '1 gap'],
    Homes: ['1 piece of work', 'no measures', '£35k in 2024/25', '2 gaps'],
    Made: ['2024/25: 50 against 50 (green)'],
    Kept: ['no actual yet'],
  });
});

it('says when a thread is whole: nothing is found in it, or only what is accepted', async () => {
  await lenses();
  const line = PLAN.split('\n').indexOf('outcome Jobs: Jobs');
  const isThere = ({ range }: Pick<Diagnostic, 'range'>): boolean => range.start.line === line;
  // What it lacks as others do is one finding, at the first of them.
  const found = editor
    .diagnostics('a.plan')
    .filter((each) => isThere(each) || each.relatedInformation?.some(({ location }) => isThere(location)));
  expect(found).toHaveLength(2);
  const accepts = found.map(({ code }) => `  accept ${code}: It is known\n`).join('');
  await editor.type('a.plan', PLAN.replace('outcome Jobs: Jobs\n', `$&${accepts}`));
  const after = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: editor.uri('a.plan') } });
  const titles = after.filter(({ range }) => range.start.line === line).map(({ command }) => command?.title);
  expect(titles).toEqual(['1 piece of work', '2 measures', '£105k in 2024/25', 'no problems']);
});

it('counts the same gaps as the tree does: a hint is none, and one in a child is one', async () => {
  const outcomes = [
    'outcome Skills: Develop a skills strategy\n  supports Growth\n',
    'outcome Streets: Streets are clean\n  supports Growth\n  deliverable by 2024-13: Sweepers\n',
  ];
  await lenses(EXTENSION);
  const textDocument = { uri: editor.uri('a.plan') };
  await editor.type('a.plan', [PLAN, ...outcomes].join(''));
  const found = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument });
  const told = found.filter(({ command }) => /gap|whole/.test(command?.title ?? ''));
  const inTree = await Promise.all(
    told.map(async ({ range }) => {
      const params = { grouping: 'thread', filter: '', uri: textDocument.uri, position: range.start } as const;
      return (await editor.ask(TREE_PATH, params)).at(-1)?.description.split(' · ').at(-1);
    }),
  );
  expect(told).toHaveLength(5);
  expect(told.map(({ command }) => command?.title)).toEqual(inTree);
  expect(editor.shown('a.plan').join('\n')).toContain('outcome-worded-as-activity');
});

it('shows the places at a click where the editor has the list for them', async () => {
  const found = await lenses({ code: true });
  const [work, , money] = found.filter(({ range }) => range.start.line === 9);
  expect(work?.command?.command).toBe('goldenthread.showPlaces');
  const places = (lens: CodeLens | undefined): string[] => placed(editor, lens?.command?.arguments?.[2] as Location[]);
  expect(places(work)).toEqual(['work.plan 1:9']);
  expect(places(money)).toEqual(['work.plan 5:5', 'work.plan 6:5']);
});

describe('in an editor without a list of its own', () => {
  const PICKS: Client = { capabilities: { window: { showDocument: { support: true } } } };

  it('asks at a click which place to show, and shows it', async () => {
    const found = await lenses(PICKS);
    const [work, , money] = found.filter(({ range }) => range.start.line === 9);
    expect(editor.capabilities.executeCommandProvider?.commands).toEqual([money?.command?.command]);
    const run = (lens: CodeLens | undefined): Promise<unknown> =>
      editor.request('workspace/executeCommand', { command: lens?.command?.command, arguments: lens?.command?.arguments });
    // A single place is no question.
    await run(work);
    expect(editor.asked).toEqual([]);
    await run(money);
    expect(editor.asked).toEqual([
      ['£105k in 2024/25', 'budget of Canal (work.plan, line 5)', 'budget of Canal (work.plan, line 6)'],
    ]);
    expect(placed(editor, editor.showing)).toEqual(['work.plan 1:9', 'work.plan 6:5']);
  });

  it('only says how things stand where the editor can show no place', async () => {
    expect((await lenses({})).map(({ command }) => command?.command)).toEqual(expect.arrayContaining(['']));
  });
});
