import { afterEach, expect, it } from 'vitest';
import { PLANS_CHANGED } from '../../packages/vscode/src/plans/protocol.js';
import { BROKEN } from '../cli/command.js';
import { Editor, EXTENSION } from './editor.js';

let editor: Editor;
afterEach(() => editor.stop());

it('finds what the command finds, and tells when what was asked before may be out of date', async () => {
  editor = await Editor.start({ 'a.plan': BROKEN }, undefined, EXTENSION);
  expect(editor.shown('a.plan')).toContain('unknown-name 6');
  const before = editor.heard(PLANS_CHANGED);
  await editor.open('a.plan');
  await editor.type('a.plan', BROKEN.replace('Thrivin\n', 'Thriving\n'));
  expect(editor.shown('a.plan')).not.toContain('unknown-name 6');
  expect(editor.heard(PLANS_CHANGED)).toBeGreaterThan(before);
});
