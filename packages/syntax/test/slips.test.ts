import { expect, it } from 'vitest';
import { FactReader } from '../src/facts/read.js';
import { formatPlan } from '../src/format/format.js';
import { expectSlips, problemsOf } from './expect-slips.js';

// What people write where the language has another way: it is named as what it is, in one problem, and where it is plain
// what was meant, a fix writes that and the line can be read.

const reader = new FactReader();

const MEASURE = 'measure Jobs: Jobs';
const PROJECT = 'project Depot: Depot';
const REQUIREMENT = 'requirement Own: Measures have owners\n  for measure';

expectSlips([
  // Small words before a name, and words of a closed list.
  ['project Depot: Depot\n  budget\n    years 2024/25', '  revenue from Hra £5m', 'from', 'Hra'],
  ['partner Trust: Trust\noutcome O: O', 'with Trust as delivery', 'delivery', undefined],
  [PROJECT, 'milestone Go by 2026-09 done 2026-10: Go', 'done 2026-10', 'status complete in 2026-10'],
  // Commas.
  [PROJECT, 'value for money cost high performance low', 'performance', ','],
  [PROJECT, 'value for money cost high, performance low compared with Near', 'compared with', ','],
  [PROJECT, 'hold cost, within 2 years', ',', ''],
  [PROJECT, 'ends, 2026-03', ',', ''],
  // Requirements without the word in front.
  [REQUIREMENT, 'at least 2 owners', 'at least 2 owners', 'has at least 2 owners'],
  ['saving Fleet: Fleet', 'amount £150k 2027/28', '£150k 2027/28', '2027/28 £150k'],
  [MEASURE, 'target 90% in 2027/28', '90% in 2027/28', '2027/28 90%'],
  ['financial plan Mtfp: Plan', 'council tax 2026/27 +£5 band D £92.40', '+£5', undefined],
  ['requirement Own: Projects have risks', 'project over £100k', 'project', 'for project'],
  ['requirement Own: Projects have risks', 'strategic project over £100k', 'strategic project', 'for strategic project'],
  ['requirement Own: Savings are assessed', 'saving over £50k', 'saving', 'for saving'],
  ['requirement Own: Bids are explained', 'work funded by bid', 'work', 'for work'],
  ['requirement Own: Projects have risks\n  for project', 'has', 'has', undefined],
  [REQUIREMENT, 'milestones', 'milestones', 'has milestones'],
  ['requirement Own: Services are owned', 'services without owner', 'services', 'for services'],
  // Figures.
  [MEASURE, 'actual 2024/25 (1,234)', '(1,234)', '-1,234'],
  [MEASURE, 'actual 2024/25 (£1,234)', '(£1,234)', '-£1,234'],
  [MEASURE, 'actual 2024/25 £(1.5m)', '£(1.5m)', '-£1.5m'],
  [MEASURE, 'actual 2024/25 (12%)', '(12%)', '-12%'],
  [MEASURE, 'actual 2024/25 £10.000', '£10.000', '£10,000'],
  [MEASURE, 'actual 2024/25 -€1.250', '-€1.250', '-€1,250'],
  [MEASURE, 'actual 2024/25 US$10k', 'US$10k', '$10k'],
  [MEASURE, 'actual 2024/25 -C$ 1.2 million', '-C$ 1.2 million', '-$1.2m'],
  [MEASURE, 'actual 2024/25 10,000 euro', '10,000 euro', '€10,000'],
  [MEASURE, 'actual 2024/25 -2.5m dollars', '-2.5m dollars', '-$2.5m'],
  [MEASURE, 'actual 2024/25 £10k sterling', '£10k sterling', '£10k'],
  [MEASURE, 'actual 2024/25 £10k EUR', '£10k EUR', undefined],
  [MEASURE, 'actual 2024/25 ¥10k', '¥10k', undefined],
  [MEASURE, 'actual 2024/25 £1.2M', '£1.2M', '£1.2m'],
  [MEASURE, 'actual 2024/25 £1.2 million', '£1.2 million', '£1.2m'],
  [MEASURE, 'actual 2024/25 £1.2million', '£1.2million', '£1.2m'],
  [MEASURE, 'actual 2024/25 £1.2mn', '£1.2mn', '£1.2m'],
  [MEASURE, 'actual 2024/25 £3 bn', '£3 bn', '£3bn'],
  [MEASURE, 'actual 2024/25 £250K', '£250K', '£250k'],
  [MEASURE, 'actual 2024/25 £250 thousand', '£250 thousand', '£250k'],
  [MEASURE, 'actual 2024/25 £1 234', '£1 234', '£1,234'],
  [MEASURE, 'actual 2024/25 £1 234 567', '£1 234 567', '£1,234,567'],
  [MEASURE, 'actual 2024/25 12 345', '12 345', '12,345'],
  [MEASURE, 'actual 2024/25 -1 234 567.5', '-1 234 567.5', '-1,234,567.5'],
  [MEASURE, 'actual 2024/25 95pc', '95pc', '95%'],
  [MEASURE, 'actual 2024/25 1.234,5', '1.234,5', '1,234.5'],
  [MEASURE, 'better up', 'up', 'higher'],
  [MEASURE, 'better decreasing', 'decreasing', 'lower'],
  [MEASURE, 'reported annually', 'annually', 'yearly'],
  [MEASURE, 'reported every month', 'every month', 'monthly'],
  ['risk Flood: Flood', 'inherent 3x4', '3x4', '3 impact 4'],
  ['risk Flood: Flood', 'residual 2 × 3', '2 × 3', '2 impact 3'],
  [PROJECT, 'status at risk', 'at risk', 'amber'],
  [PROJECT, 'status behind schedule', 'behind schedule', 'amber'],
  [PROJECT, 'milestone by next spring: Opening', 'next spring', undefined],
  [PROJECT, 'milestone by the end of the financial year: Opening', 'the end of the financial year', undefined],
  [PROJECT, 'milestone by year end: Opening', 'year end', undefined],
  [MEASURE, 'actual 2024/25 £ 250', '£ 250', '£250'],
  [MEASURE, 'actual 2024/25 £-250k', '£-250k', '-£250k'],
  // Thousands of what the measure counts, or money.
  [MEASURE, 'actual 2024/25 1.2m', '1.2m', undefined],
  [MEASURE, 'actual 2024/25 250 k', '250 k', undefined],
  [`${MEASURE}\n  unit money`, 'actual 2024/25 1.2m', '1.2m', '£1.2m'],
  [`${MEASURE}\n  unit number`, 'actual 2024/25 1.2m', '1.2m', '1,200,000'],
  [`${MEASURE}\n  unit: homes`, 'target 2024/25 -50k', '-50k', '-50,000'],
  ['fund General: General', 'available 2024/25 250 k', '250 k', '£250k'],
  ['plan P: P\n  currency EUR\nfund General: General', 'available 2024/25 1.5m', '1.5m', '€1.5m'],
  ['fund Other: Other\n  available 2023/24 $5\nfund General: General', 'available 2024/25 50k', '50k', '$50k'],
  // As Word and Excel leave them.
  [MEASURE, 'actual 2024/25 \u2212 5', '\u2212 5', '-5'],
  [MEASURE, 'actual 2024/25 5-', '5-', '-5'],
  [MEASURE, 'actual 2024/25 5\u00A3m', '5\u00A3m', '\u00A35m'],
  [MEASURE, 'actual 2024/25 5 \u20AC', '5 \u20AC', '\u20AC5'],
  [MEASURE, 'actual 2024/25 \u00A35.2 m', '\u00A35.2 m', '\u00A35.2m'],
  [MEASURE, 'actual 2024/25 5\u202F%', '5\u202F%', '5%'],
  [MEASURE, 'actual 2024/25 .5%', '.5%', '0.5%'],
  [MEASURE, 'actual 2024/25 5.', '5.', '5'],
  [MEASURE, 'actual 2024/25 1,5', '1,5', '1.5'],
  [MEASURE, 'actual 2024/25 1.234.567', '1.234.567', '1,234,567'],
  [MEASURE, "actual 2024/25 \u00A35'000", "\u00A35'000", '\u00A35,000'],
  [MEASURE, 'actual 2024/25 1\u00BD', '1\u00BD', '1.5'],
  [MEASURE, 'actual 2024/25 3/5', '3/5', undefined],
  [MEASURE, 'actual 2024/25 1 in 5', '1 in 5', undefined],
  [MEASURE, 'actual 2024/25 3 out of 5', '3 out of 5', undefined],
  [MEASURE, 'actual 2024/25 5-7', '5-7', undefined],
  [MEASURE, 'actual 2024/25 5 to 7', '5 to 7', undefined],
  [MEASURE, 'actual 2024/25 5 (p)', '5 (p)', '5 [p]'],
  [MEASURE, 'actual 2024/25 5p', '5p', undefined],
  [MEASURE, 'actual 2024/25 \u201C5\u201D', '\u201C5\u201D', '5'],
  [MEASURE, 'actual 2024/25 \uFF15\uFF10', '\uFF15\uFF10', '50'],
  [MEASURE, 'actual 2024/25 5O', '5O', '50'],
  [MEASURE, 'actual 2024/25 l00', 'l00', '100'],
  [MEASURE, 'actual 2024/25 \u00A35m*', '\u00A35m*', '\u00A35m'],
  [MEASURE, 'actual 2024/25 5\u00B9', '5\u00B9', '5'],
  [MEASURE, 'actual 2024/25 12 days', '12 days', '12'],
  [MEASURE, 'actual 2024/25 \u00A35 per head', '\u00A35 per head', '\u00A35'],
  [MEASURE, 'actual 2024/25 #N/A', '#N/A', '-'],
  [MEASURE, 'actual 2024/25 #DIV/0!', '#DIV/0!', '-'],
  [MEASURE, 'actual 2024/25 #####', '#####', '-'],
  [MEASURE, 'actual 2024/25 1.2E+06', '1.2E+06', undefined],
  [MEASURE, 'actual 2024/25 =B2+B3', '=B2+B3', undefined],
  [MEASURE, 'actual 2024/25 ..', '..', '-'],
  [MEASURE, 'actual 2024/25 >90%', '>90%', 'above 90%'],
  [`${MEASURE}\n  years 2023/24 2024/25`, 'actual 1\u00A0234 5', '1\u00A0234', '1,234'],
  [`${MEASURE}\n  years 2023/24 2024/25 2025/26`, 'actual 1\u202F234\u202F567', '1\u202F234\u202F567', '1,234,567'],
  [MEASURE, 'actual 2024/25 £1,23', '£1,23', undefined],
  [MEASURE, 'actual 2024/25 £12,34,567', '£12,34,567', undefined],
  [MEASURE, 'actual 2024/25 85 %', '85 %', '85%'],
  [MEASURE, 'actual 2024/25 85 per cent', '85 per cent', '85%'],
  [MEASURE, 'actual 2024/25 <5', '<5', 'fewer than 5'],
  [MEASURE, 'actual 2024/25 ~120', '~120', 'about 120'],
  [MEASURE, 'actual 2024/25 n/a', 'n/a', '-'],
  [MEASURE, 'actual 2024/25 TBC', 'TBC', '-'],
  [MEASURE, 'actual 2024/25 c. 50%', 'c. 50%', 'about 50%'],
  [MEASURE, 'actual 2024/25 circa 120', 'circa 120', 'about 120'],
  [MEASURE, 'actual 2024/25 approx. £5m', 'approx. £5m', 'about £5m'],
  [MEASURE, 'actual 2024/25 EUR 500', 'EUR 500', '€500'],
  [MEASURE, 'actual 2024/25 1.2m EUR', '1.2m EUR', '€1.2m'],
  [MEASURE, 'actual 2024/25 USD 3 million', 'USD 3 million', '$3m'],
  [MEASURE, 'actual 2024/25 500 CAD', '500 CAD', '$500'],
  [MEASURE, 'actual 2024/25 €1.234,50', '€1.234,50', '€1,234.50'],
  [MEASURE, 'actual 2024/25 -£12.345.678,9', '-£12.345.678,9', '-£12,345,678.9'],
  [PROJECT, 'milestone by end of March 2025: Opens', 'end of March 2025', '2025-03'],
  [PROJECT, 'milestone by the end of June 2025: Opens', 'the end of June 2025', '2025-06'],
  [PROJECT, 'milestone by Mawrth 2025: Agor', 'Mawrth 2025', '2025-03'],
  [PROJECT, 'starts 1 Rhagfyr 2025', '1 Rhagfyr 2025', '2025-12-01'],
  [PROJECT, 'ends Mai 2026', 'Mai 2026', '2026-05'],
  [MEASURE, 'actual 2024/25: 5', ': 5', ' '],
  // Periods.
  [MEASURE, 'actual Q3 2024/25 5', 'Q3 2024/25', '2024/25 Q3'],
  [MEASURE, 'actual Quarter 3, 2024/25 5', 'Quarter 3, 2024/25', '2024/25 Q3'],
  [MEASURE, 'actual Q3 5', 'Q3', undefined],
  [MEASURE, 'actual 24/25 5', '24/25', '2024/25'],
  [MEASURE, 'actual 24-25 5', '24-25', '2024/25'],
  [MEASURE, 'actual 0024/25 5', '0024/25', '2024/25'],
  [MEASURE, 'actual 2024-25 5', '2024-25', '2024/25'],
  [MEASURE, 'actual 2024‑25 5', '2024‑25', '2024/25'],
  [MEASURE, 'actual 2024—25 5', '2024—25', '2024/25'],
  [MEASURE, 'actual 2024–2025 5', '2024–2025', '2024/25'],
  [MEASURE, 'actual 2024/2025 5', '2024/2025', '2024/25'],
  [MEASURE, 'actual FY25 5', 'FY25', '2024/25'],
  [MEASURE, 'actual FY2024/25 5', 'FY2024/25', '2024/25'],
  [MEASURE, 'years 2024 to 2025', '2024 to 2025', '2024/25'],
  [MEASURE, 'actual 30-09-2024 5', '30-09-2024', '2024-09-30'],
  [MEASURE, 'actual 30.09.2024 5', '30.09.2024', '2024-09-30'],
  [MEASURE, 'actual 30/09/2024 5', '30/09/2024', '2024-09-30'],
  [MEASURE, 'actual 30/9/24 5', '30/9/24', '2024-09-30'],
  [MEASURE, 'actual Sept 2025 5', 'Sept 2025', '2025-09'],
  [MEASURE, 'target by March 2025 5', 'March 2025', '2025-03'],
  [PROJECT, 'starts April 2025', 'April 2025', '2025-04'],
  [PROJECT, 'ends 31st March 2026', '31st March 2026', '2026-03-31'],
  [PROJECT, 'ends March 31, 2026', 'March 31, 2026', '2026-03-31'],
  [PROJECT, 'milestone Start by March 2025: Starts', 'March 2025', '2025-03'],
  [PROJECT, 'milestone Start by Mar-25: Starts', 'Mar-25', '2025-03'],
  [PROJECT, 'milestone Start by 03/2025: Starts', '03/2025', '2025-03'],
  [PROJECT, 'milestone Start by 30-09-2024: Starts', '30-09-2024', '2024-09-30'],
  [PROJECT, 'milestone Start by Spring 2025: Starts', 'Spring 2025', undefined],
  [PROJECT, 'milestone Start by TBC: Starts', 'TBC', undefined],
  [PROJECT, 'milestone Start by end of 2025: Starts', 'end of 2025', undefined],
  [PROJECT, 'milestone Start by summer: Starts', 'summer', undefined],
  ['decision Go: Go', 'by March 2025', 'March 2025', undefined],
  [PROJECT, 'ends end March 2025', 'end March 2025', '2025-03'],
  [PROJECT, 'ends mid March 2025', 'mid March 2025', undefined],
  [PROJECT, 'ends 31-Mar-25', '31-Mar-25', '2025-03-31'],
  [PROJECT, 'ends 31Mar2025', '31Mar2025', '2025-03-31'],
  [PROJECT, 'ends 2025\u201303\u201331', '2025\u201303\u201331', '2025-03-31'],
  [PROJECT, 'ends 2025-03-31T00:00:00', '2025-03-31T00:00:00', '2025-03-31'],
  [PROJECT, 'ends 31/03/2025 00:00', '31/03/2025 00:00', '2025-03-31'],
  [PROJECT, 'ends 20250331', '20250331', '2025-03-31'],
  [PROJECT, 'ends 45747', '45747', '2025-03-31'],
  [PROJECT, 'ends 3/25', '3/25', '2025-03'],
  [PROJECT, 'ends Monday 31 March 2025', 'Monday 31 March 2025', '2025-03-31'],
  [PROJECT, 'ends Friday 31 March 2025', 'Friday 31 March 2025', undefined],
  [PROJECT, 'ends the 3rd of March 2025', 'the 3rd of March 2025', '2025-03-03'],
  [PROJECT, 'ends 31 March', '31 March', undefined],
  [PROJECT, 'ends w/c 3 March 2025', 'w/c 3 March 2025', undefined],
  [PROJECT, 'ends 30 Feb 2025', '30 Feb 2025', undefined],
  [PROJECT, 'starts 1af Ebrill 2025', '1af Ebrill 2025', '2025-04-01'],
  [PROJECT, 'starts Gorff 2025', 'Gorff 2025', '2025-07'],
  [PROJECT, 'starts dydd Llun 3 Mawrth 2025', 'dydd Llun 3 Mawrth 2025', '2025-03-03'],
  [PROJECT, 'starts an t-Samhain 2025', 'an t-Samhain 2025', '2025-11'],
  [MEASURE, 'actual Chwarter 3 2024/25 5', 'Chwarter 3 2024/25', '2024/25 Q3'],
  [MEASURE, 'actual Q3-24/25 5', 'Q3-24/25', '2024/25 Q3'],
  [MEASURE, 'actual 2024/25-Q3 5', '2024/25-Q3', '2024/25 Q3'],
  [MEASURE, "actual '24/25 5", "'24/25", '2024/25'],
  [MEASURE, 'actual H1 2024/25 5', 'H1 2024/25', undefined],
  ['plan P: P', 'years 2024/25-2026/27', '2024/25-2026/27', '2024/25 to 2026/27'],
  ['plan P: P', 'as at today', 'today', undefined],
  [PROJECT, 'milestone due 2025-03: Opens', 'due', 'by'],
  [PROJECT, 'milestone Start on 2025-03: Opens', 'on', 'by'],
  ['decision Go: Go', 'on 2026-02-10', 'on', undefined],
  ['decision Go: Go', 'by Cabinet, 2026-02-10', ',', ' on'],
  [PROJECT, 'milestone M by 2026-03 status complete on 2026-09-28: Opens', 'on', 'in'],
  [PROJECT, 'status green 2026-09-28', '2026-09-28', 'in 2026-09-28'],
  [PROJECT, 'status green as at 2026-09', 'as at', 'in'],
  [MEASURE, 'actual on 2026-09-28 5', 'on ', ''],
  [MEASURE, 'actual in 2024/25 5', 'in ', ''],
  [PROJECT, 'milestone M by 2026-09 was 2026-03: Opens', 'was', 'originally'],
  [PROJECT, 'milestone M by 2026-09 (previously 2026-03): Opens', '(previously 2026-03)', 'originally 2026-03'],
  // Words.
  ['risk Flood: Flood', 'was 2 impact 4', 'was', 'inherent'],
  ['risk Flood: Flood', 'register corporate', 'register', 'kind'],
  ['consultation Talk: Talk', 'invited 4,000', 'invited', 'reached'],
  ['consultation Talk: Talk', 'replies 412', 'replies', 'responses'],
  ['risk Flood: Flood', 'inherent likelihood 4', 'likelihood 4', undefined],
  ['risk Flood: Flood', 'inherent likelihood 4/5 impact 3', 'likelihood 4/5 impact 3', '4 impact 3'],
  ['risk Flood: Flood', 'residual L4 I5', 'L4 I5', '4 impact 5'],
  ['risk Flood: Flood', 'inherent impact 3, likelihood 4', 'impact 3, likelihood 4', '4 impact 3'],
  ['risk Flood: Flood', 'residual 4 x 3 = 12', '4 x 3 = 12', '4 impact 3'],
  ['risk Flood: Flood', 'inherent high', 'high', undefined],
  ['risk Flood: Flood', 'likelihood 4 impact 3', 'likelihood', 'inherent'],
  ['plan P: P', 'status Approved', 'Approved', 'approved'],
  ['plan P: P', 'status adopted', 'adopted', 'approved'],
  ['plan P: P', 'status purple', 'purple', undefined],
  ['decision Go: Go', 'status rejected', 'rejected', 'refused'],
  ['plan P: P', 'currency gbp', 'gbp', 'GBP'],
  ['plan P: P', 'currency €', '€', 'EUR'],
  ['plan P: P', "amounts in £'000", "£'000", '£k'],
  ['plan P: P', 'amounts in € million', '€ million', '€m'],
  ['plan P: P', 'year starts in apr', 'apr', 'April'],
  ['plan P: P', 'year starts April', 'year starts', 'year starts in'],
  ['plan P: P', 'amber within 5pp', '5pp', '5 points'],
  ['plan P: P', 'amber within 5', '5', undefined],
  ['officer EconomyDirector: E\noutcome O: O', 'led by Economy Director', 'Economy Director', 'EconomyDirector'],
  ['portfolio Economy: E\nofficer Director: D\noutcome O: O', 'led by Economy Director', 'Economy Director', 'Economy, Director'],
  ['decision Go: Go', 'by Full Council on 2026-02-10', 'Full Council', undefined],
  [MEASURE, 'status blue', 'blue', 'complete'],
  [MEASURE, 'status yellow', 'yellow', 'amber'],
  [MEASURE, 'status Green', 'Green', 'green'],
  [MEASURE, 'status on track', 'on track', 'green'],
  [MEASURE, 'status underway', 'underway', 'in progress'],
  [MEASURE, 'status purple', 'purple', undefined],
  [MEASURE, 'Status green', 'Status', 'status'],
  [MEASURE, 'unit %', '%', 'percent'],
  // Names.
  [PROJECT, 'delivers KPI 12', 'KPI 12', 'KPI12'],
  [MEASURE, 'owner M&E', 'M&E', 'MAndE'],
  [PROJECT, 'led by Town & Country', 'Town & Country', 'TownAndCountry'],
  [PROJECT, 'delivers: GoodJobs', ': GoodJobs', ' '],
  ['theme A: B', 'priority Jobs and growth: Jobs', 'Jobs and growth', 'JobsAndGrowth'],
  // A requirement of the council's own.
  [REQUIREMENT, 'names a source', 'names', 'has'],
  [REQUIREMENT, 'owned by Ann', 'owned by Ann', 'has owned by Ann'],
  [REQUIREMENT, 'funded by Grant', 'funded by Grant', 'has funded by Grant'],
  [REQUIREMENT, 'is part of Change', 'is', 'has'],
  [REQUIREMENT, 'not owned by Ann', 'not owned by Ann', 'has not owned by Ann'],
  [REQUIREMENT, 'starts before 2027-01', 'starts before 2027-01', 'has starts before 2027-01'],
  [REQUIREMENT, 'must have an owner', 'must have', 'has'],
  [REQUIREMENT, 'should be reported quarterly', 'should be', 'has'],
  [REQUIREMENT, 'needs an owner', 'needs', 'has'],
  [REQUIREMENT, 'is reported quarterly', 'is', 'has'],
  // What nobody sees.
  [PROJECT, 'delivers Good\u200BJobs', '\u200B', ''],
  [PROJECT, 'delivers Good\u00ADJobs', '\u00AD', ''],
]);

it('two figures of a row are no slip', () => {
  const { facts } = { facts: reader.read('x.plan', `${MEASURE}\n  years 2024/25 2025/26\n  actual 1 234\n  target £1 £234\n`) };
  expect(facts.problems).toEqual([]);
});

it('a row in which a space stands for a comma is one problem, and no two figures', () => {
  const { told } = problemsOf(`${MEASURE}\n  years 2024/25 2025/26`, 'actual £1 234 £5');
  expect(told).toHaveLength(1);
  expect(told[0]?.replacement?.text).toBe('£1,234');
});

it.each(['2024/25', '2024/25 Q3', '2025-09', '2025-09-30'])('%s is never said to be unreadable', (period) => {
  for (const line of [`milestone on ${period}: Opens`, `milestone by ${period} to ${period}: Opens`, `ends ${period} ${period}`])
    for (const { message } of problemsOf(PROJECT, line).told) expect(message).not.toContain(`‘${period}’ is not a period`);
});

it('a figure that may have a fixed space within keeps it when the file is formatted', () => {
  const text = `${MEASURE}\n  years   2023/24  2024/25\n  actual  1\u00A0234  5\n`;
  expect(formatPlan(text)).toContain('1\u00A0234');
});

it('a name typed as one character, or as a letter and its accent, is one name', () => {
  const [one, two] = ['G\u0175yl', 'Gw\u0302yl'];
  const { elements, problems } = reader.read('x.plan', `outcome ${one}: Festival\noutcome Other: Other\n  supports ${two}\n`);
  expect(problems).toEqual([]);
  const [link] = elements[1]?.clauses ?? [];
  expect(link && 'targets' in link && link.targets[0]).toMatchObject({ name: elements[0]?.name?.name });
});

it('reads the lines of a requirement behind one without its first word', () => {
  const text = 'requirement Own: Projects have risks\n  project over £100k\n  has risk\nproject Depot: Depot\n';
  const { elements, problems } = reader.read('x.plan', text);
  expect(problems).toHaveLength(1);
  expect(elements.map(({ kind, clauses }) => [kind, clauses.length])).toEqual([
    ['requirement', 1],
    ['project', 0],
  ]);
});

it.each(['years 2027/28 to 2029/30', 'years 2027/28, 2028/29'])('gives examples of the plan’s own years: %s', (years) => {
  const messages = reader.read('x.plan', `plan P: P\n  ${years}\nmeasure M: M\n  target\nproject A: A\n  ends\n`).problems;
  expect(messages).toHaveLength(2);
  for (const { message } of messages) expect(message).toMatch(/such as 2027\/28/);
});

it('lists no word where nearly any may stand', () => {
  expect(problemsOf('requirement Own: Own', 'for').first?.message.length).toBeLessThan(140);
});
