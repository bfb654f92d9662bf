import { afterEach, beforeEach, expect, it } from 'vitest';
import { THREAD_AT, THREAD_PICTURE, THREAD_VIEW } from '../../packages/vscode/src/features/thread-view/protocol.js';
import { here } from './cursor.js';
import { Editor, EXTENSION } from './editor.js';

const PLAN = `plan Town: A plan for the town
  years 2025/26 to 2026/27
  as at 2025-06-30
vision Place: A town where people do well
priority Economy: A lively economy
  supports Place
outcome Jobs: People have good jobs
  supports Economy
  led by Head
officer Head: Head of economy
`;
const WORK = `project Training: Courses close to home
  delivers Jobs
decision Go: Go on with it
`;

let editor: Editor;
beforeEach(async () => {
  editor = await Editor.start(
    { 'town/plan.plan': PLAN, 'town/work.plan': WORK, 'village/plan.plan': 'plan Village: Another\n' },
    undefined,
    EXTENSION,
  );
});
afterEach(() => editor.stop());

const at = (name: string, text: string, marked: string) => {
  const { textDocument, position } = here(editor, name, text, marked);
  return editor.ask(THREAD_AT, { uri: textDocument.uri, position });
};
const uri = () => editor.uri('town/plan.plan');

it('shows what the cursor is in, with where each card is declared, in whichever file', async () => {
  const { textDocument, position } = here(editor, 'town/work.plan', WORK, 'delivers J|obs');
  const answer = await editor.ask(THREAD_VIEW, { tab: 'thread', uri: textDocument.uri, position });
  expect(answer).toMatchObject({ about: 'Training', year: '2025/26', years: ['2025/26', '2026/27'] });
  const around = answer?.shown.type === 'around' ? answer.shown.around : undefined;
  expect(around?.above.map(({ id }) => id)).toEqual(['Place', 'Economy', 'Jobs']);
  expect(answer?.places.Training).toEqual({
    uri: editor.uri('town/work.plan'),
    range: { start: { line: 0, character: 8 }, end: { line: 0, character: 16 } },
  });
  const jobs = await editor.ask(THREAD_VIEW, { tab: 'thread', uri: textDocument.uri, about: 'Jobs' });
  const gaps = jobs?.shown.type === 'around' ? jobs.shown.around.gaps : [];
  for (const { finding } of gaps) expect(jobs?.gaps[finding]?.rule).toMatch(/^[a-z-]+$/);
  expect(gaps.length).toBeGreaterThan(0);
});

it('follows what is typed, before it is saved', async () => {
  await editor.open('town/work.plan');
  await editor.type('town/work.plan', WORK.replace('Courses', 'Evening courses'));
  const answer = await editor.ask(THREAD_VIEW, { tab: 'thread', uri: uri(), about: 'Training' });
  expect(answer?.all).toContainEqual({ id: 'Training', title: 'Evening courses close to home', words: 'project' });
});

it('shows the whole plan, its money and its people', async () => {
  const shown = async (tab: 'thread' | 'money' | 'people') =>
    (await editor.ask(THREAD_VIEW, { tab, uri: uri(), about: null }))?.shown.type;
  expect(await shown('thread')).toBe('plan');
  expect(await shown('money')).toBe('money');
  expect(await shown('people')).toBe('people');
});

it('says what a place in the text is about, and in which plan', async () => {
  const town = await at('town/work.plan', WORK, 'delivers J|obs');
  expect(town?.id).toBe('Training');
  expect(await at('town/work.plan', WORK, 'decision G|o')).toEqual({ root: town?.root, id: 'Go' });
  expect(await at('town/plan.plan', PLAN, 'plan T|own')).toEqual({ root: town?.root, id: null });
  expect((await at('village/plan.plan', 'plan Village: Another\n', 'plan V|illage'))?.root).not.toBe(town?.root);
});

it('draws a thread as a picture, and none of what is gone', async () => {
  const picture = await editor.ask(THREAD_PICTURE, { tab: 'thread', uri: uri(), about: 'Jobs' });
  expect(picture).toMatchObject({
    name: 'Thread - People have good jobs',
    svg: expect.stringContaining('People have good jobs'),
  });
  expect(await editor.ask(THREAD_PICTURE, { tab: 'thread', uri: uri(), about: 'Nothing' })).toBeNull();
});

it('shows the first plan of the workspace where no document is open, and none for what is no plan', async () => {
  expect((await editor.ask(THREAD_VIEW, { tab: 'thread' }))?.plan).toBe('A plan for the town');
  expect(await editor.ask(THREAD_VIEW, { tab: 'thread', uri: 'file:///nowhere/else.txt' })).toBeNull();
});
