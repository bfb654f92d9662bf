import path from 'node:path';
import { placeOf } from '@goldenthread/model';
import { checkPaths } from '@goldenthread/workspace/node';
import { afterEach, expect, it } from 'vitest';
import { Editor } from './editor.js';

// A finding about file A may come from an edit in file B. After every change, what the editor shows for every file
// must be what a cold check of the same content finds.

const A = `plan CouncilPlan: Council plan
  years 2024/25 to 2025/26
  as at 2024-12-31
vision Place: A better place
priority Economy: A strong economy
  supports Place
outcome Jobs: People find good work
  supports Economy
  led by Leader, Director
  measured by JobsCreated
`;

const B = `measure JobsCreated: Jobs created
  unit number
  better higher
  tells better off
  reported yearly
  owner Director
  source: Monitoring returns
  baseline 2023/24 400
  target 2024/25 450
workstream Growth: Growth programme
  delivers Jobs
  led by Leader, Director
  reports to Board
  budget
    years                2024/25  2025/26
    revenue GeneralFund  £100k    £100k
`;

const C = `portfolio Leader: Leader of the council
officer Director: Director of place
group Board: Programme board
  led by Leader, Director
  escalates to Cabinet
body Cabinet: Cabinet
fund GeneralFund: General fund
  holds revenue
`;

let editor: Editor | undefined;
afterEach(() => editor?.stop());

async function cold(running: Editor): Promise<Record<string, string[]>> {
  const shown: Record<string, string[]> = {};
  for (const { findings } of await checkPaths([running.folder])) {
    for (const finding of findings) {
      const name = path.basename(finding.file.file);
      shown[name] = [...(shown[name] ?? []), `${finding.rule} ${placeOf(finding.file, finding.at.start).line}`].sort();
    }
  }
  return shown;
}

async function expectFresh(running: Editor): Promise<void> {
  const expected = await cold(running);
  for (const name of ['a.plan', 'b.plan', 'c.plan', 'd.plan']) expect(running.shown(name), name).toEqual(expected[name] ?? []);
}

it('shows for A what an edit, a rename, an addition and a deletion in B make true of it', async () => {
  editor = await Editor.start({ 'a.plan': A, 'b.plan': B, 'c.plan': C });
  await expectFresh(editor);
  const whole = editor.shown('a.plan');
  expect(whole).not.toContain('outcome-without-delivery 7');

  await editor.open('b.plan');
  const withoutLink = B.replace('  delivers Jobs\n', '');
  await editor.type('b.plan', withoutLink);
  expect(editor.shown('a.plan')).toContain('outcome-without-delivery 7');
  expect(editor.shown('a.plan')).toContain('outcome-unfunded 7');

  await editor.type('b.plan', B);
  expect(editor.shown('a.plan')).toEqual(whole);

  await editor.type('b.plan', B.replace('measure JobsCreated', 'measure JobsMade'));
  expect(editor.shown('a.plan')).toContain('unknown-name 10');

  await editor.type('b.plan', B);
  await editor.close('b.plan');
  expect(editor.shown('a.plan')).toEqual(whole);

  await editor.onDisk('b.plan', undefined);
  await expectFresh(editor);
  expect(editor.shown('a.plan')).toContain('unknown-name 10');
  expect(editor.shown('b.plan')).toEqual([]);

  await editor.onDisk('d.plan', B);
  await expectFresh(editor);
  expect(editor.shown('a.plan')).toEqual(whole);

  await editor.onDisk('d.plan', undefined);
  await editor.onDisk('b.plan', B);
  await expectFresh(editor);
  expect(editor.shown('a.plan')).toEqual(whole);
}, 30_000);

it('goes back to what is on the disk when a document is closed unsaved', async () => {
  editor = await Editor.start({ 'a.plan': A, 'b.plan': B, 'c.plan': C });
  await editor.open('c.plan');
  await editor.type('c.plan', C.replace('officer Director', 'officer SomeoneElse'));
  expect(editor.shown('b.plan')).toContain('unknown-name 6');
  await editor.close('c.plan');
  await expectFresh(editor);
}, 30_000);

it('offers a quick fix whose text fixes the finding', async () => {
  editor = await Editor.start({ 'a.plan': A, 'b.plan': B, 'c.plan': C });
  await editor.open('a.plan');
  await editor.type('a.plan', A.replace('supports Place', 'suports Place'));
  const [finding] = editor.diagnostics('a.plan').filter((each) => each.code === 'unknown-word');
  const actions = await editor.request<{ title: string; edit: { changes: Record<string, { newText: string }[]> } }[]>(
    'textDocument/codeAction',
    {
      textDocument: { uri: editor.uri('a.plan') },
      range: finding?.range,
      context: { diagnostics: [finding] },
    },
  );
  expect(actions.map((action) => action.title)).toContain('Change to ‘supports’');
  const edits = actions[0]?.edit.changes[editor.uri('a.plan')];
  expect(edits?.map((edit) => edit.newText)).toEqual(['supports']);
}, 30_000);
