import { buildPlan, comparePlans, type Plan } from '@goldenthread/model';
import { type ChangeFinding, checkChanges, gradeOf, isOpen, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';
import { TOWN } from '../report/town.js';
import { applied, foundBy } from './support.js';

const reader = new FactReader();
const planOf = (text: string): Plan => buildPlan([reader.read('town.plan', text)]);
const compare = (base: string, head: string): ChangeFinding[] => checkChanges(comparePlans(planOf(base), planOf(head)), rules);
const replaced = (text: string, ...pairs: readonly [string, string][]): string =>
  pairs.reduce((whole, [from, to]) => {
    expect(whole).toContain(from);
    return whole.replace(from, () => to);
  }, text);
const change = (...pairs: readonly [string, string][]): ChangeFinding[] => compare(TOWN, replaced(TOWN, ...pairs));
const rulesOf = (findings: readonly ChangeFinding[]): string[] =>
  findings.map(({ rule, element }) => `${rule} ${element}`).sort();

const WEAKER: [string, string] = ['target 2026/27 10%', 'target 2026/27 11%'];
const section = (from: string, to: string): string => TOWN.slice(TOWN.indexOf(from), TOWN.indexOf(to));
const [JOBS, SWEEPING] = [section('outcome Jobs', 'outcome Streets'), section('service Sweeping', 'saving Rounds')];
/** What is said where a fix drafted the decision; and the same text once the decision was taken. */
const DRAFTED = expect.stringMatching(/ As it is, ‘.+’ is drafted, for Cabinet, with no date yet\.$/);
const taken = (text: string): string => text.replace(/^ {2}by Cabinet$/m, '  by Cabinet on 2025-06-12');
const BODY: [string, string] = [
  'body Cabinet: Cabinet\n',
  'body Cabinet: Cabinet\ndecision Later: Later\n  by Cabinet on 2025-06-12\n  approves Litter\n',
];

describe('what covers a finding', () => {
  it('a decision of the same change; one that was there before covers nothing', () => {
    expect(change(WEAKER).map(isOpen)).toEqual([true]);
    expect(change(WEAKER, BODY).map(isOpen)).toEqual([false]);
    expect(compare(replaced(TOWN, BODY), replaced(TOWN, BODY, WEAKER)).map(isOpen)).toEqual([true]);
  });

  it('a reason of the same change; the finding is told with it, and members still have to agree', () => {
    const accept: [string, string] = ['  better lower\n', '  better lower\n  accept target-weakened: The contract ran out\n'];
    const [finding] = change(WEAKER, accept);
    expect(finding?.reason).toBe('The contract ran out');
    expect(finding?.message).toMatch(/The reason given does not cover it: members have to agree\.$/);
    expect(finding && isOpen(finding)).toBe(true);
    const comparison = comparePlans(planOf(TOWN), planOf(replaced(TOWN, WEAKER, accept)));
    const weakened = comparison.changes.find(({ kind }) => kind === 'target-weakened');
    expect(weakened && gradeOf(comparison, weakened, checkChanges(comparison, rules), rules).agreement).toBe('member');
    // Where no member has to agree, a reason is enough; one that was given for another change is not.
    const slip: [string, string] = [
      'by 2025-12-31 owner Director: Planning consent',
      'by 2026-12-31 owner Director: Planning consent',
    ];
    const slipped: [string, string] = [
      '  starts 2025-04-01',
      '  accept slip-not-recorded: The first date is in the minutes\n  starts 2025-04-01',
    ];
    expect(change(slip).map(isOpen)).toEqual([true]);
    expect(change(slip, slipped).map(isOpen)).toEqual([false]);
    expect(compare(replaced(TOWN, slipped), replaced(TOWN, slipped, slip)).map(isOpen)).toEqual([true]);
  });

  it('a reason under a budget that stands by itself behaves as one anywhere else', () => {
    const own = `${TOWN}budget for Sweeping\n  revenue General 2027/28 £1k\n`;
    const over = (text: string): string => replaced(text, ['2027/28 £1k', '2027/28 £90k']);
    const officer = replaced(own, [
      '  status draft\n',
      '  status draft\n  rule money-over-limit officer\n  rule money-changed warning\n',
    ]);
    const reason = '  accept money-changed: The contract grows\n';
    expect(compare(officer, over(officer)).map(isOpen)).toEqual([true]);
    expect(compare(officer, over(officer) + reason).map(isOpen)).toEqual([false]);
    expect(compare(officer + reason, over(officer) + reason).map(isOpen)).toEqual([true]);
  });

  it('a plain check takes an accepted change as known: whether there is one cannot be told from one plan', () => {
    const accepting = replaced(TOWN, ['  better lower\n', '  better lower\n  accept target-weakened: Because\n']);
    expect(foundBy('accept-unused', accepting)).toEqual([]);
    expect(foundBy('unknown-name', accepting)).toEqual([]);
    expect(foundBy('accept-unused', accepting.replace('target-weakened', 'target-wrong-way'))).toHaveLength(1);
  });
});

describe('each rule', () => {
  it.each<[string, ...[string, string][]]>([
    ['baseline-moved Employment', ['baseline 2024/25 74%', 'baseline 2024/25 70%']],
    ['target-weakened Employment', [', 2027/28 76%', '']],
    ['outcome-dropped Jobs', ['  code: O1\n', '  code: O1\n  status stopped: No money\n']],
    ['principle-departed-from Quay', ['  starts 2025', '  departs from Residents: Tight\n  starts 2025']],
    [
      'principle-departed-from New',
      ['risk Prices', 'service New: New\n  delivers Jobs\n  departs from Residents: Tight\nrisk Prices'],
    ],
    ['money-over-limit Quay', ['2025/26 £200k', '2025/26 £301k']],
    ['money-over-limit Rounds', ['amount 2025/26 £20k', 'amount 2025/26 £290k']],
    ['measure-redefined Litter', ['source: Street survey', 'source: Residents’ survey']],
    ['slip-not-recorded Consent', ['by 2025-12-31', 'by 2026-12-31']],
    ['broken-lineage Residents', ['principle Residents: Residents first\n', '']],
    [
      'name-reused Jobs',
      ['outcome Jobs: Local people have good jobs', 'outcome Work: Local people have good work\n  replaces Jobs'],
      ['risk Prices', 'officer Jobs: Somebody\nrisk Prices'],
    ],
  ])('%s', (expected, ...pairs) => {
    expect(rulesOf(change(...pairs))).toContain(expected);
  });

  it.each<[string, ...[string, string][]]>([
    ['a target for the first time', ['target 2026/27 10%', 'target 2026/27 10%, 2027/28 9%']],
    ['a stronger target', ['target 2026/27 10%', 'target 2026/27 9%']],
    ['money up to the limit', ['2025/26 £200k', '2025/26 £300k']],
    ['a source with a reset', ['source: Street survey', 'source: Survey\n  reset 2025/26 Q1: Other streets']],
    ['a tolerance', ['  better lower\n', '  better lower\n  amber within 5%\n']],
    ['a slip that is kept', ['by 2025-12-31', 'by 2026-12-31 originally 2025-12-31']],
    ['a date brought forward', ['by 2025-12-31', 'by 2025-11-30']],
    ['a new name with the code', ['outcome Jobs:', 'outcome Work:']],
    [
      'what goes and is replaced',
      ['principle Residents: Residents first\n', 'principle People: All first\n  replaces Residents\n'],
    ],
  ])('is silent about %s', (_, ...pairs) => {
    expect(rulesOf(change(...pairs))).toEqual([]);
  });

  it('two outcomes become one that replaces both: nothing is dropped', () => {
    const two = `${TOWN}outcome A: One thing is better\noutcome B: Another thing is better\n`;
    const one = `${TOWN}outcome C: Both are better\n  replaces A, B\n`;
    expect(rulesOf(compare(two, one))).toEqual([]);
    expect(rulesOf(compare(two, TOWN))).toEqual(['outcome-dropped A', 'outcome-dropped B']);
  });

  it('a name stays reserved as long as something says that it replaces it', () => {
    const heir = `${TOWN}service Litter2: Litter\n  replaces OldSweeping\n`;
    expect(foundBy('unknown-name', heir)).toEqual([]);
    expect(rulesOf(compare(heir, `${heir}service OldSweeping: Something else\n`))).toEqual(['name-reused OldSweeping']);
  });

  it('findings about what is gone stand in the later plan, and say where it stood', () => {
    const [finding] = change(['principle Residents: Residents first\n', '']);
    expect(finding?.at).toEqual({ start: 5, end: 13 });
    expect(finding?.message).toContain('it was in town.plan, line 8');
  });
});

describe('what is given up', () => {
  const decided = (...lines: string[]): [string, string] => [
    'body Cabinet: Cabinet\n',
    `body Cabinet: Cabinet\ndecision Less: Less of it\n  by Cabinet on 2025-06-12\n${lines.map((line) => `  ${line}\n`).join('')}`,
  ];
  const gone: [string, string] = [JOBS, ''];

  it('is covered by a new decision that replaces it, by one on what takes its place, and by one on the plan', () => {
    const open = (...pairs: [string, string][]) => rulesOf(change(...pairs).filter(isOpen));
    expect(open(gone)).toEqual(['outcome-dropped Jobs']);
    expect(open(gone, decided('replaces Jobs'))).toEqual([]);
    expect(open(gone, decided('approves TownPlan'))).toEqual([]);
    expect(open(gone, decided('approves Streets'))).toEqual(['outcome-dropped Jobs']);
    const heir = 'service Gritting: Gritting and sweeping\n  replaces Sweeping\n  delivers Streets\n';
    // Another sort of thing: it is gone, and something takes its place.
    const another: [string, string] = [
      SWEEPING,
      heir.replace('service Gritting', 'saving Gritting').replace('  delivers Streets\n', ''),
    ];
    expect(open(another)).toEqual(['money-over-limit Sweeping']);
    expect(open(another, decided('approves Gritting'))).toEqual([]);
  });

  it('is not covered by a decision that was there before, nor is what stays', () => {
    const before = replaced(TOWN, decided('replaces Jobs'));
    expect(rulesOf(compare(before, replaced(before, gone)).filter(isOpen))).toEqual(['outcome-dropped Jobs']);
    expect(change(WEAKER, decided('replaces Litter')).map(isOpen)).toEqual([true]);
  });

  it('a decision takes the place of nothing but decisions', () => {
    const head = replaced(
      TOWN,
      ['risk Prices: Prices rise\n  threatens Quay\n  inherent 3 impact 3\n', ''],
      decided('replaces Prices'),
    );
    const kinds = comparePlans(planOf(TOWN), planOf(head)).changes.map(({ kind, element }) => `${kind} ${element.name}`);
    expect(kinds).toEqual(['removed Prices', 'added Less']);
  });
});

describe('who has to agree, as the plan sets it', () => {
  const lead: [string, string] = ['EconomyPortfolio, Head\n  budget', 'EconomyPortfolio, Director\n  budget'];
  const slip: [string, string] = ['by 2025-12-31', 'by 2026-12-31 originally 2025-12-31'];
  const graded = (setting: string, ...pairs: [string, string][]) => {
    const base = TOWN.replace('  status draft\n', `  status draft\n${setting === '' ? '' : `  rule ${setting}\n`}`);
    const comparison = comparePlans(planOf(base), planOf(replaced(base, ...pairs)));
    const found = checkChanges(comparison, rules);
    return comparison.changes
      .map((each) => gradeOf(comparison, each, found, rules))
      .map(({ agreement, rule }) => `${agreement} ${rule}`);
  };

  it.each<[string, string, [string, string], string]>([
    ['a lead is an officer’s matter', '', lead, 'officer lead-changed'],
    ['… unless the plan asks for members', 'lead-changed member', lead, 'member lead-changed'],
    ['… or for nobody', 'lead-changed off', lead, 'editorial null'],
    ['how serious it is has nothing to do with it', 'lead-changed warning', lead, 'officer lead-changed'],
    ['a slip may be nobody’s matter', 'date-slipped editorial', slip, 'editorial date-slipped'],
    ['a weaker target may be an officer’s', 'target-weakened officer', WEAKER, 'officer target-weakened'],
    ['… or nobody’s', 'target-weakened editorial', WEAKER, 'editorial target-weakened'],
    ['… and without its rule it is a target like any other', 'target-weakened off', WEAKER, 'officer target-changed'],
    [
      'a rule that asks for nobody can',
      'slip-not-recorded member',
      ['by 2025-12-31', 'by 2026-12-31'],
      'member slip-not-recorded',
    ],
  ])('%s', (_, setting, pair, expected) => {
    expect(graded(setting, pair)[0]).toBe(expected);
  });

  it('is never a finding, unless the plan wants to be told; then a decision covers it', () => {
    expect(change(lead, slip)).toEqual([]);
    const base = TOWN.replace('  status draft\n', '  status draft\n  rule lead-changed warning\n');
    const found = compare(base, replaced(base, lead));
    expect(found.map(({ rule, element, severity }) => `${rule} ${element} ${severity}`)).toEqual([
      'lead-changed Sweeping warning',
    ]);
    const [fix] = found[0]?.fixes ?? [];
    const drafted = (fix && applied({ 'town.plan': replaced(base, lead) }, fix)['town.plan']) ?? '';
    expect(
      compare(base, drafted)
        .filter(isOpen)
        .map(({ message }) => message),
    ).toEqual([DRAFTED]);
    expect(compare(base, taken(drafted)).filter(isOpen)).toEqual([]);
  });

  it('cannot be set for a rule that looks at no change', () => {
    const text = TOWN.replace('  status draft\n', '  status draft\n  rule outcome-unfunded member\n');
    expect(foundBy('setting-not-understood', text).map(({ message }) => message)).toEqual([
      expect.stringContaining('‘outcome-unfunded’ checks the plan and not its changes'),
    ]);
    expect(foundBy('setting-not-understood', text.replace('outcome-unfunded', 'lead-changed'))).toEqual([]);
  });
});

describe('quick fixes', () => {
  it.each<[string, string[], ...[string, string][]]>([
    ['target-weakened', ['Add the decision by ‘Cabinet’'], WEAKER],
    ['money-over-limit', ['Add the decision by ‘Cabinet’'], ['2025/26 £200k', '2025/26 £301k']],
    ['slip-not-recorded', ['Add ‘originally 2025-12-31’'], ['by 2025-12-31', 'by 2026-12-31']],
    ['outcome-dropped', ['Add the decision by ‘Cabinet’ to give it up'], [JOBS, '']],
    ['money-over-limit', ['Add the decision by ‘Cabinet’ to give it up'], [SWEEPING, '']],
    [
      'broken-lineage',
      ['Say that ‘Children first’ replaces it', 'Add the decision by ‘Cabinet’ to give it up'],
      ['principle Residents: Residents first\n', 'principle New: Children first\n'],
    ],
  ])('of %s fix it', (rule, titles, ...pairs) => {
    const head = replaced(TOWN, ...pairs);
    const [finding] = compare(TOWN, head).filter((each) => each.rule === rule);
    expect(finding?.fixes.map(({ title }) => title)).toEqual(titles);
    for (const fix of finding?.fixes ?? []) {
      const text = applied({ 'town.plan': head }, fix)['town.plan'] ?? '';
      // A fix cannot say that members agreed: it drafts the decision, and the finding stays until somebody took it.
      if (text.includes('\ndecision ')) {
        const [open, ...others] = compare(TOWN, text).filter((each) => each.rule === rule && isOpen(each));
        expect([open?.message, open?.fixes.filter(({ title }) => title.startsWith('Add the decision')), others]).toEqual([
          DRAFTED,
          [],
          [],
        ]);
      }
      expect(rulesOf(compare(TOWN, taken(text)).filter(isOpen))).toEqual([]);
    }
  });
});
