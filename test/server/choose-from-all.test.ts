import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Command } from 'vscode-languageserver-protocol';
import { CHOICES, CHOSEN } from '../../packages/vscode/src/features/choosing/protocol.js';
import { Editor, EXTENSION } from './editor.js';

const many = (count: number, kind: string, title: string, more = ''): string =>
  Array.from({ length: count }, (_, index) => `${kind} ${title}${index}: ${title} number ${index}\n${more}`).join('');

const PLAN = `plan Town: Town plan
  years 2025/26
vision V: A town for everyone
${many(9, 'officer', 'Head')}${many(8, 'portfolio', 'Portfolio')}${many(7, 'workstream', 'Work', '  no cost: done by staff\n')}outcome Jobs: People have good jobs
  supports V
outcome Shops: Shops are busy
`;
const FILE = 'town/a.plan';

let editor: Editor;
afterEach(() => editor.stop());

async function actionsFor(text: string, options: object | undefined = EXTENSION): Promise<CodeAction[]> {
  editor = await Editor.start({ [FILE]: text }, undefined, options);
  await editor.open(FILE);
  const end = { line: text.split('\n').length, character: 0 };
  return editor.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: editor.uri(FILE) },
    range: { start: { line: 0, character: 0 }, end },
    context: { diagnostics: [] },
  });
}

const asking = (actions: readonly CodeAction[]): CodeAction[] => actions.filter(({ command }) => command !== undefined);

/** Chooses in each list what has one of these titles; gives what is written. */
async function choose({ command }: CodeAction, ...titles: string[]) {
  const [uri, choice] = (command as Command).arguments as [string, never];
  const lists = await editor.request<{ name: string; title: string }[][]>(CHOICES.method, { uri, choice });
  const names = lists.map((list, index) => list.find(({ title }) => title === titles[index])?.name);
  const edits = await editor.request<{ text: string; range: { start: { line: number } } }[] | null>(CHOSEN.method, {
    uri,
    choice,
    names,
  });
  return { lists, edits };
}

describe('a fix that asks', () => {
  it('offers every pair of leads where fixes offer the likeliest few', async () => {
    const action = asking(await actionsFor(PLAN)).find(({ title }) => title === 'Choose from all portfolios and officers…');
    const { lists, edits } = await choose(action as CodeAction, 'Portfolio number 7', 'Head number 8');
    expect(lists.map(({ length }) => length)).toEqual([8, 9]);
    expect(edits?.map(({ text }) => text.trim())).toEqual(['led by Portfolio7, Head8']);
  });

  it('offers all the work that could deliver an outcome, and writes below what was chosen', async () => {
    const action = asking(await actionsFor(PLAN)).find(({ title }) => title === 'Choose from all workstreams…');
    const { edits } = await choose(action as CodeAction, 'Work number 6');
    const line = PLAN.split('\n').findIndex((each) => each.startsWith('workstream Work6'));
    expect(edits).toMatchObject([
      { text: expect.stringMatching(/^ {2}delivers (Jobs|Shops)\n$/), range: { start: { line: line + 1 } } },
    ]);
  });

  it('writes nothing for what the plan no longer has', async () => {
    const [action] = asking(await actionsFor(PLAN));
    expect((await choose(action as CodeAction, 'Nobody', 'Nobody')).edits).toBeNull();
  });

  it('says of what it is a list, by title, and never a name', async () => {
    const titles = asking(await actionsFor(PLAN)).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(2);
    for (const title of titles) expect(title).toMatch(/^Choose from all [a-z ,]+…$/);
  });

  it('is not there where the fixes offer all there is', async () => {
    const few = PLAN.split('\n')
      .filter((line) => !/[1-9]: /.test(line))
      .join('\n');
    expect(asking(await actionsFor(few)).map(({ title }) => title)).toEqual([]);
  });

  it('is not offered to an editor that cannot ask', async () => {
    expect(asking(await actionsFor(PLAN, {}))).toEqual([]);
  });
});
