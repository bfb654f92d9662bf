import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { actionsAt, changed } from './actions.js';
import { Editor } from './editor.js';

const BLANK = readFileSync(new URL('../../examples/templates/blank/plan.plan', import.meta.url), 'utf8');

/** What somebody types on the first day: titles mostly, and a budget. */
const TYPED = `${BLANK}
outcome GoodJobs: Local people have good jobs

measure AdultsInWork: Adults in work

project JobClub: Job club in the library
  benefit Confidence: More people find work
  budget
    years                2026/27  2027/28  2028/29
    revenue GeneralFund  £60k     £62k     £64k
`;

/** More quick fixes than a first plan has findings. */
const PATIENCE = 60;

/** A text with the forms that quick fixes write filled in, as a person would before going on. */
const filledIn = (text: string): string => text.replaceAll(/\[(?:wh|how)[^\]]*\]/g, 'What the council has agreed here');

let editor: Editor;

beforeAll(async () => {
  editor = await Editor.start({ 'plan.plan': TYPED });
  await editor.open('plan.plan');
});

afterAll(() => editor.stop());

it('fixes every finding of a first plan by quick fixes and the words that they ask for, without accepting a gap', async () => {
  let text = TYPED;
  const used: string[] = [];
  for (const file = 'plan.plan'; used.length < PATIENCE; await editor.type(file, text)) {
    await editor.settle();
    const [finding] = editor.diagnostics(file).filter(({ severity }) => severity !== DiagnosticSeverity.Hint);
    if (!finding) break;
    const actions = await actionsAt(editor, file, finding.range, ['quickfix']);
    const own = actions.filter(
      ({ diagnostics, title }) => diagnostics?.[0]?.code === finding.code && !title.startsWith('Accept'),
    );
    expect(own, `what fixes ${finding.code}: ${finding.message}`).not.toEqual([]);
    used.push(`${finding.code}: ${own[0]?.title}`);
    text = filledIn(changed(editor, own[0]?.edit, file, text));
  }
  expect(editor.diagnostics('plan.plan')).toEqual([]);
  expect(used).toContain('no-accountable-lead: Add a portfolio and an officer to lead it');
  // What was typed is still there, and the links are made.
  expect(text).toMatch(/^outcome GoodJobs: Local people have good jobs$/m);
  expect(text).toMatch(/^ {2}delivers GoodJobs$/m);
  expect(text).toMatch(/^ {4}revenue GeneralFund {2}£60k {5}£62k {5}£64k$/m);
});
