import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver-protocol';
import { changed } from './actions.js';
import { Editor } from './editor.js';

const FILES = {
  'county/plan.plan': 'plan County: County\npriority Aim: Aim\n',
  'city/plan.plan': 'use County from: ../county\nuse Region from: ../region/region.plan\nplan City: City\n',
  'city/aims/aims.plan': 'use County from: ../../county\noutcome Jobs: Jobs\n  supports County.Aim\n',
  'region/region.plan': 'plan Region: Region\n',
};

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start(FILES);
});
afterAll(() => editor.stop());

/** The `use` lines of every file that is changed, once something has another path. */
async function uses(from: string, to: string): Promise<Record<string, string[]>> {
  const files = [{ oldUri: editor.uri(from), newUri: editor.uri(to) }];
  const edit = await editor.request<WorkspaceEdit | null>('workspace/willRenameFiles', { files });
  const after = Object.entries(FILES).map(([name, text]) => {
    const lines = changed(editor, edit ?? undefined, name, text).split('\n');
    return [name, lines.filter((line, index) => line !== text.split('\n')[index])] as const;
  });
  return Object.fromEntries(after.filter(([, lines]) => lines.length > 0));
}

describe('a folder that gets another name', () => {
  it('is followed by the `use` lines of other plans', async () => {
    expect(await uses('county', 'partners/shire')).toEqual({
      'city/plan.plan': ['use County from: ../partners/shire'],
      'city/aims/aims.plan': ['use County from: ../../partners/shire'],
    });
  });

  it('takes its own `use` lines along', async () => {
    expect(await uses('city/aims', 'city/what/aims')).toEqual({ 'city/aims/aims.plan': ['use County from: ../../../county'] });
    expect(await uses('city', 'town')).toEqual({});
  });

  it('leaves the name of the file in its path', async () => {
    expect(await uses('region', 'area')).toEqual({ 'city/plan.plan': ['use Region from: ../area/region.plan'] });
  });
});

it('a file that is moved finds the plans that it uses', async () => {
  expect(await uses('city/aims/aims.plan', 'city/aims.plan')).toEqual({ 'city/aims/aims.plan': ['use County from: ../county'] });
});

it('the server says which moves it wants to hear of', () => {
  const { fileOperations, workspaceFolders } = editor.capabilities.workspace ?? {};
  expect(fileOperations?.willRename?.filters.map(({ pattern }) => pattern.glob)).toEqual(['**/*.plan', '**']);
  expect(workspaceFolders?.supported).toBe(true);
});
