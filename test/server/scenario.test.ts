import { afterEach, expect, it } from 'vitest';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { COVERAGE, type CoverageAnswer } from '../../packages/vscode/src/features/coverage/protocol.js';
import { REPORT, REPORT_FILE } from '../../packages/vscode/src/features/reports/protocol.js';
import { CHOOSE_SCENARIO, SCENARIOS } from '../../packages/vscode/src/features/scenario/protocol.js';
import { THREAD_PICTURE, THREAD_VIEW } from '../../packages/vscode/src/features/thread-view/protocol.js';
import { Editor, EXTENSION } from './editor.js';

const PLAN = `plan Council: Council plan
  years 2026/27 to 2027/28
  as at 2026-06-01
vision V: A place to live
priority P: A clean place
  supports V
outcome Streets: Streets are clean
  supports P
service Cleaning: Street cleaning
  delivers Streets
  budget
    years                2026/27  2027/28
    revenue GeneralFund  £500k    £500k
fund GeneralFund: General fund
  holds revenue
  available 2026/27 £600k, 2027/28 £600k
scenario LessGrant: The grant falls
  change Cleaning 2026/27 -£100k
scenario Secret: A secret deal
  publish exempt: commercial
  change Cleaning 2026/27 -£400k
scenario Empty: Nothing is other
`;

let editor: Editor;
afterEach(() => editor.stop());

async function open(): Promise<string> {
  editor = await Editor.start({ 'plan.plan': PLAN }, undefined, {
    ...EXTENSION,
    capabilities: { workspace: { codeLens: { refreshSupport: false } } },
  });
  await editor.open('plan.plan');
  return editor.uri('plan.plan');
}

async function choose(uri: string, name: string | null): Promise<void> {
  const answer = await editor.ask(SCENARIOS, { uri });
  await editor.ask(CHOOSE_SCENARIO, { root: answer?.root ?? '', name });
}

const lenses = async (uri: string): Promise<string[]> =>
  (await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } })).map(
    ({ command }) => command?.title ?? '',
  );

it('lists the scenarios of a plan, and none is chosen at first', async () => {
  const uri = await open();
  const answer = await editor.ask(SCENARIOS, { uri });
  expect(answer?.scenarios).toEqual([
    { name: 'LessGrant', title: 'The grant falls' },
    { name: 'Secret', title: 'A secret deal' },
    { name: 'Empty', title: 'Nothing is other' },
  ]);
  expect(answer?.chosen).toBeUndefined();
});

it('has lenses say what would be other, and mark only that', async () => {
  const uri = await open();
  const standing = await lenses(uri);
  expect(standing).toContain('£500k in 2026/27');
  await choose(uri, 'LessGrant');
  const under = await lenses(uri);
  expect(under).toContain('£400k in 2026/27, if ‘The grant falls’');
  expect(under).toContain('1 piece of work');
  expect(under.filter((text) => text.includes(', if '))).toHaveLength(2);
  await choose(uri, null);
  expect(await lenses(uri)).toEqual(standing);
});

it('shows it in the matrix, the thread view, its picture and reports, each marked', async () => {
  const uri = await open();
  await choose(uri, 'LessGrant');
  const matrix = (await editor.ask(COVERAGE, { uri })) as CoverageAnswer | null;
  expect(matrix?.scenario).toBe('The grant falls');
  expect(matrix?.csv).toContain(',400000,');
  const thread = await editor.ask(THREAD_VIEW, { uri, tab: 'thread', about: 'Streets' });
  expect(thread?.scenario).toBe('The grant falls');
  expect(JSON.stringify(thread?.shown)).toContain('£400k');
  const picture = await editor.ask(THREAD_PICTURE, { uri, tab: 'thread', about: 'Streets' });
  expect(picture).toMatchObject({
    svg: expect.stringMatching(/SCENARIO: if .*The grant falls.*This is not the plan as it stands/),
  });
  const report = await editor.ask(REPORT, { uri, report: 'budget' });
  expect(report?.html).toContain('SCENARIO');
  expect(report?.html).toContain('If ‘The grant falls’: not the plan as it stands');
  expect(report?.html).toContain('400,000');
  const file = await editor.ask(REPORT_FILE, { uri, report: 'budget', format: 'html' });
  expect(Buffer.from(file?.contents ?? '', 'base64').toString()).toContain('SCENARIO');
});

it('tells nothing of a scenario that is exempt in what is handed on', async () => {
  const uri = await open();
  await choose(uri, 'Secret');
  const report = await editor.ask(REPORT, { uri, report: 'budget' });
  expect(report?.html).not.toContain('secret');
  expect(report?.html).not.toContain('SCENARIO');
  expect(report?.html).toContain('500,000');
});

it('changes nothing under a scenario without differences, and finds what is wrong with the plan as it stands', async () => {
  const uri = await open();
  const before = editor.diagnostics('plan.plan');
  const standing = await lenses(uri);
  await choose(uri, 'Empty');
  expect(await lenses(uri)).toEqual(standing);
  await choose(uri, 'LessGrant');
  await lenses(uri);
  expect(editor.diagnostics('plan.plan')).toEqual(before);
});

it('goes on after the plan is edited, and ends with the scenario', async () => {
  const uri = await open();
  await choose(uri, 'LessGrant');
  await editor.type('plan.plan', PLAN.replaceAll('£500k', '£700k'));
  expect(await lenses(uri)).toContain('£600k in 2026/27, if ‘The grant falls’');
  await editor.type('plan.plan', PLAN.replace('scenario LessGrant', 'scenario Other'));
  expect(await lenses(uri)).toContain('£500k in 2026/27');
});
