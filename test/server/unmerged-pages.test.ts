import { afterEach, expect, it } from 'vitest';
import { CHANGE } from '../../packages/vscode/src/features/change/protocol.js';
import { COVERAGE } from '../../packages/vscode/src/features/coverage/protocol.js';
import { READERS_PAGE } from '../../packages/vscode/src/features/readers-page/protocol.js';
import { REPORT } from '../../packages/vscode/src/features/reports/protocol.js';
import { THREAD_PICTURE, THREAD_VIEW } from '../../packages/vscode/src/features/thread-view/protocol.js';
import { Editor, EXTENSION } from './editor.js';

// Nothing is made of a plan while git left two versions of its lines: each page says so in one sentence.

const SENTENCE = 'This file has two versions of lines 2 to 6. Choose one.';
const PLAN = 'plan P: A plan\n<<<<<<< HEAD\noutcome Homes: Warm homes\n=======\noutcome Homes: Cold homes\n>>>>>>> main\n';

let editor: Editor;
afterEach(() => editor.stop());

it('is what each page says', async () => {
  editor = await Editor.start({ 'plan.plan': PLAN }, undefined, EXTENSION);
  const uri = editor.uri('plan.plan');
  const page = await editor.ask(READERS_PAGE, { uri });
  expect(page?.parts.map(({ html }) => html)).toEqual([`<p>${SENTENCE} Then look at the page.</p>`]);
  expect((await editor.ask(REPORT, { uri, report: 'framework' }))?.html).toBe(`<p>${SENTENCE} Then open the report.</p>`);
  expect((await editor.ask(THREAD_VIEW, { tab: 'money', uri }))?.shown).toEqual({
    type: 'nothing',
    why: `${SENTENCE} Then look at the thread.`,
  });
  expect(await editor.ask(THREAD_PICTURE, { tab: 'thread', uri, about: 'Homes' })).toEqual({
    why: `${SENTENCE} Then save the picture.`,
  });
  expect(await editor.ask(COVERAGE, { uri })).toEqual({ why: `${SENTENCE} Then look at the matrix.` });
  expect(await editor.ask(CHANGE, { uri, against: 'commit', trusted: true })).toEqual({
    type: 'none',
    why: `${SENTENCE} Then look at your changes.`,
  });
});
