import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Editor } from './editor.js';
import { offeredIn } from './offered.js';

// Visual Studio Code keeps an offer on show until it has a newer one, and puts it over all that was typed meanwhile.
const PLAN = 'plan CouncilPlan: Council plan\nmeasure JobsCreated: Jobs created\nofficer Chief: Chief executive\n';

let editor: Editor;

beforeAll(async () => {
  const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };
  editor = await Editor.start({ 'plan.plan': PLAN, 'here.plan': '' }, undefined, { code: true, capabilities });
  await editor.open('here.plan');
});

afterAll(() => editor.stop());

describe('a name that nothing has yet', () => {
  it.each([
    ['outcome New: New\n  measured by VisitsMa|', ['measure']],
    ['outcome New: New\n  measured by JobsCreated, Ünüsu|', ['measure']],
    ['outcome New: New\n  led by New_Po|', ['portfolio', 'officer']],
    ['workstream New: New\n  delivers Quiet-Ni|', ['outcome']],
  ])('leaves the word as it then stands, and declares that: %j', async (text, kinds) => {
    const items = (await offeredIn(editor, text)).filter(({ command }) => command?.command === 'goldenthread.declareName');
    expect(items.map(({ command }) => command?.arguments?.[0])).toEqual(kinds);
    for (const { textEdit, additionalTextEdits } of items)
      expect([textEdit?.newText, additionalTextEdits]).toEqual(['$TM_CURRENT_WORD', undefined]);
  });

  it.each([
    'outcome New: New\n  measured by VisitsMa|',
    'outcome New: New\n  supports Qui|',
    'outcome New: Nights are qui|',
    'requirement New: New\n  for every outcome\n  has a Blu|',
    'outcome New: New\n  > Words for read|',
    'use Abc from library: Sco|',
    'service New: New\n  budget\n    from Abcd|',
  ])('is offered nothing that says again what is typed: %j', async (text) => {
    const typed = /\S+(?=\|)/.exec(text)?.[0] ?? '';
    expect((await offeredIn(editor, text)).filter(({ textEdit }) => textEdit?.newText.includes(typed))).toEqual([]);
  });

  it('declares nothing within a word, whose rest would stay behind it', async () => {
    const items = await offeredIn(editor, 'outcome New: New\n  measured by Visits|Made');
    expect(items.filter(({ command }) => command?.command === 'goldenthread.declareName')).toEqual([]);
  });
});

it('a title is offered nothing: it gets its name as its line is left', async () => {
  for (const text of [
    'outcome: Warm|',
    'outcome: Warm homes for a|',
    '  outcome: Warm homes|',
    'budget line: Grants fo|',
    'risk: A|',
  ])
    expect(await offeredIn(editor, text)).toEqual([]);
});
