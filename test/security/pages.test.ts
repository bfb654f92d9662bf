// What a page of the extension says is not trusted: a message of another shape, or about something that the page was not shown,
// does nothing. Each page is given every message.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StandInEditor } from './stand-in-editor.js';

const URI = 'file:///plan/town.plan';
const FEATURES = '../../packages/vscode/src/features';
const PLACE = { uri: URI, range: { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } } };
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]).toString('base64');

interface Page {
  /** What the server answers to each question, by the end of its method. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Opens it. */
  readonly open: (host: never) => Promise<unknown>;
  /** What it may say, with what the editor does then. */
  readonly proper: readonly (readonly [message: unknown, does: string])[];
}

const SHEET = { title: 'T', notes: [], tables: [], leftOut: false, missing: [] };
const PAGES: Readonly<Record<string, Page>> = {
  change: {
    answers: {
      change: {
        type: 'change',
        parts: [],
        places: [{ id: 'a', uri: URI, line: 1 }],
        fixable: [{ id: 'a', rule: 'r', element: null, message: 'm' }],
      },
      fixes: [],
    },
    open: async (host) => new (await import(`${FEATURES}/change/change-page.js`)).ChangePage(host).open(),
    proper: [
      [{ type: 'toText', id: 'a' }, 'showTextDocument'],
      [{ type: 'fix', id: 'a' }, 'ask goldenthread/change/fixes'],
      [{ type: 'against', against: 'main' }, 'keep main'],
    ],
  },
  coverage: {
    answers: { coverage: { coverage: { groups: [] }, places: [PLACE], gaps: [{ ...PLACE, rule: 'r' }], csv: 'a' } },
    open: async (host) => (await import(`${FEATURES}/coverage/coverage-panel.js`)).coveragePanel(host).open(),
    proper: [
      [{ type: 'open', refs: [0] }, 'showTextDocument'],
      [{ type: 'fix', finding: 0 }, 'showQuickPick'],
      [{ type: 'save' }, 'showSaveDialog'],
    ],
  },
  'plan page': {
    answers: {
      readersPage: { parts: [], places: [{ id: 'a', uri: URI, line: 1 }] },
      readersPageFile: { name: 'plan', ending: '.html', contents: '' },
    },
    open: async (host) => new (await import(`${FEATURES}/readers-page/readers-page.js`)).ReadersPage(host).open(),
    proper: [
      [{ type: 'toText', id: 'a' }, 'showTextDocument'],
      [{ type: 'save', format: 'word' }, 'showSaveDialog'],
    ],
  },
  report: {
    answers: {},
    open: async (host) => {
      const source = {
        uri: URI,
        title: 'R',
        file: 'r',
        shown: async () => ({ title: 'R', html: '' }),
        saved: async () => ({ ending: '.docx', contents: '' }),
      };
      return new (await import(`${FEATURES}/reports/report-panel.js`)).ReportPanel(host, source, () => {});
    },
    proper: [[{ type: 'save', format: 'word' }, 'showSaveDialog']],
  },
  'thread view': {
    answers: {
      threadView: { root: '/', about: 'A', years: [], all: [], places: { A: PLACE }, gaps: { 0: { ...PLACE, rule: 'r' } } },
      threadPicture: { svg: '<svg/>', name: 'thread' },
    },
    open: async (host) => new (await import(`${FEATURES}/thread-view/thread-panel.js`)).ThreadPanel(host).open(),
    proper: [
      [{ type: 'show', wanted: { tab: 'money', year: '2025/26' } }, 'ask goldenthread/threadView'],
      [{ type: 'open', id: 'A' }, 'showTextDocument'],
      [{ type: 'fix', finding: 0 }, 'showQuickPick'],
      [{ type: 'save', format: 'png' }, 'postMessage'],
      [{ type: 'drawn', base64: PNG }, 'showSaveDialog'],
      [{ type: 'save', format: 'svg' }, 'showSaveDialog'],
    ],
  },
  form: {
    answers: { addForm: { title: 'F', fields: [], submit: 'Add' }, addWritten: { edits: [{ ...PLACE, text: 'x' }] } },
    open: async (host) => (await import(`${FEATURES}/forms/add-form.js`)).addByForm(host, { label: 'x', place: PLACE }, 'risk'),
    proper: [
      [{ type: 'submit', values: { title: 'x' } }, 'applyEdit'],
      [{ type: 'cancel' }, 'dispose'],
    ],
  },
  'paste preview': {
    answers: { readSheet: { text: 'x', edit: { ...PLACE.range, text: 'x' } } },
    open: async (host: { context: unknown; plans: unknown }) => {
      const { PastePreview } = await import(`${FEATURES}/excel/paste-preview.js`);
      const document = { uri: { toString: () => URI } };
      return new PastePreview(host.context, host.plans).show(document, PLACE.range.start, { text: 'x' }, 1);
    },
    proper: [
      [
        { type: 'choose', choice: { as: 'budget', unit: 'k', columns: { 1: '2025/26' }, rows: { 2: { leftOut: true } } } },
        'ask goldenthread/readSheet',
      ],
      [{ type: 'insert' }, 'applyEdit'],
      [{ type: 'cancel' }, 'dispose'],
    ],
  },
  import: {
    answers: { importWorkbook: { sheets: [SHEET], periods: [], files: {}, changes: [], open: 0, mapping: '{}' } },
    open: async (host) =>
      (await import(`${FEATURES}/workbook/import-panel.js`)).ImportPanel.open(host, { name: 'b.xlsx', contents: '' }),
    proper: [
      [{ type: 'choose', sheet: 'T', change: { as: 'nothing' } }, 'ask goldenthread/importWorkbook'],
      [{ type: 'where', isNew: true }, 'ask goldenthread/importWorkbook'],
      [{ type: 'title', title: 'T' }, 'ask goldenthread/importWorkbook'],
      [{ type: 'cancel' }, 'dispose'],
    ],
  },
};

const deep = (depth: number): unknown => (depth === 0 ? 1 : { type: 'show', wanted: deep(depth - 1) });
const TRICKS: readonly unknown[] = [
  undefined,
  null,
  0,
  '',
  'ready',
  [],
  [{ type: 'save' }],
  {},
  { type: null },
  { type: ['save'] },
  { type: 'constructor' },
  { type: '__proto__' },
  { type: 'toString' },
  { type: 'ready', latest: 1 },
  { type: 'command', command: 'workbench.action.terminal.new' },
  { type: 'executeCommand', id: 'x' },
  { command: 'save' },
  { type: 'open', id: '__proto__' },
  { type: 'open', id: 'constructor' },
  { type: 'open', refs: 'all' },
  { type: 'open', refs: [-1, 0.5, Number.NaN, 1e300] },
  { type: 'open', refs: [99] },
  { type: 'open', refs: new Array(200_000).fill(0) },
  { type: 'open', uri: 'file:///etc/passwd' },
  { type: 'toText', id: 'file:///etc/passwd' },
  { type: 'toText', id: { toString: 'a' } },
  { type: 'toText', id: 'a'.repeat(2_000_000) },
  { type: 'toText', id: 'a', uri: 'file:///etc/passwd', line: 0 },
  { type: 'fix', id: '../a' },
  { type: 'fix', finding: '0' },
  { type: 'fix', finding: 4_000 },
  { type: 'fix', finding: 'constructor' },
  { type: 'fix', finding: 0, command: { command: 'x' } },
  { type: 'against', against: '--output=/tmp/x' },
  { type: 'against', against: null },
  { type: 'save', format: '../../x' },
  { type: 'save', format: 'constructor' },
  { type: 'save', format: ['word'] },
  { type: 'save', path: '/etc/cron.d/x' },
  { type: 'drawn', name: '../../.ssh/authorized_keys', base64: PNG },
  { type: 'drawn', base64: PNG },
  { type: 'drawn', base64: '<svg onload=x>' },
  { type: 'drawn', base64: 'A'.repeat(3_000_001) },
  { type: 'show', wanted: { tab: 'other' } },
  { type: 'show', wanted: { tab: 'thread', about: { a: 1 } } },
  { type: 'show', wanted: { tab: 'thread', uri: 'file:///etc/passwd' } },
  deep(500),
  { type: 'submit' },
  { type: 'submit', values: [] },
  { type: 'submit', values: { title: 1 } },
  { type: 'submit', values: { title: { toString: 'x' } } },
  { type: 'submit', values: { title: 'a'.repeat(2_000_000) } },
  { type: 'submit', values: Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`a${index}`, ''])) },
  { type: 'submit', values: { title: 'x' }, uri: 'file:///etc/passwd' },
  { type: 'choose' },
  { type: 'choose', choice: { as: 'nothing at all' } },
  { type: 'choose', choice: { columns: [1] } },
  { type: 'choose', choice: { rows: { 1: 'x' } } },
  { type: 'choose', sheet: 'T', change: { run: './evil.sh' } },
  { type: 'choose', sheet: { a: 1 }, change: {} },
  { type: 'where', isNew: 'yes' },
  { type: 'title', title: ['x'] },
  { type: 'title', title: 'a'.repeat(1_000_000) },
  { type: 'insert', text: 'rule unknown-name off' },
  { type: 'confirm', folder: '/etc' },
];

describe.each(Object.entries(PAGES))('the page of the %s', (_, { answers, open, proper }) => {
  const editor = new StandInEditor();
  const settle = () => vi.advanceTimersByTimeAsync(1_000);
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown): number => unhandled.push(reason);

  beforeEach(async () => {
    vi.useFakeTimers();
    process.on('unhandledRejection', onUnhandled);
    editor.install({ uri: URI, text: '' });
    const record = (what: string, ...args: unknown[]) => editor.done.push({ what, args });
    await open({
      context: {
        extensionUri: { toString: () => 'file:///extension' },
        globalStorageUri: { toString: () => 'file:///storage' },
        // Whether a page was ever seen: kept as it opens, whatever it says.
        globalState: { get: (_: string, fallback: unknown) => fallback, update: async () => {} },
        workspaceState: {
          get: (_: string, fallback: unknown) => fallback,
          update: async (_: string, value: unknown) => record(`keep ${value}`),
        },
      },
      client: { sendRequest: async () => [] },
      plans: {
        onDidChange: () => ({ dispose() {} }),
        ask: async ({ method }: { method: string }, params: unknown) => {
          record(`ask ${method}`, params);
          const known = answers[method.replace(/^.*\//, '')];
          if (known === undefined) throw new Error(`No answer to ${method} is played.`);
          return known;
        },
      },
    } as never);
    editor.say({ type: 'ready' });
    await settle();
    editor.done.length = 0;
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.doUnmock('vscode');
    process.off('unhandledRejection', onUnhandled);
    expect(unhandled).toEqual([]);
  });

  it.each(proper.map(([message, does]) => [message, does] as const))('does what it says: %j', async (said, does) => {
    // A picture is kept only where one was asked for.
    if ((said as { type: string }).type === 'drawn') editor.say({ type: 'save', format: 'png' });
    await settle();
    editor.say(said);
    await settle();
    expect(editor.done.map(({ what }) => what)).toContain(does);
  });

  it.each(TRICKS.map((said) => [(JSON.stringify(said) ?? 'undefined').slice(0, 80), said]))(
    'does nothing for %s',
    async (_, said) => {
      editor.say(said);
      await settle();
      // What fits the page is about what it was shown, or it is not there: nothing opens, and nothing is written.
      expect(editor.done.filter(({ what }) => what !== 'ask goldenthread/threadView')).toEqual([]);
    },
  );
});
