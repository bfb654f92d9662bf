import { describe, expect, it } from 'vitest';
import { diffTexts } from './support.js';
import { TOWN } from './town.js';

/** The town's plan with what the language learnt last: each line is one that a council wrote. */
const PLAN = `${TOWN.replace('  amount 2025/26 £20k', '  assumption Rounds: Two crews are enough\n  amount 2025/26 £20k')
  .replace(
    '  milestone Consent',
    `  benefit Visitors: More visitors
    realised by 2028/29
    cashable 2027/28 £30k
  benefits review on 2025-05 not achieved: The quay was closed
  action Letters done 40%: Letters to traders
    costs £5k from General in 2025/26
  milestone Consent`,
  )
  .replace(
    'service Sweeping: Street sweeping\n',
    'service Sweeping: Street sweeping\n  drive performance to Litter 9% by 2027/28\n  level Clean target 2026/27 95%: Streets swept by noon\n    measured by OnTime\n',
  )}
measure OnTime: Swept on time
  unit percent
  better higher
  target 2026/27 95%
  rank Others 2024/25 4 of 12
measure Unclear: Calls taken
  target 2026/27 400
comparators Others: Other towns
goal Growth: A nation that grows
requirement RiskOwned: A strategic project has a risk with an owner
  for project kind strategic
  has risk with owner
  has milestone
  severity error
financial plan MTFP: Medium term financial plan
  gap 2026/27 £40k
  pressure 2026/27 £80k : Pay
  funding 2026/27 £40k : Grants
  uses Reserve 2026/27 £50k : To close the gap
  council tax 2026/27 +2.99% band D £1,900 : As proposed
  assumption Pay: Pay rises by 3%
fund Reserve: General reserve
  holds reserve
  floor 7% of net budget
  build up to £2m by 2029/30
fund Wardens: Money for wardens
  holds grant
  held by Police
  available 2025/26 £90k
partner Police: The police
review Audit: Audit of the quay
  held on 2025-03-01
  assurance limited: Late papers
  recommendation Papers grade high by 2025-09-30 owner Head: Papers a week before each meeting
    response accepted by Cabinet: From June
    followed up on 2025-05-01: Three of four came in time
consultation Talk: What matters
  from 2025-01-10 to 2025-02-10
  reached 45: traders
  responses 20: traders
  said: Keep the benches
    did: They stay
scenario Poor: A poor settlement
  change General 2026/27 -£200k
  change Sweeping step -£50k
scenario Worse: A poor settlement, and late
  builds on Poor
  change Quay.Consent by 2026-12-31
decision Go: The quay goes ahead
  by Cabinet on 2025-05-12
  approves Quay
  option Now preferred: Now
    costs £1m from Receipts
    advantage: Cheap money
`;

type Row = readonly [what: string, from: string, to: string, grade: string, by: string, says: string];

const section = (from: string, to: string): string => PLAN.slice(PLAN.indexOf(from), PLAN.indexOf(to, PLAN.indexOf(from)));

const ROWS: readonly Row[] = [
  [
    'a requirement goes',
    section('requirement RiskOwned', 'financial plan'),
    '',
    'member',
    'safeguard-changed',
    'leaves the plan',
  ],
  ['a requirement asks for less', '  has milestone\n', '', 'member', 'safeguard-changed', 'no longer asks for milestone'],
  [
    'a requirement is for fewer',
    'kind strategic',
    'kind key',
    'member',
    'safeguard-changed',
    'now applies to project kind key (before: project kind strategic)',
  ],
  [
    'a requirement is less serious',
    'severity error',
    'severity hint',
    'member',
    'safeguard-changed',
    'now has the severity hint (before: error)',
  ],
  [
    'a requirement asks for more',
    '  has milestone\n',
    '  has milestone\n  has benefit\n',
    'officer',
    'detail-changed',
    'now asks for benefit',
  ],
  [
    'a requirement is switched off',
    '  status draft\n',
    '  status draft\n  rule RiskOwned off: Too strict\n',
    'member',
    'safeguard-changed',
    'sets the rule RiskOwned to off: Too strict',
  ],
  ['a goal is dropped', 'goal Growth: A nation that grows\n', '', 'officer', 'element-removed', 'leaves the plan'],
  [
    'an assumption is another',
    'Pay rises by 3%',
    'Pay rises by 2%',
    'officer',
    'detail-changed',
    'was called ‘Pay rises by 3%’ before',
  ],
  [
    'a pressure is smaller',
    'pressure 2026/27 £80k',
    'pressure 2026/27 £60k',
    'officer',
    'money-changed',
    'has a pressure of £60k in 2026/27 (before: £80k)',
  ],
  [
    'funding is larger',
    'funding 2026/27 £40k',
    'funding 2026/27 £400k',
    'officer',
    'money-changed',
    'expects £400k in 2026/27 (before: £40k, ten times what it was: a slip?)',
  ],
  [
    'the reserve is drawn on',
    'uses Reserve 2026/27 £50k',
    'uses Reserve 2026/27 £450k',
    'member',
    'money-over-limit',
    'uses £450k of ‘General reserve’ in 2026/27 (before: £50k)',
  ],
  [
    'council tax rises by more',
    '+2.99% band D £1,900',
    '+4.99% band D £1,940',
    'member',
    'effect-changed',
    'now raises council tax in 2026/27 by 4.99% (band D pays £1,940): As proposed (before: 2.99% (band D pays £1,900): As proposed)',
  ],
  [
    'the floor of a reserve falls',
    'floor 7% of net budget',
    'floor 5% of net budget',
    'member',
    'safeguard-changed',
    'now has a floor of 5% of net budget (before: 7% of net budget)',
  ],
  [
    'a reserve is built up later',
    'by 2029/30',
    'by 2032/33',
    'member',
    'safeguard-changed',
    'is now to be built up to £2m by 2032/33 (before: £2m by 2029/30)',
  ],
  [
    'a partner no longer holds the money',
    '  held by Police\n',
    '',
    'officer',
    'link-changed',
    'is no longer held by ‘The police’',
  ],
  [
    'assurance is better',
    'assurance limited',
    'assurance substantial',
    'member',
    'record-rewritten',
    'now has the assurance substantial: Late papers (before: limited: Late papers)',
  ],
  [
    'a recommendation goes',
    section('  recommendation Papers', 'consultation Talk'),
    '',
    'member',
    'record-rewritten',
    'leaves the plan',
  ],
  [
    'a recommendation asks for less',
    'Papers a week before each meeting',
    'Papers before each meeting',
    'member',
    'record-rewritten',
    'was called ‘Papers a week before each meeting’ before',
  ],
  [
    'a verdict is another',
    'response accepted by',
    'response rejected by',
    'member',
    'record-rewritten',
    'now has the response: rejected by ‘Cabinet’: From June (before: accepted by ‘Cabinet’: From June)',
  ],
  [
    'a recommendation is less urgent',
    'grade high',
    'grade low',
    'member',
    'record-rewritten',
    'is now graded low (before: high)',
  ],
  [
    'the answer is worded better',
    'Cabinet: From June',
    'Cabinet: From this June',
    'officer',
    'detail-changed',
    'now has the response: accepted',
  ],
  [
    'a review of benefits is better',
    'not achieved',
    'achieved',
    'member',
    'record-rewritten',
    'now has a review of its benefits: May 2025, achieved: The quay was closed',
  ],
  [
    'a rank is better',
    '4 of 12',
    '2 of 12',
    'member',
    'record-rewritten',
    'now has the rank 2 of 12 in 2024/25, among ‘Other towns’',
  ],
  [
    'fewer people were asked',
    'reached 45',
    'reached 40',
    'member',
    'record-rewritten',
    'now has a number reached: 40 traders (before: 45 traders)',
  ],
  [
    'a level promises less',
    'level Clean target 2026/27 95%',
    'level Clean target 2026/27 90%',
    'member',
    'target-weakened',
    'has a weaker target: 2026/27 from 95% to 90%',
  ],
  [
    'a level promises more',
    'level Clean target 2026/27 95%',
    'level Clean target 2026/27 97%',
    'officer',
    'target-changed',
    'has a stronger target',
  ],
  [
    'a service is driven less far',
    'to Litter 9%',
    'to Litter 12%',
    'member',
    'promise-reworded',
    'now sets out to drive performance to ‘Streets below standard’ 12% by 2027/28',
  ],
  [
    'a target whose direction nobody knows',
    '26/27 400',
    '26/27 350',
    'member',
    'target-unclear',
    'has another target: 2026/27 from 400 to 350',
  ],
  [
    'a target is only a trend now',
    'source: Street survey\n',
    'source: Street survey\n  trend only: Just watched\n',
    'member',
    'target-unclear',
    'is now watched for its trend only: Just watched',
  ],
  [
    'a target is only about as high',
    '2027/28 76%',
    '2027/28 about 76%',
    'member',
    'target-unclear',
    'about 76% in place of 76% in 2027/28',
  ],
  [
    'a target is only above the old one',
    '2027/28 76%',
    '2027/28 above 70%',
    'member',
    'target-weakened',
    'above 70% in place of 76% in 2027/28',
  ],
  [
    'a benefit frees less',
    'cashable 2027/28 £30k',
    'cashable 2027/28 £10k',
    'officer',
    'money-changed',
    'frees £10k in 2027/28 (before: £30k)',
  ],
  [
    'a benefit goes',
    '  benefit Visitors: More visitors\n    realised by 2028/29\n    cashable 2027/28 £30k\n',
    '',
    'member',
    'promise-dropped',
    'leaves the plan',
  ],
  [
    'a milestone goes',
    '  milestone Consent by 2025-12-31 owner Director: Planning consent\n',
    '',
    'member',
    'promise-dropped',
    'leaves the plan',
  ],
  [
    'a priority goes',
    'priority Economy: A lively economy\n  supports Thriving\n',
    '',
    'member',
    'promise-dropped',
    'leaves the plan',
  ],
  [
    'a milestone is stopped',
    'owner Director: Planning',
    'owner Director status stopped: Planning',
    'member',
    'promise-dropped',
    'is now stopped',
  ],
  [
    'an action costs more',
    'costs £5k',
    'costs £9k',
    'officer',
    'detail-changed',
    'now costs £9k from ‘General fund’ in 2025/26 (before: £5k',
  ],
  [
    'a gap of a saving is accepted',
    '  from Sweeping\n',
    '  from Sweeping\n  accept saving-exceeds-budget: Known\n',
    'officer',
    'gap-explained',
    'accepts the gap',
  ],
  [
    'a project stops a service',
    'project Quay: The quay\n',
    'project Quay: The quay\n  stops Sweeping: Machines do it\n',
    'member',
    'work-stopped',
    'now stops ‘Street sweeping’: Machines do it',
  ],
  [
    'a scenario is milder',
    '-£200k',
    '-£100k',
    'officer',
    'detail-changed',
    'now changes ‘General fund’: 2026/27 -£100k (before: ‘General fund’: 2026/27 -£200k)',
  ],
  [
    'a scenario steps further',
    'step -£50k',
    'step -£70k',
    'officer',
    'detail-changed',
    'now changes ‘Street sweeping’ by a step of -£70k',
  ],
  [
    'a scenario is later',
    'by 2026-12-31',
    'by 2027-03-31',
    'officer',
    'detail-changed',
    'now changes ‘Planning consent’ to 31 March 2027 (before: ‘Planning consent’ to 31 December 2026)',
  ],
  ['a scenario stands alone', '  builds on Poor\n', '', 'officer', 'detail-changed', 'no longer builds on ‘A poor settlement’'],
  [
    'an option of a decision is edited',
    'advantage: Cheap money',
    'advantage: Cheap money, and soon',
    'member',
    'decision-changed',
    'now has the advantage: Cheap money, and soon (before: Cheap money)',
  ],
  [
    'a decision is carried out',
    '  approves Quay\n  option',
    '  approves Quay\n  status complete in 2025/26 Q1: Signed\n  option',
    'officer',
    'status-changed',
    'is now complete in 2025/26 Q1: Signed',
  ],
  [
    'a decision is said not to be taken',
    '  approves Quay\n  option',
    '  approves Quay\n  status proposed\n  option',
    'member',
    'decision-changed',
    'is now proposed',
  ],
];

describe('what the language learnt last is told in a sentence, and by whom it has to be agreed', () => {
  it.each(ROWS)('%s', (_, from, to, grade, by, says) => {
    expect(PLAN.split(from).length - 1, from).toBeGreaterThan(0);
    const diff = diffTexts(
      PLAN,
      PLAN.replace(from, () => to),
    );
    const change = diff.changes.find(({ summary, brief }) => summary.includes(says) || brief.includes(says));
    expect(change, diff.changes.map(({ summary, brief }) => `${summary} | ${brief}`).join('\n')).toBeDefined();
    expect([change?.grade, change?.gradedBy]).toEqual([grade, by]);
    if (grade === 'member') expect(diff.headline).toContain('members have to agree, and have not');
    // Nobody else's promise is said to be weakened.
    expect(diff.changes.filter(({ kind }) => kind === 'target-weakened')).toHaveLength(by === 'target-weakened' ? 1 : 0);
  });
});

describe('what was spent, and is forecast, is no budget', () => {
  const withLines = (lines: string): string =>
    PLAN.replace('    revenue General  £300k    £310k\n', `    revenue General  £300k    £310k\n${lines}`);
  it('is reported by an officer, however much it is', () => {
    const { changes, money } = diffTexts(PLAN, withLines('    outturn General £290k -\n    forecast General £320k -\n'));
    expect(changes.map(({ kind, grade, gradedBy }) => [kind, grade, gradedBy])).toEqual([
      ['figures', 'officer', 'figures-changed'],
      ['figures', 'officer', 'figures-changed'],
    ]);
    expect(money).toEqual([]);
  });
  it('is for members where it is another than was reported', () => {
    const { changes } = diffTexts(withLines('    outturn General £290k -\n'), withLines('    outturn General £280k -\n'));
    expect(changes.map(({ grade, gradedBy }) => [grade, gradedBy])).toEqual([['member', 'record-rewritten']]);
    const forecast = diffTexts(withLines('    forecast General £290k -\n'), withLines('    forecast General £280k -\n'));
    expect(forecast.changes.map(({ grade }) => grade)).toEqual(['officer']);
  });
  it('a year told by months is the same money', () => {
    const byMonth = PLAN.replace(
      'revenue General 2025/26 £200k, 2026/27 £220k',
      'revenue General 2025-04 £150k, 2025-05 £50k, 2026/27 £220k',
    );
    const { changes, headline } = diffTexts(PLAN, byMonth);
    expect(changes.map(({ kind, grade }) => [kind, grade])).toEqual([['money', 'officer']]);
    expect(headline).toContain('has the same money in each year, in other months or quarters');
  });
});

describe('figures that were not final', () => {
  const reported = (figure: string): string => PLAN.replace('actual 2024/25 74%', `actual 2024/25 ${figure}`);
  it.each([
    ['provisional', '74% [p]', '75%', 'officer'],
    ['estimated', '74% [e]', '74.2% [r]', 'officer'],
    ['final', '74%', '75% [r]', 'member'],
    ['provisional, and taken away', '74% [p], 2023/24 70%', '-, 2023/24 70%', 'member'],
  ])('%s', (_, was, is, grade) => {
    const { changes } = diffTexts(reported(was), reported(is));
    expect(changes.map((change) => change.grade)).toEqual([grade]);
  });
});
