import { afterEach, expect, it } from 'vitest';
import { NAMING } from '../../packages/vscode/src/features/naming/protocol.js';
import { Editor, EXTENSION } from './editor.js';

let editor: Editor;
afterEach(() => editor.stop());

it('makes a name of a title that stands alone, which nothing in the plan has yet', async () => {
  const text = 'plan P: Plan\noutcome WarmHomes: Warm homes\noutcome: Warm homes\n  supports P\nmeasure Kept: Jobs kept\n';
  editor = await Editor.start({ 'plan.plan': text }, undefined, EXTENSION);
  await editor.open('plan.plan');
  const asked = (line: number) => editor.ask(NAMING, { uri: editor.uri('plan.plan'), line });
  expect(await asked(2)).toEqual({ line: 'outcome: Warm homes', character: 7, text: ' WarmHomes2' });
  expect(await Promise.all([1, 3, 4, 5, 9].map(asked))).toEqual([null, null, null, null, null]);
});
