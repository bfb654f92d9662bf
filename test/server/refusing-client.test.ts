import { expect, it, onTestFinished } from 'vitest';
import { Editor } from './editor.js';

it('goes on when an editor refuses what it said that it can', async () => {
  const capabilities = {
    workspace: { configuration: true, inlayHint: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
  };
  const editor = await Editor.start({ 'a.plan': 'plan P: A plan\n  as at 2025-03-31\n' }, undefined, {
    capabilities,
    refusesRefresh: true,
  });
  onTestFinished(() => editor.stop());
  await editor.notify('workspace/didChangeConfiguration', { settings: {} });
  await editor.open('a.plan');
  await editor.request('textDocument/inlayHint', {
    textDocument: { uri: editor.uri('a.plan') },
    range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } },
  });
  await editor.type('a.plan', 'plan P: A plan\n  as at 2025-03-31\n  staus draft\n');
  expect(editor.shown('a.plan')).toEqual(['unknown-word 3']);
}, 30_000);
