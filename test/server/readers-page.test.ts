import { afterEach, expect, it } from 'vitest';
import { READERS_PAGE } from '../../packages/vscode/src/features/readers-page/protocol.js';
import { Editor, EXTENSION } from './editor.js';

let editor: Editor;
afterEach(() => editor.stop());

const PLAN = 'plan P: A plan\n  status draft\n';
const OUTCOMES = 'outcome Homes: Warm homes\n\noutcome Jobs: Good jobs\n';

it('gives the page of the plan that a file belongs to, as it is typed, and where each part comes from', async () => {
  editor = await Editor.start({ 'plan.plan': PLAN, 'outcomes.plan': OUTCOMES }, undefined, EXTENSION);
  await editor.open('outcomes.plan');
  await editor.type('outcomes.plan', OUTCOMES.replace('Good jobs', 'Better jobs'));
  const page = await editor.ask(READERS_PAGE, { uri: editor.uri('plan.plan') });
  expect(page?.title).toBe('A plan');
  expect(page?.parts.map(({ id }) => id)).toEqual(['head', 'contents', 'outcomes']);
  expect(page?.parts.at(-1)?.html).toContain('<a class="to-text" href="#Jobs" data-to-text="Jobs">Better jobs</a>');
  expect(page?.places).toEqual([
    { id: 'Homes', uri: editor.uri('outcomes.plan'), line: 0 },
    { id: 'Jobs', uri: editor.uri('outcomes.plan'), line: 2 },
    { id: 'head', uri: editor.uri('plan.plan'), line: 0 },
  ]);
});

it('gives none for what does not belong to a plan', async () => {
  editor = await Editor.start({}, undefined, EXTENSION);
  expect(await editor.ask(READERS_PAGE, { uri: editor.uri('elsewhere.plan') })).toBeNull();
});
