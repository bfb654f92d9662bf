import { type Files, replaced, START } from './history.js';

/** A pull request on the town's plan: what somebody did, and what its reviewers have to be told. */
export interface PullRequest {
  readonly what: string;
  readonly change: (files: Files) => Files;
}

type Pair = readonly [from: string, to: string];

const edit = (what: string, ...pairs: readonly Pair[]): PullRequest => ({
  what,
  change: (files) => replaced(files, ...pairs.map(([from, to]): [string, string] => [from, to])),
});

/** A decision of Cabinet, or of somebody else, on some day. */
const decision = (approves: string, { by = 'Cabinet on 2025-06-12', more = '' } = {}): Pair => [
  'body Cabinet: Cabinet\n',
  `body Cabinet: Cabinet\ndecision Agreed: As agreed\n  by ${by}\n  approves ${approves}\n${more}`,
];

const LOWER: Pair = ['2027/28 76%', '2027/28 75.5%'];
const STREETS: Pair = [
  'outcome Streets: Streets are clean\n  supports Place\n  led by EconomyPortfolio, Director\n  measured by Litter\n',
  '',
];

/** Forty and more, of every kind that reviewers meet. Each is a branch of its own from the same plan. */
export const PULL_REQUESTS: readonly PullRequest[] = [
  edit('A target is weakened', LOWER),
  edit('A target is weakened, and Cabinet agreed', LOWER, decision('Employment')),
  edit('A target is weakened, and Cabinet agreed to that figure', LOWER, decision('Employment to 75.5% in 2027/28')),
  edit(
    'A target is weakened by more than Cabinet agreed',
    ['2027/28 76%', '2027/28 75%'],
    decision('Employment to 75.5% in 2027/28'),
  ),
  edit('The decision on a weaker target is of next February', LOWER, decision('Employment', { by: 'Cabinet on 2026-02-10' })),
  edit('The decision on a weaker target has no date', LOWER, decision('Employment', { by: 'Cabinet' })),
  edit('The decision on a weaker target was put off', LOWER, decision('Employment', { more: '  status deferred\n' })),
  edit('The decision on a weaker target was refused', LOWER, decision('Employment', { more: '  status refused\n' })),
  edit('The decision on a weaker target is only proposed', LOWER, decision('Employment', { more: '  status proposed\n' })),
  edit('A weaker target was delegated to a director', LOWER, decision('Employment', { more: '  kind delegated\n' })),
  edit(
    'Scrutiny approves a weaker target',
    LOWER,
    decision('Employment', { by: 'Panel on 2025-06-12', more: 'body Panel: Overview and scrutiny committee\n  kind scrutiny\n' }),
  ),
  edit('A decision on something else stands beside a weaker target', LOWER, decision('Quay')),
  edit('A target is raised', ['2027/28 76%', '2027/28 77%']),
  edit('A target is taken away', [', 2027/28 76%', '']),
  edit('A baseline moves', ['baseline 2024/25 74%', 'baseline 2024/25 71%']),
  edit('What was reported is rewritten', ['actual 2024/25 74%', 'actual 2024/25 75%']),
  edit('A figure is reported', ['actual 2024/25 74%', 'actual 2024/25 74%, 2025/26 Q1 74.5%']),
  edit(
    'A measure with targets goes',
    [
      'measure Litter: Streets below standard\n  unit percent\n  better lower\n  source: Street survey\n  baseline 2024/25 12%\n  target 2026/27 10%\n',
      '',
    ],
    ['  measured by Litter\n', ''],
  ),
  edit('A measure is defined differently', ['source: National survey', 'source: The council’s own survey']),
  edit('An outcome is dropped', STREETS, ['Jobs 70%, Streets 30%', 'Jobs'], ['delivers Streets', 'delivers Jobs']),
  edit(
    'Two outcomes become one',
    STREETS,
    [
      'outcome Jobs: Local people have good jobs',
      'outcome Living: A good place to live and work\n  replaces Jobs, Streets\n  measured by Litter',
    ],
    ['delivers Jobs 70%, Streets 30%', 'delivers Living'],
    ['delivers Streets', 'delivers Living'],
  ),
  edit(
    'An outcome becomes two',
    [
      'outcome Streets: Streets are clean',
      'outcome Parks: Parks are clean\n  replaces Streets\n  supports Place\n  measured by Litter\n  led by EconomyPortfolio, Director\noutcome Roads: Roads are clean\n  replaces Streets',
    ],
    ['delivers Jobs 70%, Streets 30%', 'delivers Jobs 70%, Roads 30%'],
    ['delivers Streets', 'delivers Roads 50%, Parks 50%'],
  ),
  edit('An outcome is worded more weakly', ['Local people have good jobs', 'More local people have jobs']),
  edit('An explanation is corrected', ['Work that pays, near home.', 'Work that pays, close to home.']),
  edit('A milestone promises something else', [': Planning consent', ': Planning application']),
  edit('A milestone slips', ['by 2025-12-31', 'by 2026-03-31']),
  edit('A project starts later and ends later', ['starts 2025-04-01 ends 2027-09-30', 'starts 2025-07-01 ends 2028-03-31']),
  edit('A project is stopped', ['status in progress in 2025/26 Q1: On site', 'status stopped: No money']),
  edit('Money moves between two services', ['£300k    £310k', '£240k    £310k'], ['2025/26 £200k', '2025/26 £260k']),
  edit(
    'Money moves, and a move says so',
    ['£300k    £310k', '£240k    £310k'],
    ['2025/26 £200k', '2025/26 £260k'],
    ['risk Prices', 'move Shift: Money for the quay\n  move £60k from Sweeping to Quay in 2025/26\nrisk Prices'],
  ),
  edit('More money moves than the virement limit', ['£300k    £310k', '£150k    £310k'], ['2025/26 £200k', '2025/26 £350k']),
  edit('A project reaches the key decision amount', ['2026/27 £1m', '2026/27 £1.25m']),
  edit('A project costs more than Cabinet agreed', ['2026/27 £1m', '2026/27 £1.5m'], decision('Quay up to £1.2m')),
  edit('A figure has a nought too many', ['2026/27 £220k', '2026/27 £2.2m']),
  edit('Money goes up in one year and down in another', ['2025/26 £200k, 2026/27 £220k', '2025/26 £250k, 2026/27 £200k']),
  edit('A grant ends', ['2025/26 £600k, 2026/27 £600k', '2025/26 £600k, 2026/27 £190k']),
  edit('A saving is spread differently', ['2025/26 £20k, 2026/27 £40k', '2025/26 £40k, 2026/27 £20k']),
  edit('A saving saves less', ['2026/27 £40k', '2026/27 £10k']),
  edit('A saving starts a year later and saves less', ['2025/26 £20k, 2026/27 £40k', '2026/27 £20k, 2027/28 £30k']),
  edit('A saving starts a year later', ['2025/26 £20k, 2026/27 £40k', '2026/27 £60k']),
  edit('An explanation stands under a budget', [
    '    capital Receipts 2026/27 £1m',
    '    accept money-over-limit: Agreed with finance\n    capital Receipts 2026/27 £1.5m',
  ]),
  edit('A limit has a nought too many', ['virement limit £100k', 'virement limit £1m']),
  edit(
    'A measure is taken from a framework',
    ['  source: National survey\n', '  as Lof.M13_2\n'],
    ['plan TownPlan', 'use Lof from library: lof-2026-09\nplan TownPlan'],
  ),
  edit('A saving hurts more people', ['effect: Litter lies an hour longer', 'effect: Litter lies a day longer']),
  edit(
    'A post is renamed',
    ['officer Head: Head of streets', 'officer Growth: Head of growth\n  replaces Head'],
    [', Head\n', ', Growth\n'],
  ),
  edit(
    'Portfolios are reshuffled',
    [', Head\n', ', Director\n'],
    ['Economy\n  led by EconomyPortfolio, Director', 'Economy\n  led by EconomyPortfolio, Head'],
    ['Place\n  led by EconomyPortfolio, Director', 'Place\n  led by EconomyPortfolio, Head'],
  ),
  edit(
    'A quarter is reported',
    ['actual 2024/25 74%', 'actual 2024/25 74%, 2025/26 Q1 70%'],
    ['better lower\n', 'better lower\n  actual 2025/26 Q1 15%\n'],
    ['status in progress in 2025/26 Q1: On site', 'status red in 2025/26 Q1: Late'],
  ),
  edit(
    'The plan moves on a year',
    ['years 2025/26 to 2027/28', 'years 2026/27 to 2028/29'],
    ['as at 2025-06-30', 'as at 2026-04-15'],
    ['2027/28 76%', '2027/28 76%, 2028/29 77%'],
    ['target 2026/27 10%', 'target 2026/27 10%, 2028/29 9%'],
    ['2025/26 £200k, 2026/27 £220k', '2026/27 £220k'],
    ['amount 2025/26 £20k, 2026/27 £40k', 'amount 2026/27 £40k'],
  ),
  edit('Only the day moves on', ['as at 2025-06-30', 'as at 2026-01-31']),
  edit('The virement limit is raised', ['virement limit £100k', 'virement limit £500k']),
  edit('A rule is switched off', ['  status draft\n', '  status draft\n  rule target-weakened off: Too many findings\n']),
  edit('The plan is approved', ['status draft', 'status approved']),
  edit('A gap is accepted', [
    '  threatens Quay\n',
    '  threatens Quay\n  accept risk-incomplete until 2025-12-31: The owner is being found\n',
  ]),
  edit('A principle is departed from', [
    'project Quay: The quay\n',
    'project Quay: The quay\n  departs from Residents: The harbour needs it\n',
  ]),
  edit('A project delivers something else', ['delivers Jobs 70%, Streets 30%', 'delivers Jobs']),
  { what: 'A file goes', change: (files) => without(files) },
  {
    what: 'Files are put in order, and nothing else',
    change: ({ 'plan.plan': plan = '', 'outcomes.plan': outcomes = '', 'work.plan': work = '' }) => ({
      'a.plan': plan,
      'b/c.plan': `${work.replaceAll('\n  ', '\n      ')}\n${outcomes}`,
    }),
  },
];

/** Pull requests whose comments stand in docs/diff-history.md, besides the history there. */
export const SHOWN: readonly string[] = [
  'The decision on a weaker target is of next February',
  'A target is weakened by more than Cabinet agreed',
  'Two outcomes become one',
  'More money moves than the virement limit',
  'A figure has a nought too many',
  'Portfolios are reshuffled',
  'A quarter is reported',
  'The plan moves on a year',
];

/** The plan without the file that its outcomes and measures stand in. */
function without(files: Files): Files {
  const { 'outcomes.plan': _outcomes, ...others } = files;
  return others;
}

export { START };
