import { FactReader } from '@goldenthread/language';
import { buildPlan, comparePlans, type Plan } from '@goldenthread/model';
import { agreementFor, type ChangeFinding, checkChanges, isOpen } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { TOWN } from '../report/town.js';
import { applied, foundBy } from './support.js';

const reader = new FactReader();
const planOf = (text: string): Plan => buildPlan([reader.read('town.plan', text)]);
const compare = (base: string, head: string): ChangeFinding[] => checkChanges(comparePlans(planOf(base), planOf(head)));
const replaced = (text: string, ...pairs: readonly [string, string][]): string =>
  pairs.reduce((whole, [from, to]) => {
    expect(whole).toContain(from);
    return whole.replace(from, () => to);
  }, text);
const change = (...pairs: readonly [string, string][]): ChangeFinding[] => compare(TOWN, replaced(TOWN, ...pairs));
const rulesOf = (findings: readonly ChangeFinding[]): string[] =>
  findings.map(({ rule, element }) => `${rule} ${element}`).sort();

const WEAKER: [string, string] = ['target 2026/27 10%', 'target 2026/27 11%'];
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
    expect(finding?.accepted?.reason).toBe('The contract ran out');
    expect(finding && isOpen(finding)).toBe(false);
    const comparison = comparePlans(planOf(TOWN), planOf(replaced(TOWN, WEAKER, accept)));
    const weakened = comparison.changes.find(({ kind }) => kind === 'target-weakened');
    expect(weakened && agreementFor(weakened, checkChanges(comparison))).toBe('member');
    // It was given for another change.
    expect(compare(replaced(TOWN, accept), replaced(TOWN, accept, WEAKER)).map(isOpen)).toEqual([true]);
  });

  it('a plain check takes an accepted change as known: whether there is one can’t be told from one plan', () => {
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
    expect(finding?.message).toContain('it stood in town.plan, line 8');
  });
});

describe('quick fixes', () => {
  it.each<[string, string[], ...[string, string][]]>([
    ['target-weakened', ["Add the decision by 'Cabinet'"], WEAKER],
    ['money-over-limit', ["Add the decision by 'Cabinet'"], ['2025/26 £200k', '2025/26 £301k']],
    ['slip-not-recorded', ["Add 'originally 2025-12-31'"], ['by 2025-12-31', 'by 2026-12-31']],
    [
      'broken-lineage',
      ["Say that 'New' replaces it"],
      ['principle Residents: Residents first\n', 'principle New: Children first\n'],
    ],
  ])('of %s mend it', (rule, titles, ...pairs) => {
    const head = replaced(TOWN, ...pairs);
    const [finding] = compare(TOWN, head).filter((each) => each.rule === rule);
    expect(finding?.fixes.map(({ title }) => title)).toEqual(titles);
    for (const fix of finding?.fixes ?? []) {
      const mended = applied({ 'town.plan': head }, fix)['town.plan'] ?? '';
      expect(rulesOf(compare(TOWN, mended).filter(isOpen))).toEqual([]);
    }
  });
});
