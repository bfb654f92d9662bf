import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  DocumentSymbol,
  Hover,
  InlayHint,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { COVERAGE } from '../../packages/vscode/src/features/coverage/protocol.js';
import { FIRST_STEPS } from '../../packages/vscode/src/features/first-steps/protocol.js';
import { ADD_FORM } from '../../packages/vscode/src/features/forms/protocol.js';
import { REPORTS } from '../../packages/vscode/src/features/reports/protocol.js';
import { PLAN_SUMMARY } from '../../packages/vscode/src/features/status-bar/protocol.js';
import { TABS, THREAD_VIEW } from '../../packages/vscode/src/features/thread-view/protocol.js';
import { TREE_CHILDREN, TREE_CONTAINERS, TREE_DELETION } from '../../packages/vscode/src/features/tree/protocol.js';
import { here } from './cursor.js';
import { Editor, EXTENSION } from './editor.js';

// Every name has these letters, and no title has: wherever they show, a name stands where a title belongs.
const NAMED = /Zq\w*/g;

const PLAN = `plan ZqPlan: Town plan
  years 2025/26 to 2026/27
  as at 2025-06-30
vision ZqVision: A town for everyone
priority ZqPriority: A lively economy
  supports ZqVision
portfolio ZqLeader: Economy portfolio
officer ZqDirector: Director of place
group ZqBoard: Growth board
  led by ZqLeader, ZqDirector
fund ZqFund: General fund
  available 2025/26 £500k
outcome ZqJobs: People have good jobs
  supports ZqPriority
  led by ZqLeader, ZqDirector
  measured by ZqWork, ZqWages
outcome ZqShops: Shops are busy
  supports ZqPriority
outcome ZqLoose: People feel at home
measure ZqWork: Adults in work
  unit percent
  better higher
  owner ZqDirector
  target 2025/26 75%
  actual 2025/26 70%
measure ZqWages: Wages
measure ZqIdle: Visits
programme ZqProgramme: Growth programme
project ZqCanal: Canal quarter
  part of ZqProgramme
  delivers ZqJobs 60%, ZqShops 40%
  benefit ZqBenefit: More people visit
    towards ZqJobs
  milestone ZqOpen by 2025-01: Doors open
budget for ZqCanal
  years           2025/26 2026/27
  revenue ZqFund  £100k   £50k
  revenue ZqFund  £20k    £20k
project ZqIdleWork: Market hall
risk ZqRisk: The builder fails
  threatens ZqCanal
  inherent 5 impact 5
issue ZqIssue: Ground is wet
  about ZqCanal
decision ZqDecision: Approve the canal quarter
`;
const FILE = 'town/a.plan';

let editor: Editor;
beforeEach(async () => {
  editor = await Editor.start({ [FILE]: PLAN }, undefined, EXTENSION);
  await editor.open(FILE);
});
afterEach(() => editor.stop());

/** Keys whose values nobody reads: they are sent back, or written into the text. */
const UNREAD = new Set([
  'uri',
  'newText',
  'insertText',
  'filterText',
  'sortText',
  'data',
  'edit',
  'arguments',
  'path',
  'ref',
  'refs',
  'id',
  'key',
  'root',
  'about',
  'csv',
]);

/** The names that somebody would read in an answer. */
function namesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return UNREAD.has(key) ? [] : (value.match(NAMED) ?? []).map((name) => `${key}: ${name} in “${value}”`);
  if (Array.isArray(value)) return UNREAD.has(key) ? [] : value.flatMap((each) => namesIn(each, key));
  if (typeof value !== 'object' || value === null || UNREAD.has(key)) return [];
  return Object.entries(value).flatMap(([each, inner]) => namesIn(inner, each));
}

const document = () => ({ textDocument: { uri: editor.uri(FILE) } });
const everyName = [...PLAN.matchAll(/Zq\w+/g)].map(({ index = 0 }) => index);
/** The cursor in every name, one after another. */
const places = () => everyName.map((index) => here(editor, FILE, PLAN, `${PLAN.slice(0, index + 1)}|${PLAN.slice(index + 1)}`));

describe('lists of every editor say titles', () => {
  it('the outline, and so the breadcrumbs', async () => {
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', document());
    expect(symbols.map(({ name }) => name)).toContain('People have good jobs');
    expect(symbols.map(({ name }) => name)).toContain('budget for Canal quarter');
    expect(namesIn(symbols)).toEqual([]);
  });

  it('the search for symbols: the title first, the name only behind it', async () => {
    const found = await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'jobs' });
    expect(found.map(({ name, containerName }) => [name, containerName])).toContainEqual([
      'People have good jobs (ZqJobs)',
      'outcome',
    ]);
    const all = await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query: '' });
    for (const { name, containerName } of all) expect(namesIn([name.replace(/ \([Zq\w.]+\)$/, ''), containerName])).toEqual([]);
  });

  it('completion: each says its title, and beside it the name that would be typed', async () => {
    for (const [kind, clause] of [
      ['outcome', 'supports'],
      ['outcome', 'led by'],
      ['outcome', 'measured by'],
      ['workstream', 'delivers'],
      ['workstream', 'part of'],
    ] as const) {
      const text = `${PLAN}${kind} New: New\n  ${clause} `;
      await editor.type(FILE, text);
      const { items } = await editor.request<{ items: CompletionItem[] }>('textDocument/completion', {
        ...document(),
        position: { line: text.split('\n').length - 1, character: clause.length + 3 },
      });
      const named = items.filter(({ labelDetails }) => labelDetails?.description?.startsWith('Zq'));
      expect(named.length, clause).toBeGreaterThan(0);
      for (const { label, detail } of items) expect(namesIn([label, detail])).toEqual([]);
    }
  });

  it('hover', async () => {
    for (const each of places()) {
      const card = await editor.request<Hover | null>('textDocument/hover', each);
      expect(card).not.toBeNull();
      expect(namesIn((card as { contents: { value: string } }).contents.value)).toEqual([]);
    }
  });

  it('code lenses, in Visual Studio Code and where the server asks itself', async () => {
    expect(namesIn(await editor.request<CodeLens[]>('textDocument/codeLens', document()))).toEqual([]);
    const other = await Editor.start({ [FILE]: PLAN }, undefined, {
      capabilities: { window: { showDocument: { support: true } } },
    });
    await other.open(FILE);
    const lenses = await other.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: other.uri(FILE) } });
    const asked = lenses.flatMap(({ command }) => (command?.arguments ?? []) as unknown[]);
    await other.stop();
    expect(asked.length).toBeGreaterThan(3);
    expect(namesIn(asked, 'asked')).toEqual([]);
  });

  it('findings, and what fixes them', async () => {
    const found = editor.diagnostics(FILE);
    expect(found.length).toBeGreaterThan(10);
    // A finding may quote what to type, in its own quotes.
    expect(
      namesIn(found.map(({ message }) => String(message).replaceAll(/‘[a-z][a-z ]+ Zq[^’]*’|such as ‘[^’]*’/g, ''))),
    ).toEqual([]);
    const end = { line: PLAN.split('\n').length, character: 0 };
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
      ...document(),
      range: { start: { line: 0, character: 0 }, end },
      context: { diagnostics: [] },
    });
    expect(actions.length).toBeGreaterThan(20);
    expect(namesIn(actions.map(({ title }) => title))).toEqual([]);
  });

  it('hints within the lines', async () => {
    const end = { line: PLAN.split('\n').length, character: 0 };
    const hints = await editor.request<InlayHint[]>('textDocument/inlayHint', {
      ...document(),
      range: { start: { line: 0, character: 0 }, end },
    });
    expect(hints.length).toBeGreaterThan(1);
    expect(namesIn(hints)).toEqual([]);
  });

  it.each([
    ['typeHierarchy', ['supertypes', 'subtypes']],
    ['callHierarchy', ['incomingCalls', 'outgoingCalls']],
  ])('the editor’s own trees: %s', async (tree, ways) => {
    const method = tree === 'typeHierarchy' ? 'textDocument/prepareTypeHierarchy' : 'textDocument/prepareCallHierarchy';
    const items = (await Promise.all(places().map((each) => editor.request<object[] | null>(method, each)))).flatMap(
      (each) => each ?? [],
    );
    expect(items.length).toBeGreaterThan(3);
    expect(namesIn(items)).toEqual([]);
    for (const item of items)
      for (const way of ways) expect(namesIn(await editor.request(`${tree}/${way}`, { item }))).toEqual([]);
  });
});

describe('what the extension shows says titles', () => {
  it.each(['thread', 'person', 'money', 'finding'] as const)('the view by %s', async (grouping) => {
    const rows = async (path: readonly string[]): Promise<void> => {
      for (const row of await editor.ask(TREE_CHILDREN, { grouping, filter: '', path })) {
        const { label, kind, first, description, details } = row;
        expect(
          namesIn([label, kind, first, description, ...details].map((each) => each?.replaceAll(/‘[a-z][a-z ]+ Zq[^’]*’/g, ''))),
        ).toEqual([]);
        if (row.below !== 'nothing' && path.length < 6) await rows(row.path);
      }
    };
    await rows([]);
  });

  it('questions that ask to choose, and what is said before something is deleted', async () => {
    for (const kind of ['outcome', 'measure', 'project', 'risk', 'budget'] as const)
      expect(namesIn(await editor.ask(TREE_CONTAINERS, { kind }))).toEqual([]);
    const jobs = here(editor, FILE, PLAN, 'outcome Zq|Jobs');
    const { breaks = '' } = (await editor.ask(TREE_DELETION, { uri: jobs.textDocument.uri, position: jobs.position })) ?? {};
    expect(breaks).toContain('‘Canal quarter’');
    expect(namesIn(breaks)).toEqual([]);
    for (const kind of ['outcome', 'measure', 'workstream', 'budget', 'lead'] as const)
      expect(
        namesIn(
          await editor.ask(ADD_FORM, { uri: jobs.textDocument.uri, position: jobs.position, kind } as never),
          'form',
        ).filter((each) => !/^(value|of):/.test(each)),
      ).toEqual([]);
  });

  it('the thread view, the matrix, the steps, the bar, the list of reports', async () => {
    const uri = editor.uri(FILE);
    const { position } = here(editor, FILE, PLAN, 'outcome Zq|Jobs');
    for (const tab of TABS) expect(namesIn(await editor.ask(THREAD_VIEW, { tab, uri, position }))).toEqual([]);
    // The matrix is given names for its table in Excel; it shows none.
    const { coverage } = (await editor.ask(COVERAGE, { uri })) as unknown as { coverage: { groups: { rows: object[] }[] } };
    const shown = coverage.groups.flatMap(({ rows }) => rows.map((row) => ({ ...row, name: undefined })));
    expect(shown.length).toBe(3);
    for (const each of [
      shown,
      await editor.ask(FIRST_STEPS, { uri }),
      await editor.ask(PLAN_SUMMARY, { uri }),
      ((await editor.ask(REPORTS, { uri })) ?? []).map((report) => ({
        ...report,
        subjects: report.subjects.map(({ title, kind }) => [title, kind]),
      })),
    ])
      expect(namesIn(each)).toEqual([]);
  });
});
