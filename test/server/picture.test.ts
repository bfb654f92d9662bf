import { afterEach, beforeEach, expect, it } from 'vitest';
import { PICTURE, PICTURE_AT } from '../../packages/vscode/src/features/picture/protocol.js';
import { here } from './cursor.js';
import { Editor, EXTENSION } from './editor.js';

const PLAN = `plan Town: A plan for the town
vision Place: A town where people do well
priority Economy: A lively economy
  supports Place
outcome Jobs: People have good jobs
  supports Economy
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
  return editor.ask(PICTURE_AT, { uri: textDocument.uri, position });
};

it('draws the plan of a document, with the place of each node in whichever file', async () => {
  const picture = await editor.ask(PICTURE, { uri: editor.uri('town/plan.plan') });
  expect(picture?.graph.nodes.map(({ id }) => id).sort()).toEqual(['Economy', 'Jobs', 'Place', 'Training']);
  expect(picture?.places.Training).toEqual({
    uri: editor.uri('town/work.plan'),
    range: { start: { line: 0, character: 8 }, end: { line: 0, character: 16 } },
  });
});

it('follows what is typed, before it is saved', async () => {
  await editor.open('town/work.plan');
  await editor.type('town/work.plan', WORK.replace('Courses', 'Evening courses'));
  const picture = await editor.ask(PICTURE, { uri: editor.uri('town/plan.plan') });
  expect(picture?.graph.nodes.find(({ id }) => id === 'Training')?.title).toBe('Evening courses close to home');
});

it('says what a place in the text is about, and in which plan', async () => {
  const picture = await editor.ask(PICTURE, { uri: editor.uri('town/plan.plan') });
  expect(await at('town/work.plan', WORK, 'delivers J|obs')).toEqual({ root: picture?.root, id: 'Training' });
  expect(await at('town/work.plan', WORK, 'decision G|o')).toEqual({ root: picture?.root });
  const other = await at('village/plan.plan', 'plan Village: Another\n', 'plan V|illage');
  expect(other?.root).not.toBe(picture?.root);
});

it('draws the first plan of the workspace where no document is open, and none for what is no plan', async () => {
  expect((await editor.ask(PICTURE, {}))?.graph.plan).toBe('A plan for the town');
  expect(await editor.ask(PICTURE, { uri: 'file:///nowhere/else.txt' })).toBeNull();
});
