import { buildPlan, comparePlans, type Day, type Plan, type Withheld } from '@goldenthread/model';
import { whyNotApproved } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';
import { TOWN } from '../report/town.js';

const reader = new FactReader();
const planOf = (text: string): Plan => buildPlan([reader.read('town.plan', text)]);

const PARTIES = `body Scrutiny: Scrutiny commission
  kind scrutiny
body Panel: Overview and scrutiny panel
body Friends: Friends of the park
  kind voluntary
body Builders: The building firm
  kind business
body OldBoard: Growth board
  ended 2024-12-31
partner Trust: Health trust
group Officers: Directors
`;
const BASE = TOWN + PARTIES;
const WEAKER = BASE.replace('target 2026/27 75%', 'target 2026/27 74.5%');
const DECISION = `decision Agreed: Lower the target
  by Cabinet on 2025-06-12
  approves Employment
`;

/** What becomes of the weaker target, with these lines in the later plan, and these in the earlier one. */
function verdict(later: string, earlier = '', today?: Day): 'approved' | Withheld | 'none' {
  const options = today === undefined ? {} : { today };
  const comparison = comparePlans(planOf(BASE + earlier), planOf(WEAKER + later), options);
  const change = comparison.changes.find(({ kind }) => kind === 'target-weakened');
  const approval = change && comparison.approvalOf(change);
  return approval ? (approval.withheld ?? 'approved') : 'none';
}

describe('only a decision that was taken approves', () => {
  const changed = (from: string, to: string): string => DECISION.replace(from, to);

  it('by a body of the council, on a day that is over', () => {
    expect(verdict(DECISION)).toBe('approved');
    expect(verdict(changed('on 2025-06-12', 'on 2025-06-30'))).toBe('approved');
    expect(verdict(changed('on 2025-06-12', 'on 2025-06'))).toBe('approved');
  });

  it.each<[string, string, Withheld]>([
    [' on 2025-06-12', '', 'undated'],
    ['2025-06-12', '2025-07-01', 'proposed'],
    ['2025-06-12', '2025-07', 'proposed'],
    ['2025-06-12', '2025/26', 'proposed'],
    ['by Cabinet', 'by Scrutiny', 'not-council'],
    ['by Cabinet', 'by Panel', 'not-council'],
    ['by Cabinet', 'by Friends', 'not-council'],
    ['by Cabinet', 'by Builders', 'not-council'],
    ['by Cabinet', 'by OldBoard', 'not-council'],
    ['by Cabinet', 'by Trust', 'not-council'],
    ['by Cabinet', 'by Officers', 'not-council'],
    ['by Cabinet', 'by Director', 'not-council'],
    ['by Cabinet', 'by Nobody', 'not-council'],
    ['  by Cabinet on 2025-06-12\n', '', 'undated'],
    ['  approves', '  kind delegated\n  approves', 'delegated'],
    ['  approves', '  kind key, delegated\n  approves', 'delegated'],
    ['  approves', '  status refused: Members kept the target\n  approves', 'refused'],
    ['  approves', '  status deferred\n  approves', 'deferred'],
    ['  approves', '  status proposed\n  approves', 'proposed'],
    ['  approves', '  status not started\n  approves', 'proposed'],
    ['  approves', '  status in progress: Out for comment\n  approves', 'proposed'],
    ['  approves', '  status stopped\n  approves', 'stopped'],
    ['  approves', '  status complete in 2024/25\n  status refused in 2025/26 Q1\n  approves', 'refused'],
    ['approves Employment', 'approves Employment to 74.6% in 2026/27', 'beyond'],
    ['approves Employment', 'approves Employment to 74.5% in 2027/28', 'beyond'],
    ['approves Employment', 'approves Employment up to £1m', 'beyond'],
  ])('%j -> %j: %s', (from, to, withheld) => {
    expect(verdict(changed(from, to))).toBe(withheld);
  });

  it.each([
    'approves Employment too 80%',
    'approves Employment to',
    'approves Employment to about 74%',
    'approves Employment up to loads',
    'approves Employment\n  approves Litter, ,',
    'approves Employment\n  status refusd',
    'approves Employment\n  kind delegatd',
    'status refuse\n  approves Employment',
  ])('one with a line that cannot be read says nothing for certain: %j', (line) => {
    expect(verdict(changed('approves Employment', line))).toBe('unread');
    // The next declaration's mistakes are its own.
    expect(
      verdict(`${DECISION}decision Other: Another\n  by Cabinet on 2025-06-12\n  ${line.replaceAll('Employment', 'Jobs')}\n`),
    ).toBe('approved');
  });

  it.each(['approves Litter', 'approves Jobs', 'approves OtherPlan', 'follows Residents', 'replaces Employment'])(
    'one that says ‘%s’ says nothing of the measure',
    (line) => {
      expect(verdict(changed('approves Employment', line))).toBe('none');
    },
  );

  it('by a body that decided before: none is made to decide by the change itself', () => {
    for (const kind of ['scrutiny', 'voluntary', 'business', 'public']) {
      const council = 'body Council: Full council\n';
      const advising = `body Council: Full council\n  kind ${kind}\n`;
      const by = changed('by Cabinet', 'by Council');
      expect(verdict(council + by, advising)).toBe('not-council');
      expect(verdict(advising + by, council)).toBe('not-council');
      expect(verdict(council + by, council)).toBe('approved');
      expect(verdict(council + by)).toBe('approved');
    }
  });

  it('whatever its colour, which says how it is carried out', () => {
    for (const state of ['agreed', 'complete', 'green', 'red'])
      expect(verdict(changed('  approves', `  status ${state}\n  approves`))).toBe('approved');
  });

  it('is judged by the calendar where the plan has no date of its own', () => {
    const bare = (text: string): Plan => planOf(text.replace('  as at 2025-06-30\n', ''));
    const on = (today: number): string | undefined => {
      const comparison = comparePlans(bare(BASE), bare(WEAKER + DECISION), { today: today as Day });
      const change = comparison.changes.find(({ kind }) => kind === 'target-weakened');
      return change && comparison.approvalOf(change)?.withheld;
    };
    expect([on(20250611), on(20250612)]).toEqual(['proposed', undefined]);
  });
});

describe('a decision that was there before', () => {
  it('approves nothing new, whatever is done to it', () => {
    const without = DECISION.replace('  approves Employment\n', '');
    expect(verdict(DECISION, DECISION)).toBe('earlier');
    expect(verdict(DECISION, without)).toBe('earlier');
    expect(verdict(DECISION.replace('decision Agreed', 'decision Again'), DECISION)).toBe('earlier');
    expect(verdict(DECISION, DECISION.replace('2025-06-12', '2025-05-12'))).toBe('earlier');
    expect(verdict(DECISION, DECISION.replace('  approves', '  status refused\n  approves'))).toBe('earlier');
    expect(verdict(`${without}  approves TownPlan\n`, without)).toBe('earlier');
  });

  it('approves exactly what it said that it agreed', () => {
    const agreed = (terms: string): string => DECISION.replace('Employment', `Employment ${terms}`);
    const was = (terms: string): string => verdict(agreed(terms), agreed(terms));
    expect(was('to 74.5% in 2026/27')).toBe('approved');
    expect(was('to 74% in 2026/27')).toBe('approved');
    expect(was('to 74.5%')).toBe('approved');
    expect(was('to 74.6% in 2026/27')).toBe('beyond');
    // What it agreed on money says nothing of a target, and is not told of it.
    expect(was('up to £1m')).toBe('none');
    // Adding afterwards what was agreed is no agreement.
    expect(verdict(agreed('to 74.5% in 2026/27'), DECISION)).toBe('earlier');
    expect(verdict(agreed('to 74.5% in 2026/27'), agreed('to 75% in 2026/27'))).toBe('earlier');
  });

  it('and one that takes the place of another is a decision of its own', () => {
    const next = DECISION.replace('decision Agreed', 'decision Next').replace('  approves', '  replaces Agreed\n  approves');
    expect(verdict(next, DECISION)).toBe('approved');
  });
});

it('what is decided with the change is told before what was there', () => {
  const old = DECISION.replace('Employment', 'Employment to 74.9% in 2026/27');
  expect(verdict(old, old)).toBe('beyond');
  const next = DECISION.replace('decision Agreed', 'decision Next').replace('2025-06-12', '2026-02-10');
  expect(verdict(old + next, old)).toBe('proposed');
});

it.each([
  ['approves Employment to 74.6% in 2026/27', 'it is more than was agreed: ‘Lower the target’ agreed 74.6% in 2026/27'],
  ['approves Employment up to £1m', '‘Lower the target’ agreed up to £1m, and nothing else'],
  ['approves Employment to', '‘Lower the target’ has a line that cannot be read, so nobody knows what was agreed'],
])('‘%s’: %s', (line, says) => {
  const comparison = comparePlans(planOf(BASE), planOf(WEAKER + DECISION.replace('approves Employment', line)));
  const change = comparison.changes.find(({ kind }) => kind === 'target-weakened');
  const approval = change && comparison.approvalOf(change);
  expect(approval && whyNotApproved(approval)).toBe(says);
});

describe('a decision on the whole plan', () => {
  const approved = (text: string, by = 'by Cabinet on 2025-06-12'): string =>
    text.replace('  status draft\n', `  status approved\n  approved ${by}\n`);
  const whole = DECISION.replace('approves Employment', 'approves TownPlan');
  const found = (by?: string): string | undefined => {
    const comparison = comparePlans(planOf(BASE), planOf(approved(WEAKER + whole, by)));
    const change = comparison.changes.find(({ kind }) => kind === 'target-weakened');
    return change && (comparison.approvalOf(change)?.withheld ?? 'approved');
  };

  it('approves what the plan says, if it is the one that the plan was approved by', () => {
    expect(verdict(whole)).toBe('approved');
    expect(found()).toBe('approved');
    expect(found('by Cabinet on 2025-02-12')).toBe('other-matter');
    expect(found('by Panel on 2025-06-12')).toBe('other-matter');
  });
});

describe('money up to an amount', () => {
  const money = (text: string, terms: string): string | undefined => {
    const [base, head] = [
      planOf(BASE),
      planOf(`${BASE.replace('2025/26 £200k', () => text)}${DECISION.replace('Employment', `Quay ${terms}`)}`),
    ];
    const comparison = comparePlans(base, head);
    const change = comparison.changes.find(({ element, money: sums }) => element.name === 'Quay' && sums);
    return change && (comparison.approvalOf(change)?.withheld ?? 'approved');
  };

  it.each([
    ['2025/26 £380k', 'up to £1.6m', 'approved'],
    ['2025/26 £380k', 'up to £1.59m', 'beyond'],
    ['2025/26 £380k', 'up to £380k in 2025/26', 'approved'],
    ['2025/26 £380k', 'up to £379,999 in 2025/26', 'beyond'],
    ['2025/26 £380k', 'to £380k', 'beyond'],
    ['2025/26 £380k', '', 'approved'],
  ])('%s, agreed %s: %s', (text, terms, expected) => {
    expect(money(text, terms)).toBe(expected);
  });
});
