// Nothing that a plan says is a link to a command, or any other thing than words, in what the editor shows of it.
import { execFileSync } from 'node:child_process';
import { toMarkdown } from '@goldenthread/model';
import { GROUPINGS } from '@goldenthread/report';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { CHANGE } from '../../packages/vscode/src/features/change/protocol.js';
import { HISTORY } from '../../packages/vscode/src/features/history/protocol.js';
import { READERS_PAGE } from '../../packages/vscode/src/features/readers-page/protocol.js';
import { REPORT, REPORTS } from '../../packages/vscode/src/features/reports/protocol.js';
import { THREAD_PICTURE } from '../../packages/vscode/src/features/thread-view/protocol.js';
import type { TreeItemFacts } from '../../packages/vscode/src/features/tree/protocol.js';
import { Editor, EXTENSION } from '../server/editor.js';
import { HOSTILE } from './hostile.js';
import { githubMarkdown, readHtml } from './readers.js';
import { StandInEditor, type StandInMarkdown } from './stand-in-editor.js';

/** Words that would be a link to a command in one of the places; each on a line, as a plan has them. */
const LINKS = [
  '[run](command:workbench.action.terminal.new)',
  '[run](command:goldenthread.view.showInText?%5B%5D)',
  '<command:workbench.action.quit>',
  '<a href="command:x">run</a>',
  "<a href='command:x'>run</a>",
  '<img src=x onerror="run()">',
  '](command:x) [',
  '[a][b] [b]: command:x',
  '![a](command:x)',
  'command:workbench.action.quit',
  'vscode://file/etc/passwd',
  'file:///etc/passwd',
  '[run](vscode-insiders://x)',
  '$(zap) $(command)',
  '</title><script>run()</script>',
  '"><svg onload=run()>',
  '`</code><script>run()</script>`',
  '[x](&#99;ommand:x)',
  '[x](<command:x> "y")',
  '&lt;a href=&quot;command:x&quot;&gt;run',
  'java\u0073cript:run()',
  ...HOSTILE.filter((text) => !/[\n\r\0]/.test(text) && text.isWellFormed() && text.trim() !== ''),
];

const PLAN = `plan T: [plan](command:x) <img src=x onerror=y>
  as at 2025-03-31
  years 2024/25 to 2025/26
fund F: [fund](command:x)
  holds revenue
officer D: [post](command:x) <img src=x>
body Cabinet: [body](command:x)
vision V: [vision](command:x)
${LINKS.map(
  (words, index) => `outcome O${index}: ${words}
  supports V
  led by D
  measured by M${index}
  > ${words}
  > See https://example.org/${index} and command:x.
measure M${index}: ${words}
  unit ${index % 2 ? 'number' : 'percent'}
  better higher
  source: ${words}
  years 2024/25 2025/26
  target 1 2
  actual 1 -
project W${index}: ${words}
  delivers O${index}
  led by D
  milestone by 2025-09: ${words}
  budget
    years 2024/25 2025/26
    revenue F £1k £2k
risk R${index}: ${words}
  threatens W${index}
  inherent 3 impact 4
  mitigation: ${words}
decision X${index}: ${words}
  by Cabinet on 2024-05-01
  approves W${index}
`,
).join('')}scenario S: [scenario](command:x)
  change F 2025/26 £900
`;

/** Commands that the server's own answers may name. */
const OWN = /^(?:|goldenthread\.[\w.]+|editor\.action\.(?:triggerSuggest|triggerParameterHints|rename|showReferences))$/;

/** Web and mail addresses, which the editor links wherever it sees one; and the pages of the rules. */
const EXPECTED = /^a href=(?:https?:\/\/|mailto:)/i;
const CHART = /^img src=data:image\/svg\+xml;base64,([\w+/=]+) alt=/;

/** What is more than words in some Markdown: elements that lead somewhere or load something. */
const linksIn = (markdown: string): string[] =>
  readHtml(githubMarkdown(markdown)).elements.flatMap((element) => {
    const [, chart] = CHART.exec(element) ?? [];
    if (chart !== undefined) return wrongIn(atob(chart));
    return /^(?:a|img|script|svg|iframe|input|form)\b/.test(element) && !EXPECTED.test(element) ? [element.slice(0, 100)] : [];
  });

/** What leads somewhere but within the page or to the web, or runs, in some HTML. */
const wrongIn = (html: string): string[] =>
  readHtml(html).elements.filter(
    (element) =>
      /^(?:script|iframe|object|embed|form|base|link|meta)\b/.test(element) ||
      /\bon\w+=/.test(element.replaceAll(/(?:title|aria-label|data-[\w-]+|alt|id|value|lang)=.*$/gs, '')) ||
      /\b(?:href|src|action|xlink:href)=(?!#|https?:\/\/|data:image\/)/.test(
        element.replaceAll(/(?:title|aria-label|alt)=.*$/gs, ''),
      ),
  );

/** Everything in an answer, whatever it is in. */
function* within(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const each of Object.values(value)) yield* within(each);
}

/** What is wrong with an answer of the protocol: commands that are not ours, and links in its Markdown. */
function wrongWith(answer: unknown): string[] {
  const found: string[] = [];
  for (const each of within(answer)) {
    if (each.kind === 'markdown') found.push(...linksIn(String(each.value)));
    if (typeof each.command === 'string' && !OWN.test(each.command)) found.push(`command ${each.command}`);
    if (typeof each.target === 'string' && !/^(?:https?|file):\/\//i.test(each.target)) found.push(`target ${each.target}`);
    if ('supportHtml' in each || 'isTrusted' in each) found.push('trusted');
  }
  return found;
}

async function started(): Promise<Editor> {
  const editor = await Editor.start({ 'town.plan': PLAN }, undefined, EXTENSION);
  onTestFinished(() => editor.stop());
  await editor.open('town.plan');
  return editor;
}

describe('the editor', () => {
  it('shows words where a plan says links, in all that the protocol asks', async () => {
    const editor = await started();
    const textDocument = { uri: editor.uri('town.plan') };
    const lines = PLAN.split('\n');
    const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
    const found: unknown[] = [];
    for (const [line, text] of lines.entries()) {
      const name = /^\s*[\w ]+? (O\d+|M\d+|W\d+|R\d+|X\d+|V|F|D|Cabinet|S)\b/.exec(text)?.[1];
      if (name === undefined) continue;
      const position = { line, character: text.indexOf(name) + 1 };
      const more = line < 200 ? ['definition', 'prepareTypeHierarchy', 'signatureHelp'] : [];
      for (const method of ['hover', ...more])
        found.push(...wrongWith(await editor.request(`textDocument/${method}`, { textDocument, position })));
    }
    for (const line of [9, 11, 12, 13]) {
      const position = { line, character: (lines[line] ?? '').length };
      found.push(...wrongWith(await editor.request('textDocument/completion', { textDocument, position })));
    }
    for (const method of ['codeLens', 'inlayHint', 'documentLink', 'codeAction', 'documentSymbol', 'foldingRange'])
      found.push(
        ...wrongWith(await editor.request(`textDocument/${method}`, { textDocument, range, context: { diagnostics: [] } })),
      );
    found.push(...wrongWith(editor.diagnostics('town.plan')));
    expect(found).toEqual([]);
  }, 180_000);

  it('shows words in its pages, reports, history and pictures', async () => {
    const editor = await started();
    const uri = editor.uri('town.plan');
    const html: string[] = [];
    for (const { html: part } of (await editor.ask(READERS_PAGE, { uri }))?.parts ?? []) html.push(part);
    const reports = (await editor.ask(REPORTS, { uri })) ?? [];
    expect(reports.length).toBeGreaterThan(5);
    for (const { name, subjects } of reports) {
      const subject = subjects[0]?.name;
      html.push((await editor.ask(REPORT, { uri, report: name, ...(subject === undefined ? {} : { subject }) }))?.html ?? '');
    }
    const picture = await editor.ask(THREAD_PICTURE, { uri, tab: 'thread', about: null });
    if (picture && 'svg' in picture) html.push(picture.svg);
    expect(html.join('').length).toBeGreaterThan(20_000);
    expect(html.flatMap(wrongIn)).toEqual([]);
  }, 180_000);

  it('shows words in the summary of a change, and in the history of a promise and who made it', async () => {
    const before = PLAN.replaceAll('target 1 2', 'target 1 4')
      .replaceAll('better higher', 'better lower')
      .replace(/^scenario[\s\S]*/m, '');
    const editor = await Editor.start(
      { 'town.plan': before },
      (folder) => {
        const message = `${LINKS[0]}\n\n${LINKS.filter((words) => !words.includes('\0')).join('\n')}`;
        const git = (...args: string[]): void => void execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
        git('init');
        git('add', '-A');
        git(
          '-c',
          `user.name=[run](command:x) <img src=x onerror=y>`,
          '-c',
          'user.email=<a href=command:x>',
          '-c',
          'commit.gpgsign=false',
          'commit',
          '-m',
          message,
        );
        git('-c', 'tag.gpgsign=false', 'tag', 'v1<img/src=x/onerror=y>');
      },
      EXTENSION,
    );
    onTestFinished(() => editor.stop());
    await editor.open('town.plan');
    await editor.type('town.plan', PLAN);
    const uri = editor.uri('town.plan');
    const change = await editor.ask(CHANGE, { uri, against: 'commit', trusted: true });
    const html = change.type === 'change' ? change.parts.map((part) => part.html) : [];
    expect(html.join('')).toContain('Needs members');
    const declared = [...PLAN.matchAll(/^measure (?=M\d+:)/gm)];
    for (const { index } of declared.filter((_, at) => at % 12 === 0)) {
      const position = { line: PLAN.slice(0, index).split('\n').length - 1, character: 9 };
      html.push((await editor.ask(HISTORY, { uri, position, trusted: true })).html);
    }
    expect(html.join('').length).toBeGreaterThan(50_000);
    expect(html.flatMap(wrongIn)).toEqual([]);
  }, 180_000);

  it('shows words in the tree and in the bar at the bottom', async () => {
    const editor = await started();
    const played = new StandInEditor();
    played.install({ uri: editor.uri('town.plan'), text: '' });
    onTestFinished(() => void vi.doUnmock('vscode'));
    const plans = {
      onDidChange: () => ({ dispose() {} }),
      ask: (question: never, params: never) => editor.ask(question, params),
    };
    const { TreeData } = await import('../../packages/vscode/src/features/tree/tree-data.js');
    const found: string[] = [];
    for (const grouping of GROUPINGS) {
      const tree = new TreeData(plans as never, grouping);
      const rows: TreeItemFacts[] = [];
      const walk = async (parent?: TreeItemFacts): Promise<void> => {
        for (const row of await tree.getChildren(parent)) {
          rows.push(row);
          if (row.below !== 'nothing' && row.path.length < 6) await walk(row);
        }
      };
      await walk();
      expect(rows.length).toBeGreaterThan(5);
      for (const row of rows) {
        const item = tree.getTreeItem(row) as unknown as { tooltip: StandInMarkdown; command?: { command: string } };
        found.push(...linksIn(item.tooltip.value));
        if (item.tooltip.isTrusted || item.tooltip.supportHtml) found.push('trusted');
        if (item.command && item.command.command !== 'goldenthread.view.showInText') found.push(item.command.command);
      }
    }
    expect(found).toEqual([]);
    const { feature } = await import('../../packages/vscode/src/features/status-bar/feature.js');
    await feature.activate({ context: { subscriptions: [] }, plans } as never);
    await vi.waitFor(() => expect(played.statusBar[0]?.tooltip?.value).toContain('Click to see'));
    const tooltip = played.statusBar[0]?.tooltip as StandInMarkdown;
    expect(tooltip.isTrusted).toEqual({ enabledCommands: ['goldenthread.view.showInText'] });
    const [link, ...more] = linksIn(tooltip.value);
    expect(link).toMatch(/^a href=command:goldenthread\.view\.showInText\?%5B%7B%22uri/);
    expect(more).toEqual([]);
  }, 180_000);

  it('tells such links where they are let through', () => {
    expect(LINKS.filter((words) => linksIn(words).length > 0 || wrongIn(words).length > 0).length).toBeGreaterThan(10);
    for (const words of LINKS) expect(linksIn(toMarkdown(words))).toEqual([]);
  });
});
