import type { Element, ElementKind } from '@goldenthread/model';
import { checkPlan, rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../src/features/forms/kinds/index.js';
import { NEW_VALUE, type Values } from '../src/features/forms/protocol.js';
import { takes } from '../src/features/tree/additions.js';
import { planOf, type Texts, TOWN } from './town.js';

const TEXTS: Texts = {
  'plan.plan': `${TOWN}officer Head: Head of place
body Cabinet: Cabinet
`,
  'work.plan': `project Canal: Canal quarter
  delivers Jobs
project Market: Market hall
  delivers Jobs
  budget
    years 2024/25 2025/26
    revenue General £1 £2
risk Flood: The canal floods
  threatens Canal
`,
  'measures.plan': 'measure Visits: Visits\n',
};

const plan = planOf(TEXTS);
const found = (name: string): Element => plan.declarations.find(name) as Element;

/** The plan after a form, or what kept it from being written. */
function after(kind: ElementKind, element: Element, values: Values): Texts | Values {
  const answer = FORMS[kind]?.write(plan, element, values);
  if (!answer) throw new Error(`There is no form for a ${kind}.`);
  if ('problems' in answer) return answer.problems;
  const texts: Record<string, string> = { ...TEXTS };
  for (const { file, at, text } of [...answer.edits].sort((a, b) => b.at.start - a.at.start)) {
    const before = texts[file] ?? '';
    texts[file] = before.slice(0, at.start) + text + before.slice(at.end);
  }
  return texts;
}

/** Everything that a form asks, answered; with something new wherever there can be. */
function filledIn(kind: ElementKind, element: Element): Values {
  const values: Record<string, string> = {};
  for (const field of FORMS[kind]?.form(plan, element).fields ?? []) {
    const { name } = field;
    if (field.type === 'radios') values[name] = field.options[0]?.value ?? '';
    else if (field.type === 'amounts') for (const year of field.years) values[`${name}.${year}`] = '60,000';
    else if (field.type === 'choice' && field.fresh)
      Object.assign(values, { [name]: NEW_VALUE, [`${name}.new`]: 'Something quite new' });
    else if (field.type === 'choice') values[name] = field.options.at(-1)?.value ?? '';
    else values[name] = name === 'date' ? '2024-05-01' : 'More trees for everyone';
  }
  return values;
}

const cases = plan.everything.flatMap((element) =>
  takes(element).flatMap((kind) => (FORMS[kind] ? [[kind, element.kind, element] as const] : [])),
);
const NOT_READ = ['line-not-understood', 'unknown-word', 'unknown-name', 'duplicate-name', 'wrong-kind-of-name', 'row-length'];

describe('a form that is filled in', () => {
  it.each(cases)('adds a %s to a %s, which reads well and is linked', (kind, _, element) => {
    const texts = after(kind, element, filledIn(kind, element));
    const made = planOf(texts as Texts);
    const broken = checkPlan(made, rules).filter(({ rule }) => NOT_READ.includes(rule));
    expect(broken.map(({ message }) => message)).toEqual([]);
    const added = kind === 'budget' ? ['budget'] : [kind];
    expect(made.of(...(added as ElementKind[])).length + (kind === 'budget' ? 1 : 0)).toBeGreaterThan(plan.of(kind).length);
  });

  it.each(cases)('says what a %s of a %s needs first, where nothing is answered', (kind, _, element) => {
    const problems = after(kind, element, {});
    expect(Object.keys(problems).length).toBeGreaterThan(0);
    expect(Object.keys(problems)).not.toContain('plan.plan');
    for (const words of Object.values(problems)) expect(words).toMatch(/^[A-Z“].*[.]$/);
  });

  it('makes no error at once: what is not known yet is still to add', () => {
    for (const [kind, values] of [
      ['risk', { title: 'The canal floods again' }],
      ['saving', { title: 'Fewer rounds' }],
      ['decision', { title: 'Approve the canal' }],
      ['budget', { nature: 'revenue', fund: 'General', 'amount.2024/25': '60k' }],
    ] as const) {
      const before = checkPlan(plan, rules).filter(({ severity }) => severity === 'error').length;
      const errors = checkPlan(planOf(after(kind, found('Canal'), values) as Texts), rules).filter(
        ({ severity }) => severity === 'error',
      );
      expect(errors.length, `${kind}: ${errors.map(({ message }) => message).join(' ')}`).toBeLessThanOrEqual(before);
    }
  });
});

describe('what is written', () => {
  const text = (kind: ElementKind, element: string, values: Values): string =>
    Object.values(after(kind, found(element), values)).join('\n');

  it('a budget row, with a new fund, and a dash for a year that is not known', () => {
    const values = { nature: 'capital', fund: NEW_VALUE, 'fund.new': 'Towns grant', 'amount.2025/26': '£1.2m' };
    expect(text('budget', 'Canal', values)).toContain(
      '  budget\n    years 2024/25 2025/26\n    capital TownsGrant - £1,200,000\n',
    );
    expect(text('budget', 'Canal', values)).toContain('fund TownsGrant: Towns grant\n');
  });

  it('a further row of a budget of the same years', () => {
    expect(text('budget', 'Market', { nature: 'income', fund: 'General', 'amount.2024/25': '5' })).toContain(
      '    revenue General £1 £2\n    income General £5 -\n',
    );
  });

  it('several benefits, each with what was answered once', () => {
    const values = { title: '- More visits\n- Fuller shops', towards: 'Jobs', measure: 'Visits', owner: 'Head', by: '2025/26' };
    const lines = ['    towards Jobs', '    measured by Visits', '    owner Head', '    realised by 2025/26'].join('\n');
    expect(text('benefit', 'Canal', values)).toContain(`  benefit: More visits\n${lines}\n  benefit: Fuller shops\n${lines}\n`);
  });

  it('several outcomes under a new priority', () => {
    expect(text('priority', 'Thriving', { title: 'A green town', outcomes: 'Clean streets\nClean air' })).toMatch(
      /priority GreenTown: A green town\n {2}supports Thriving\n(?:.*\n)*outcome CleanStreets: Clean streets\n {2}supports GreenTown\n/,
    );
  });

  it('principles, which the work follows, and a group, which it reports to', () => {
    expect(text('principle', 'Canal', { title: 'Early help\nOne team' })).toContain('  follows EarlyHelp, OneTeam\n');
    expect(text('principle', 'Canal', { title: 'Early help' })).toContain('principle EarlyHelp: Early help\n');
    const board = text('group', 'Canal', { title: 'Canal board', lead: 'Head', escalates: 'Cabinet' });
    expect(board).toContain('group CanalBoard: Canal board\n  led by Head\n  escalates to Cabinet\n');
    expect(board).toContain('  reports to CanalBoard\n');
  });

  it('a decision on principles that are new', () => {
    const values = { title: 'Approve the canal', body: 'Cabinet', principles: 'Early help\nOne team', state: 'agreed' };
    expect(text('decision', 'Canal', values)).toContain('  follows EarlyHelp, OneTeam\n  approves Canal\n');
  });

  it.each([
    ['12 January 2026', '2026-01-12'],
    ['12/1/2026', '2026-01-12'],
    ['Mon 12th Jan 2026', '2026-01-12'],
    ['January 2026', '2026-01'],
    ['2026-01-12', '2026-01-12'],
  ])('a decision on %s, as officers write dates', (typed, written) => {
    const values = { title: 'Approve the canal', body: 'Cabinet', date: typed };
    expect(text('decision', 'Canal', values)).toContain(`  by Cabinet on ${written}\n`);
  });

  it.each(['soon', 'about 2026', '31/02/2026', 'the next meeting'])('no decision on %s', (typed) => {
    const values = { title: 'Approve the canal', body: 'Cabinet', date: typed };
    expect(after('decision', found('Canal'), values)).toEqual({
      date: `“${typed}” cannot be read as a date. Write it like 25 February 2026.`,
    });
  });

  it.each(['abc', '1,2,3x', '£', '10 apples', '1.234567'])('refuses %s as an amount, in words', (typed) => {
    const values = { nature: 'revenue', fund: 'General', 'amount.2024/25': typed };
    expect(after('budget', found('Canal'), values)).toEqual({
      'amount.2024/25': `“${typed}” is not an amount. Write it like 60,000 or 60k.`,
    });
  });
});
