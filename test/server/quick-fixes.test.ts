// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tab stops of snippets are written like this

import { isAgreement, isComparing, rules } from '@goldenthread/rules';
import { pages, surroundingPlan } from '@goldenthread/rules/pages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { exampleOf } from '../rules/page-examples.js';
import { ABLE, actionsAt, changed, foundBy, marked } from './actions.js';
import { Editor } from './editor.js';

// Every rule's example, each in a folder of its own.

const files: Record<string, string> = {};
for (const rule of rules)
  for (const [file, text] of Object.entries(exampleOf(rule, 'example'))) files[`${rule.name}/${file}`] = text;
// Its page's example says more than a deliverable could.
files['outcome-worded-as-activity/rest.plan'] =
  `${surroundingPlan(pages['outcome-worded-as-activity'])}outcome Strategy: Deliver a strategy\n  supports Prosperity\n`;

let editor: Editor;
beforeAll(async () => {
  editor = await Editor.start(files);
}, 30_000);
afterAll(() => editor.stop());

const isAccept = ({ title }: CodeAction): boolean => /: give a reason/.test(title);

/** The file in which a rule's example shows what it finds. */
function fileOf(rule: string): string {
  return [`${rule}/example.plan`, `${rule}/rest.plan`].find((file) => foundBy(editor, file, rule).length > 0) ?? '';
}

async function actionsFor(rule: string): Promise<CodeAction[]> {
  const found = [`${rule}/example.plan`, `${rule}/rest.plan`].flatMap((file) =>
    foundBy(editor, file, rule).map(({ range }) => actionsAt(editor, file, range, ['quickfix'])),
  );
  return (await Promise.all(found)).flat().filter((action) => action.diagnostics?.some(({ code }) => code === rule));
}

/** The rules whose quick fix is a part of what they are for. */
const MUST_OFFER = [
  ...['plan-missing', 'clause-twice', 'unknown-word', 'unknown-name', 'duplicate-name', 'accept-unused', 'period-invalid'],
  ...['work-without-outcome', 'outcome-without-parent', 'priority-without-outcome', 'outcome-without-delivery'],
  ...['outcome-worded-as-activity', 'outcome-unfunded', 'budget-without-outcome', 'total-mismatch', 'shares-missing'],
  ...['one-off-funds-recurrent', 'saving-without-effect', 'outcome-without-measure', 'benefit-without-measure'],
  ...['project-without-benefits-plan', 'measure-definition-incomplete', 'baseline-missing', 'measure-without-target'],
  ...['target-wrong-way', 'rag-does-not-match', 'parameter-missing', 'direction-contradicts-position'],
  ...['impact-scenarios-missing', 'no-accountable-lead', 'ended-post', 'no-escalation-route', 'decision-missing'],
  ...['partner-role-missing', 'equality-consideration-missing', 'recommendation-unanswered', 'action-without-date'],
  ...['update-missing', 'unit-suspect'],
];

describe('quick fixes', () => {
  it('are offered for at least two thirds of the rules, and for those that promise one', async () => {
    const offering = new Set<string>();
    for (const { name } of rules) {
      const actions = await actionsFor(name);
      if (actions.some((action) => action.edit && !isAccept(action))) offering.add(name);
    }
    expect(MUST_OFFER.filter((name) => !offering.has(name))).toEqual([]);
    // Who has to agree to a sort of change is no finding of a plan as it is.
    expect(offering.size).toBeGreaterThanOrEqual((rules.filter((rule) => !isAgreement(rule)).length * 2) / 3);
  });

  it('say which one is meant, where there is only one or a name was mistyped', async () => {
    const [only] = await actionsFor('unknown-word');
    expect(only).toMatchObject({ title: 'Change to ‘status’', isPreferred: true });
    const names = await actionsFor('unknown-name');
    expect(names.filter((action) => action.isPreferred).map(({ title }) => title)).toEqual(['Change to ‘FullCouncil’']);
    const open = (await actionsFor('no-accountable-lead')).filter((action) => !isAccept(action));
    expect(open.length).toBeGreaterThan(1);
    expect(open.filter((action) => action.isPreferred)).toEqual([]);
  });
});

describe('accepting with a reason', () => {
  const acceptable = rules
    .filter((rule) => !rule.cannotBeAccepted && rule.group !== 'language' && !isComparing(rule))
    .map(({ name }) => name);

  it.each(acceptable)('lets %s stand, and asks for the reason until it is there', async (rule) => {
    const file = fileOf(rule);
    const text = files[file] as string;
    const before = foundBy(editor, file, rule);
    const accept = (await actionsFor(rule)).find(isAccept);
    await editor.onDisk(file, changed(editor, accept?.edit, file, text));
    const after = editor.diagnostics(file);
    const asked = after.filter(
      ({ code, message }) => code === 'placeholder-text' && String(message).includes('[why this is intended]'),
    );
    // Who left a rule out of the whole plan, left it out.
    expect(asked.length > 0 || accept?.title.startsWith('Turn off ')).toBe(true);
    expect(after.map(({ code }) => code)).not.toContain('accept-unused');
    // Until there is a reason, nothing is accepted.
    const left = (all: typeof after): number =>
      all.filter(({ code, message }) => code === rule && !String(message).startsWith('Accepted: ')).length;
    if (!accept?.title.startsWith('Turn off ') && rule !== 'placeholder-text') expect(left(after)).toBe(before.length);
    const filled = changed(editor, accept?.edit, file, text).replace('[why this is intended]', 'Members know of it');
    await editor.onDisk(file, filled);
    expect(left(editor.diagnostics(file))).toBeLessThan(before.length);
    await editor.onDisk(file, text);
  });

  it('is not offered where it would not count', async () => {
    for (const rule of ['ring-fence-crossed', 'personal-data', 'unknown-name', 'line-not-understood'])
      expect((await actionsFor(rule)).filter(isAccept)).toEqual([]);
  });
});

describe('in an editor that knows tab stops in changes', () => {
  it('selects the words that the reason goes in the place of', async () => {
    const able = await Editor.start({ 'plan.plan': files['outcome-without-measure/example.plan'] ?? '' }, undefined, ABLE);
    const [found] = foundBy(able, 'plan.plan', 'outcome-without-measure');
    const actions = found ? await actionsAt(able, 'plan.plan', found.range) : [];
    await able.stop();
    const accept = actions.find(({ title }) => title === 'This is intended: give a reason (outcome-without-measure)');
    const edit = JSON.stringify(accept?.edit);
    expect(edit).toContain('"kind":"snippet","value":"  accept outcome-without-measure: ${1:[why this is intended]}\\n"');
  });
});

describe('for a whole file', () => {
  const TEXT =
    'plan CouncilPlan: Council plan\n  as at 2025-03-31\n  staus draft\nvision Place: Place\nmeasure Made: Made\n  unnit number\n  beter higher\n';
  const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  let open: Editor;
  beforeAll(async () => {
    open = await Editor.start({ 'plan.plan': TEXT });
    await open.open('plan.plan');
  });
  afterAll(() => open.stop());

  const fixed = (action: CodeAction | undefined): string => changed(open, action?.edit, 'plan.plan', TEXT);

  it('fixes all of a kind at once', async () => {
    const actions = await actionsAt(open, 'plan.plan', marked(TEXT, 'st|aus'));
    const all = actions.find(({ title }) => title === 'Fix all 3 of ‘unknown-word’ in this file');
    expect(all?.diagnostics).toHaveLength(3);
    expect(fixed(all)).toBe(TEXT.replace('staus', 'status').replace('unnit', 'unit').replace('beter', 'better'));
  });

  it('fixes typing mistakes at every save, where the editor asks for that', async () => {
    const [action, ...others] = await actionsAt(open, 'plan.plan', START, ['source.fixAll']);
    expect(others).toEqual([]);
    expect(action?.kind).toBe('source.fixAll.goldenthread');
    expect(fixed(action)).toContain('  status draft\n');
  });

  it('formats as a source action', async () => {
    await open.type('plan.plan', TEXT.replace('  as at', '      as at'));
    const [action] = await actionsAt(open, 'plan.plan', START, ['source.format.goldenthread']);
    const text = changed(open, action?.edit, 'plan.plan', TEXT.replace('  as at', '      as at'));
    expect(text).toBe(TEXT);
    await open.type('plan.plan', TEXT);
    expect(await actionsAt(open, 'plan.plan', START, ['source.format.goldenthread'])).toEqual([]);
  });

  it('offers source actions only to those who ask for them, and only the kinds that are asked for', async () => {
    const kinds = async (only?: string[]): Promise<string[]> => {
      const actions = await actionsAt(open, 'plan.plan', marked(TEXT, 'st|aus'), only);
      return [...new Set(actions.map(({ kind }) => kind ?? ''))];
    };
    expect(await kinds()).toEqual(['quickfix']);
    expect(await kinds(['source'])).toEqual(['source.fixAll.goldenthread']);
    expect(await kinds(['refactor'])).toEqual([]);
    const { codeActionKinds } = open.capabilities.codeActionProvider as { codeActionKinds: string[] };
    expect(codeActionKinds).toEqual(
      expect.arrayContaining(['quickfix', 'source.fixAll.goldenthread', 'source.format.goldenthread']),
    );
  });
});

describe('declaring what is missing', () => {
  const FILES = {
    'plan.plan': 'plan CouncilPlan: Council plan\nmeasure Stray: Stray\n',
    'aims.plan': 'outcome Jobs: Jobs\n  measured by JobsCreated\n  led by Economy\n',
    'kpi/a.plan': 'measure One: One\nmeasure Two: Two\n',
    'people.plan': 'officer Chief: Chief executive\n',
  };

  it.each([
    ['JobsCreated', 'measure', 'kpi/a.plan', 'measure JobsCreated: Jobs created\n'],
    // There is no portfolio yet: it goes where the other people are.
    ['Economy', 'portfolio', 'people.plan', 'portfolio Economy: Economy\n'],
  ])('puts %s where the plan keeps its like', async (name, kind, file, line) => {
    const open = await Editor.start(FILES);
    const actions = await actionsAt(open, 'aims.plan', marked(FILES['aims.plan'], `|${name}`));
    const declare = actions.find(({ title }) => title === `Add ‘${name}’ as a new ${kind}`);
    const text = changed(open, declare?.edit, file, FILES[file as keyof typeof FILES]);
    await open.stop();
    expect(text).toBe(`${FILES[file as keyof typeof FILES]}\n${line}`);
  });

  it('does so for a measure that an outcome is to have', async () => {
    const open = await Editor.start({ ...FILES, 'aims.plan': 'outcome Jobs: Jobs\n' });
    const actions = await actionsAt(open, 'aims.plan', marked('outcome Jobs: Jobs\n', '|Jobs'));
    const declare = actions.find(({ title }) => title === 'Add a new measure');
    const text = changed(open, declare?.edit, 'kpi/a.plan', FILES['kpi/a.plan']);
    await open.stop();
    expect(text).toContain('\n\nmeasure JobsMeasure: ');
  });
});
