import { buildPlan, yearsIn } from '@goldenthread/model';
import { checkPlan, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { formatPlan } from '@goldenthread/syntax/format';
import { expect, it } from 'vitest';
import { startProblems, startText } from '../src/features/new-plan/start-text.js';

const ANSWERS = {
  council: 'Alderwick Borough Council',
  title: 'Council plan 2026 to 2029',
  years: '2026/27 to 2028/29',
  call: 'Ambition',
  priority: 'A fair and lively local economy',
  outcome: 'Town centres are busy and well used',
  measure: 'Visits to the town centres',
  unit: 'number',
  better: 'higher',
  lead: 'Director of Place',
  work: 'Town centre renewal',
  fund: 'General Fund',
  'amount.2026/27': '60,000',
  'amount.2027/28': '62k',
};

it('writes what was answered, as the formatter would, and nothing else', () => {
  const text = startText(ANSWERS, '2026-04-01');
  expect(text).toBe(`plan CouncilPlan: Council plan 2026 to 2029
  organisation: Alderwick Borough Council
  years 2026/27 to 2028/29
  currency GBP
  status draft
  as at 2026-04-01
  call priority: Ambition

priority FairLivelyLocal: A fair and lively local economy

outcome TownCentresBusy: Town centres are busy and well used
  supports FairLivelyLocal
  led by DirectorPlace
  measured by VisitsTownCentres

measure VisitsTownCentres: Visits to the town centres
  unit number
  better higher

workstream TownCentreRenewal: Town centre renewal
  delivers TownCentresBusy
  led by DirectorPlace
  budget
    years                2026/27  2027/28
    revenue GeneralFund  £60,000  £62,000

fund GeneralFund: General Fund

officer DirectorPlace: Director of Place
`);
  expect(formatPlan(text)).toBe(text);
});

it.each([
  ['Cabinet member for housing', 'portfolio'],
  ['Leader of the Council', 'portfolio'],
  ['Convener of the housing committee', 'portfolio'],
  ['Housing partnership board', 'group'],
  ['Team leader, lettings', 'officer'],
  ['Chief executive', 'officer'],
])('who leads is a member, a group or an officer, as the words say: %s', (lead, kind) => {
  expect(startText({ title: 'Plan', outcome: 'Nobody sleeps rough', lead }, '2026-04-01')).toMatch(
    new RegExp(`^${kind} \\w+: ${lead}$`, 'm'),
  );
});

it.each([
  { title: 'Plan' },
  { title: 'Our plan', outcome: 'A\n\nB\nA' },
  { title: 'Our plan', measure: 'Visits', outcome: 'Visits' },
  { title: 'Our plan', work: 'Visits', lead: 'Visits', priority: 'Visits', fund: 'Visits' },
  { title: '2026', years: '' },
  ANSWERS,
])('reads without a mistake: %j', (answers) => {
  const plan = buildPlan([new FactReader().read('plan.plan', startText(answers, '2026-04-01'))]);
  const wrong = checkPlan(plan, rules).filter(({ rule }) =>
    /^(line-not|unknown-|duplicate|wrong-kind|row-length|setting-not)/.test(rule),
  );
  expect(wrong.map(({ message }) => message)).toEqual([]);
});

it('links the work to the outcomes that were chosen, and to none where nobody chose', () => {
  const outcomes = { ...ANSWERS, outcome: 'Shops are busy\nPeople have good jobs' };
  const delivers = (values: typeof ANSWERS & { delivers?: string }) =>
    /^ {2}delivers .*$/m.exec(startText(values, '2026-04-01'))?.[0];
  expect(delivers({ ...outcomes, delivers: 'all' })).toBe('  delivers ShopsBusy, PeopleGoodJobs');
  expect(delivers({ ...outcomes, delivers: 'first' })).toBe('  delivers ShopsBusy');
  expect(delivers(outcomes)).toBeUndefined();
  expect(delivers(ANSWERS)).toBe('  delivers TownCentresBusy');
});

it('does not date the figures of a plan that is over', () => {
  const asAt = (years: string) => /^ {2}as at .*$/m.exec(startText({ title: 'Our plan', years }, '2026-11-30'))?.[0];
  expect(asAt('2023/24')).toBeUndefined();
  expect(asAt('2022/23 to 2025/26')).toBeUndefined();
  expect(asAt('2026/27')).toBe('  as at 2026-11-30');
  expect(asAt('2030/31')).toBe('  as at 2026-11-30');
  expect(asAt('')).toBe('  as at 2026-11-30');
});

it.each([
  ['Council plan 2026 to 2029', [2026, 2027, 2028]],
  ['Council plan 2026-29', [2026, 2027, 2028]],
  ['2026/27 to 2028/29', [2026, 2027, 2028]],
  ['Plan 2026/27', [2026]],
  ['Plan 2026', [2026]],
  ['Our plan', []],
  ['Neighbourhood plan 2026 to 2041', Array.from({ length: 15 }, (_, index) => 2026 + index)],
  ['From 2026 to 2090', []],
])('takes the years of %s', (words, years) => {
  expect(yearsIn(words)).toEqual(years);
});

it('says what is needed first', () => {
  expect(startProblems({})).toEqual({ title: 'Give the plan a title, for example: Council plan 2026 to 2029.' });
  expect(startProblems({ title: 'Plan', years: 'soon' })).toHaveProperty('years');
  expect(startProblems({ title: 'Plan', 'amount.2026/27': '5' })).toHaveProperty('fund');
  expect(startProblems(ANSWERS)).toEqual({});
});
