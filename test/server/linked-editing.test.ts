import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LinkedEditingRanges } from 'vscode-languageserver-protocol';
import { here } from './cursor.js';
import { Editor } from './editor.js';

const PLAN = `plan CouncilPlan: Council plan
measure Made: Made
measure Elsewhere: Elsewhere
measure Alone: Alone
outcome Jobs: Jobs
  measured by Made, Elsewhere
`;

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start({ 'plan.plan': PLAN, 'other.plan': 'team Team: Team\n  measured by Elsewhere\n' });
});
afterAll(() => editor.stop());

const linked = (mark: string): Promise<LinkedEditingRanges | null> =>
  editor.request('textDocument/linkedEditingRange', here(editor, 'plan.plan', PLAN, mark));

it('a name is typed together with its uses, from where it is declared', async () => {
  const found = await linked('measure Ma|de');
  expect(found?.ranges.map(({ start, end }) => [start.line, start.character, end.character])).toEqual([
    [1, 8, 12],
    [5, 14, 18],
  ]);
  expect('Größe_1-b').toMatch(new RegExp(`^${found?.wordPattern}$`, 'u'));
});

it('not where a use would be left behind in another file, and not from a use, which is to lead elsewhere', async () => {
  expect(await linked('measure Else|where')).toBeNull();
  expect(await linked('measured by Ma|de')).toBeNull();
  expect(await linked('measure Al|one')).toBeNull();
  expect(await linked('outcome Jobs: Jo|bs')).toBeNull();
});
