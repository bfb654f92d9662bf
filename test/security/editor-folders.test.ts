// What a search passes over is told in an editor as the command tells it; and nothing that is made later leads out of the folder.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BROKEN, folderWith, goldenthread, SOUND } from '../cli/command.js';
import { Editor } from '../server/editor.js';

async function editorOn(files: Record<string, string>, prepare?: (folder: string) => void): Promise<Editor> {
  const editor = await Editor.start(files, prepare);
  onTestFinished(() => editor.stop());
  await editor.settle();
  return editor;
}

/** What an editor says of everything that is not read, and no finding of a plan. */
const told = (editor: Editor): string[] =>
  [...editor.everything().values()].flatMap((all) =>
    all.filter(({ code }) => code === undefined).map(({ message }) => String(message)),
  );

/** Tells the server that something was made or taken away, as an editor's watcher does. */
const happened = (editor: Editor, name: string, type: 1 | 2 | 3): Promise<void> =>
  editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri(name), type }] });

describe.skipIf(process.platform === 'win32')('what the search passes over', () => {
  it('is told in an editor as the command tells it', async () => {
    const elsewhere = folderWith({ 'more.plan': SOUND });
    const editor = await editorOn(
      { 'town.plan': SOUND, 'town.plan.orig': SOUND, 'a/.gitignore': 'a/**/a/**/a/**/a/**/a/**/b\n' },
      (cwd) => {
        symlinkSync('nowhere', path.join(cwd, 'gone.plan'));
        symlinkSync(elsewhere, path.join(cwd, 'shared'));
      },
    );
    expect(told(editor).sort()).toEqual([
      expect.stringMatching(/^\.gitignore has 1 line that is not followed/),
      'gone.plan is a link that leads nowhere, so it is not read.',
      'shared is a link to a folder that is not checked from here, so no plan in that folder is read.',
      expect.stringMatching(/^town\.plan\.orig is the plan beside it as it was before a merge/),
    ]);
    const { err } = await goldenthread(['check'], { cwd: editor.folder });
    const said = err.split('\n').filter(Boolean);
    expect(said.map((line) => line.replace(/^a\//, '')).sort()).toEqual(told(editor).sort());
  });

  it('is told when it comes, and no longer when it goes', async () => {
    const editor = await editorOn({ 'town.plan': SOUND });
    expect(told(editor)).toEqual([]);
    symlinkSync('nowhere', path.join(editor.folder, 'gone.plan'));
    await happened(editor, 'gone.plan', 1);
    expect(told(editor)).toEqual(['gone.plan is a link that leads nowhere, so it is not read.']);
    // It still leads nowhere.
    await happened(editor, 'gone.plan', 2);
    expect(told(editor)).toHaveLength(1);
    writeFileSync(path.join(editor.folder, 'nowhere'), SOUND);
    await happened(editor, 'gone.plan', 2);
    expect(editor.diagnostics('gone.plan')).toMatchObject([
      { message: expect.stringMatching(/^This link does not lead to a plan/) },
    ]);
    rmSync(path.join(editor.folder, 'gone.plan'));
    await happened(editor, 'gone.plan', 3);
    editor.write('town.plan.rej', '+x\n');
    await happened(editor, 'town.plan.rej', 1);
    expect(told(editor)).toEqual([expect.stringMatching(/^town\.plan\.rej holds a change/)]);
    rmSync(path.join(editor.folder, 'town.plan.rej'));
    await happened(editor, 'town.plan.rej', 3);
    expect([...editor.everything().values()].flat()).toEqual([]);
  });

  it('a folder that goes takes what was told of it along', async () => {
    const editor = await editorOn({ 'town.plan': SOUND, 'below/more.plan': '# Nothing\n' }, (cwd) => {
      symlinkSync('nowhere', path.join(cwd, 'below/gone.plan'));
    });
    expect(told(editor)).toHaveLength(1);
    rmSync(path.join(editor.folder, 'below'), { recursive: true });
    await happened(editor, 'below', 3);
    expect(told(editor)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a link that is made while the server runs', () => {
  it.each(['shared', 'shared/deep', 'shared/more.plan', 'shared/deep/more.plan'])(
    'leads to nothing outside the folder, whatever is said to have changed: %s',
    async (changed) => {
      const elsewhere = folderWith({ 'more.plan': BROKEN, 'deep/more.plan': BROKEN });
      const editor = await editorOn({ 'town.plan': SOUND });
      symlinkSync(elsewhere, path.join(editor.folder, 'shared'));
      await happened(editor, changed, 1);
      expect([...editor.everything().values()].flat().filter(({ code }) => code !== undefined)).toEqual([]);
      expect(told(editor)).toEqual([
        'shared is a link to a folder that is not checked from here, so no plan in that folder is read.',
      ]);
    },
  );

  it('to a folder inside is followed, as by a search', async () => {
    const editor = await editorOn({ 'town.plan': SOUND, 'below/more.plan': BROKEN.slice(SOUND.length) });
    mkdirSync(path.join(editor.folder, 'a'));
    symlinkSync('../below', path.join(editor.folder, 'a/also'));
    await happened(editor, 'a/also', 1);
    const shown = [...editor.everything()].filter(([, all]) => all.length > 0).map(([file]) => file);
    expect(shown).toEqual(['below/more.plan']);
  });
});
