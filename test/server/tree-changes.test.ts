import { afterEach, expect, it } from 'vitest';
import { TREE_DELETION, TREE_MOVE, TREE_SWAP } from '../../packages/vscode/src/features/tree/protocol.js';
import { Editor, EXTENSION } from './editor.js';

const PLAN = `plan P: Town plan
vision V: A town to live in
priority A: Work
  supports V
priority B: Homes
  supports V
  > Words of its own
  > that go on

outcome Jobs: People find work
  supports A
  measured by M, N
outcome Houses: People find homes
  supports B
  measured by N
measure M: People in work
measure N: Homes built
project W: A canal quarter
  delivers Jobs 60%, Houses
  milestone by 2027-03: The first house
  milestone by 2028-03: The last house
`;

let editor: Editor;
afterEach(() => editor.stop());

async function open(): Promise<string> {
  editor = await Editor.start({ 'plan.plan': PLAN }, undefined, EXTENSION);
  await editor.open('plan.plan');
  return editor.uri('plan.plan');
}

const lineOf = (opening: string): number => PLAN.split('\n').findIndex((line) => line.trimStart().startsWith(opening));
/** The place of what a line declares. */
const at = (uri: string, opening: string) => ({ uri, position: { line: lineOf(opening), character: 9 } });

/** The plan once the changes are made that put something below something else. */
async function moved(element: string, from: string, to: string): Promise<string> {
  const uri = await open();
  const answer = await editor.ask(TREE_MOVE, { element: at(uri, element), from: at(uri, from), to: at(uri, to) });
  if ('problem' in answer) return answer.problem;
  const lines = PLAN.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return [...answer.edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce((text, { range, text: put }) => text.slice(0, offset(range.start)) + put + text.slice(offset(range.end)), PLAN);
}

it('says what goes with something that is deleted, and what names it', async () => {
  const uri = await open();
  const project = await editor.ask(TREE_DELETION, at(uri, 'project W'));
  expect(project).toEqual({
    lines: { first: lineOf('project W'), last: lineOf('milestone by 2028') },
    breaks: 'This also deletes 2 milestones. Nothing else refers to it.',
  });
  const jobs = await editor.ask(TREE_DELETION, at(uri, 'outcome Jobs'));
  expect(jobs?.breaks).toBe('‘A canal quarter’ refers to it, and will have a problem until that is changed.');
  const measure = await editor.ask(TREE_DELETION, at(uri, 'measure N'));
  expect(measure?.breaks).toBe(
    '‘People find work’ and ‘People find homes’ refer to it, and will have a problem until that is changed.',
  );
});

it('takes the words of an element with it, and never the plan itself', async () => {
  const uri = await open();
  expect((await editor.ask(TREE_DELETION, at(uri, 'priority B')))?.lines).toEqual({
    first: lineOf('priority B'),
    last: lineOf('> that go on'),
  });
  expect(await editor.ask(TREE_DELETION, at(uri, 'plan P'))).toBeNull();
});

it('has something change places with its like, and with nothing else', async () => {
  const uri = await open();
  const lines = (opening: string, last: string) => ({ first: lineOf(opening), last: lineOf(last) });
  expect(await editor.ask(TREE_SWAP, { ...at(uri, 'priority B'), way: 'up' })).toEqual([
    lines('priority A', 'supports V'),
    lines('priority B', '> that go on'),
  ]);
  expect(await editor.ask(TREE_SWAP, { ...at(uri, 'priority B'), way: 'down' })).toBeNull();
  const child = await editor.ask(TREE_SWAP, { ...at(uri, 'milestone by 2027'), way: 'down' });
  expect(child).toEqual([lines('milestone by 2027', 'milestone by 2027'), lines('milestone by 2028', 'milestone by 2028')]);
});

it('moves something by its own link, and keeps its others', async () => {
  expect(await moved('outcome Jobs', 'priority A', 'priority B')).toContain('outcome Jobs: People find work\n  supports B\n');
  expect(await moved('project W', 'outcome Jobs', 'outcome Houses')).toContain('delivers Houses 60%, Houses');
});

it('moves a measure by the lists that name it', async () => {
  const text = await moved('measure M', 'outcome Jobs', 'outcome Houses');
  expect(text).toContain('supports A\n  measured by N\n');
  expect(text).toMatch(
    /outcome Houses: People find homes\n( {2}measured by M\n)? {2}supports B\n {2}measured by N\n( {2}measured by M\n)?/,
  );
  expect(await moved('measure N', 'outcome Houses', 'outcome Jobs')).not.toContain('supports B\n  measured by N');
});

it('says in a sentence what cannot be moved', async () => {
  expect(await moved('priority A', 'vision V', 'project W')).toMatch(/cannot go under/);
  expect(await moved('milestone by 2027', 'project W', 'project W')).toMatch(/cut its lines/);
});

it('shows what is still to add as no error, in the text and in the view', async () => {
  const plan =
    'plan P: Town plan\noutcome O: People find work\nworkstream W: A canal quarter\n  delivers O\n  benefit: More people visit\n';
  editor = await Editor.start({ 'plan.plan': plan }, undefined, EXTENSION);
  await editor.open('plan.plan');
  await editor.settle();
  const found = editor.diagnostics('plan.plan').find(({ code }) => code === 'benefit-without-measure');
  expect(found?.severity).toBe(2);
  await editor.type('plan.plan', `${plan}  benefit: \n  delivers Nowhere\n`);
  await editor.settle();
  // What is wrong stays an error.
  expect(editor.diagnostics('plan.plan').find(({ code }) => code === 'unknown-name')?.severity).toBe(1);
});
