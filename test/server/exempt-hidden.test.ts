import { afterEach, expect, it } from 'vitest';
import { CHANGE } from '../../packages/vscode/src/features/change/protocol.js';
import { COVERAGE } from '../../packages/vscode/src/features/coverage/protocol.js';
import { HIDE_EXEMPT } from '../../packages/vscode/src/features/exempt/protocol.js';
import { READERS_PAGE } from '../../packages/vscode/src/features/readers-page/protocol.js';
import { REPORT, REPORTS } from '../../packages/vscode/src/features/reports/protocol.js';
import { CHOOSE_SCENARIO, SCENARIOS } from '../../packages/vscode/src/features/scenario/protocol.js';
import { PLAN_SUMMARY } from '../../packages/vscode/src/features/status-bar/protocol.js';
import { THREAD_AT, THREAD_PICTURE, THREAD_VIEW } from '../../packages/vscode/src/features/thread-view/protocol.js';
import { TREE_CHILDREN, TREE_PATH } from '../../packages/vscode/src/features/tree/protocol.js';
import { here } from './cursor.js';
import { Editor, EXTENSION } from './editor.js';

// While others can see the screen, nothing that shows the plan tells of what is exempt, nor of what it follows from.

const SECRETS = ['Sale of the old mill', 'OldMill', 'Mill surveyors', 'A bid for the mill', '1,230,000', '1.23m', 'Riverside'];

const PLAN = `plan Town: A plan for the town
  years 2025/26 to 2026/27
  as at 2025-06-30
vision Place: A town where people do well
priority Economy: A lively economy
  supports Place
outcome Jobs: People have good jobs
  supports Economy
project Training: Courses close to home
  delivers Jobs
  budget
    years          2025/26  2026/27
    revenue Main   £100k    £100k
project OldMill: Sale of the old mill
  publish exempt: commercially sensitive
  delivers Jobs
  milestone Riverside by 2024-03: Riverside lots
  budget
    years          2025/26
    revenue Main   £1,230,000
decision Go: Go on with it
  option A preferred: Courses only
  option B: Sale of the old mill
fund Main: Main fund
  holds revenue
  available 2025/26 £1.3m, 2026/27 £0.2m
partner Surveyors: Mill surveyors
  publish exempt: tender
risk Lost: Courses are not taken up
  threatens Training, OldMill
scenario Bid: A bid for the mill
  publish exempt: commercially sensitive
  change OldMill 2025/26 -£30k
`;

let editor: Editor;

async function open(hidesExempt?: true): Promise<void> {
  editor = await Editor.start({ 'plan.plan': PLAN }, undefined, { ...EXTENSION, ...(hidesExempt ? { hidesExempt } : {}) });
  await editor.open('plan.plan');
}
afterEach(() => editor.stop());

const uri = () => editor.uri('plan.plan');
const hover = (marked: string) =>
  editor.request<{ contents: { value: string } } | null>('textDocument/hover', here(editor, 'plan.plan', PLAN, marked));

const GROUPINGS = ['thread', 'person', 'money', 'finding'] as const;

async function below(grouping: (typeof GROUPINGS)[number], path: readonly string[] = []): Promise<unknown[]> {
  const items = await editor.ask(TREE_CHILDREN, { path, grouping, filter: '' });
  return (await Promise.all(items.map(async (item) => [item, ...(await below(grouping, item.path))]))).flat();
}

const offered = (marked: string) => editor.request('textDocument/completion', here(editor, 'plan.plan', PLAN, marked));

/** The ways of the money and of the thread from an element, up and down. */
async function hierarchies(marked: string): Promise<unknown> {
  const all: unknown[] = [];
  for (const [kind, ups] of [
    ['callHierarchy', ['incomingCalls', 'outgoingCalls']],
    ['typeHierarchy', ['supertypes', 'subtypes']],
  ] as const) {
    const prepare = kind === 'callHierarchy' ? 'textDocument/prepareCallHierarchy' : 'textDocument/prepareTypeHierarchy';
    const items = await editor.request<unknown[] | null>(prepare, here(editor, 'plan.plan', PLAN, marked));
    for (const item of items ?? []) for (const way of ups) all.push(await editor.request(`${kind}/${way}`, { item }));
  }
  return all;
}

/** Everything that the editor shows of the plan, by what shows it. */
async function shown() {
  const at = { uri: uri() };
  const reports = (await editor.ask(REPORTS, at)) ?? [];
  const wanted = reports.flatMap(({ name, subjects }) =>
    subjects.length === 0 ? [{ report: name }] : subjects.map((each) => ({ report: name, subject: each.name })),
  );
  return {
    lenses: await editor.request('textDocument/codeLens', { textDocument: at }),
    threads: await Promise.all(
      (['thread', 'money', 'people'] as const).flatMap((tab) =>
        [null, 'Jobs', 'Training', 'OldMill', 'Main'].map((about) => editor.ask(THREAD_VIEW, { ...at, tab, about })),
      ),
    ),
    trees: await Promise.all(GROUPINGS.map((grouping) => below(grouping))),
    cards: await Promise.all(['Mai|n: Main', 'Job|s: People', 'Trainin|g: Courses', 'G|o: Go', 'Los|t: C'].map(hover)),
    matrix: await editor.ask(COVERAGE, at),
    picture: await editor.ask(THREAD_PICTURE, { ...at, tab: 'thread', about: 'Jobs' }),
    page: await editor.ask(READERS_PAGE, at),
    reports,
    report: await Promise.all(wanted.map((each) => editor.ask(REPORT, { ...at, ...each }))),
    summary: await editor.ask(PLAN_SUMMARY, at),
    symbols: await editor.request('workspace/symbol', { query: '' }),
    ways: await Promise.all(['Mai|n: Main', 'Job|s: People', 'Trainin|g: Courses'].map(hierarchies)),
    offered: await Promise.all(['threatens Trainin|g', 'change OldMil|l', 'revenue Mai|n   £100k'].map(offered)),
    sums: await editor.request('textDocument/inlayHint', {
      textDocument: at,
      range: { start: { line: 0, character: 0 }, end: { line: 8, character: 0 } },
    }),
    problems: editor.diagnostics('plan.plan'),
    change: await editor.ask(CHANGE, { ...at, against: 'commit', trusted: true }),
    scenarios: await editor.ask(SCENARIOS, at),
  };
}

const leaks = (all: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(all).flatMap(([where, what]) => {
    const text = JSON.stringify(what);
    return SECRETS.filter((secret) => text.includes(secret)).map((secret) => `${where}: ${secret}`);
  });

it('hides what is exempt everywhere, and says so', async () => {
  await open();
  await editor.ask(HIDE_EXEMPT, { hide: true });
  const all = await shown();
  expect(leaks(all)).toEqual([]);
  expect(all.matrix).toMatchObject({ leftOut: expect.stringMatching(/^3 entries are exempt and are left out\. All sums are/) });
  expect(all.threads).toContainEqual(expect.objectContaining({ leftOut: expect.stringContaining('exempt') }));
  for (const marked of ['OldMil|l: Sale', 'threatens Training, OldMil|l', 'Riversid|e by'])
    expect((await hover(marked))?.contents.value).toContain('what is exempt is hidden');
  const { position } = here(editor, 'plan.plan', PLAN, 'OldMil|l: Sale');
  expect(await editor.ask(TREE_PATH, { uri: uri(), position, grouping: 'thread', filter: '' })).toEqual([]);
  expect((await editor.ask(THREAD_AT, { uri: uri(), position }))?.id).toBeNull();
});

it('shows it again', async () => {
  await open();
  const before = await shown();
  const places = new Set(leaks(before).map((leak) => leak.split(':')[0]));
  for (const each of ['threads', 'trees', 'matrix', 'symbols', 'problems', 'scenarios', 'cards', 'ways', 'offered'])
    expect(places).toContain(each);
  await editor.ask(HIDE_EXEMPT, { hide: true });
  await editor.ask(HIDE_EXEMPT, { hide: false });
  expect(await shown()).toEqual(before);
});

it('is hidden from the start where the editor asks for it', async () => {
  await open(true);
  expect(leaks(await shown())).toEqual([]);
});

it('hands nothing on under a scenario that is exempt', async () => {
  await open();
  const answer = await editor.ask(SCENARIOS, { uri: uri() });
  await editor.ask(CHOOSE_SCENARIO, { root: answer?.root ?? '', name: 'Bid' });
  const { picture, matrix, report } = await shown();
  expect(matrix).toHaveProperty('csv');
  expect(leaks({ picture, csv: (matrix as { csv: string }).csv, report })).toEqual([]);
  await editor.ask(HIDE_EXEMPT, { hide: true });
  expect(leaks(await shown())).toEqual([]);
});
