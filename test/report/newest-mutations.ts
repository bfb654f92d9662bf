import type { Mutation } from './mutations.js';
import { PLAN } from './newest-plan.js';

/** The plan with what the language learnt last: pooled years, parts, figures that are not exact, tables of months, other plans. */
export const NEWEST = `use Lof from library: lof-2026-09
${PLAN}measure Healthy: Years in good health
  unit: years
  better higher
  tells better off
  pooled    2018/19 to 2020/21,  2019/20 to 2021/22
  baseline  62.4                 -
  actual    62.4                 62.6
  target 2026/27 above 64
measure Calls: Calls answered by part
  unit percent
  better higher
  split Line into Day, Night
  gap between Day and Night
  target Night 2026/27 80%
  baseline Night 2024/25 70%
  months  2025-04  2025-05
  actual  78%      79%
measure Bags: Waste of a household
  as Lof.M13_4
  unit: kilograms
  better lower
  target 2026/27 about 480
body Panel: Overview panel
  kind scrutiny
group Works: Works board
  led by EconomyPortfolio, Director
  terms on 2025-04-15
  members Head, Police
timetable Round: Planning round
  owner Director
  step Draft on 2025-09-30 by Head: First draft
`;

type Grade = Mutation['grade'];

const change = (from: string, to: string, reported: string, grade: Grade = 'officer'): Mutation => ({
  from,
  to,
  reported,
  grade,
});

/** Single changes to the newest constructs, each made out of a number. */
export const NEWEST_MUTATIONS: readonly ((number: number) => Mutation)[] = [
  // Scenarios say what might be: nothing of the plan itself changes.
  (n) => change('change General 2026/27 -£200k', `change General 2026/27 -£${201 + n}k`, 'detail Poor'),
  (n) => change('change Sweeping step -£50k', `change Sweeping step -£${51 + n}k`, 'detail Poor'),
  () => change('  builds on Poor\n', '', 'detail Worse'),
  (n) => change('change Quay.Consent by 2026-12-31', `change Quay.Consent by 2027-01-${10 + (n % 20)}`, 'detail Worse'),
  // What the council asks of its own plan.
  () => change('  has risk with owner\n', '', 'detail RiskOwned', 'member'),
  () => change('  has milestone\n', '  has milestone\n  has deliverable\n', 'detail RiskOwned'),
  () => change('  severity error\n', '  severity hint\n', 'detail RiskOwned', 'member'),
  () => change('  for project kind strategic\n', '  for project kind key\n', 'detail RiskOwned', 'member'),
  // Pooled years, and a figure that is not exact.
  (n) => change('62.4                 62.6', `62.4                 ${62 + (n % 6) / 10 + 0.01}`, 'figures Healthy', 'member'),
  (n) => change('baseline  62.4', `baseline  ${50 + (n % 12)}.1`, 'baseline-moved Healthy', 'member'),
  (n) => change('target 2026/27 above 64', `target 2026/27 above ${40 + (n % 24)}`, 'target-weakened Healthy', 'member'),
  () => change('target 2026/27 above 64', 'target 2026/27 64', 'target-weakened Healthy', 'member'),
  (n) => change('target 2026/27 above 64', `target 2026/27 above ${65 + (n % 20)}`, 'target-strengthened Healthy'),
  (n) => change('target 2026/27 about 480', `target 2026/27 about ${481 + n}`, 'target-weakened Bags', 'member'),
  (n) => change('target 2026/27 about 480', `target 2026/27 about ${100 + (n % 300)}`, 'target-strengthened Bags'),
  // A part of a split, and months.
  (n) => change('target Night 2026/27 80%', `target Night 2026/27 ${20 + (n % 60)}%`, 'target-weakened Calls', 'member'),
  () => change('  target Night 2026/27 80%\n', '', 'target-weakened Calls', 'member'),
  (n) => change('baseline Night 2024/25 70%', `baseline Night 2024/25 ${n % 70}%`, 'baseline-moved Calls', 'member'),
  () => change('  split Line into Day, Night\n', '  split Line into Day, Night, Weekend\n', 'measure-redefined Calls'),
  () => change('  gap between Day and Night\n', '', 'measure-redefined Calls'),
  (n) => change('78%      79%', `78%      ${80 + (n % 19)}%`, 'figures Calls', 'member'),
  // Libraries.
  (n) => change('lof-2026-09', `lof-20${30 + (n % 60)}-09`, 'setting TownPlan'),
  // Who decides, and in which order.
  () => change('  kind scrutiny\n', '', 'detail Panel', 'member'),
  () => change('members Head, Police', 'members Head', 'link Works'),
  () => change('terms on 2025-04-15', 'terms on 2025-05-15', 'date Works'),
  (n) => change('step Draft on 2025-09-30', `step Draft on 2025-10-${10 + (n % 20)}`, 'date-slipped Round.Draft'),
  () => change('by Head: First draft', 'by Director: First draft', 'link Round.Draft'),
  // Money that is planned, asked for and used.
  (n) => change('uses Reserve 2026/27 £50k', `uses Reserve 2026/27 £${51 + (n % 40)}k`, 'money MTFP'),
  (n) => change('band D £1,900', `band D £${1901 + n}`, 'detail MTFP', 'member'),
  (n) => change('floor 7% of net budget', `floor ${n % 7}% of net budget`, 'detail Reserve', 'member'),
  (n) => change('cashable 2027/28 £30k', `cashable 2027/28 £${1 + (n % 29)}k`, 'money Quay.Visitors'),
  (n) => change('done 40%', `done ${41 + (n % 59)}%`, 'status Quay.Letters'),
  // What was found, asked and said.
  () => change('assurance limited', 'assurance reasonable', 'detail Audit', 'member'),
  (n) => change('responses 20', `responses ${21 + n}`, 'detail Talk', 'member'),
  () => change('response accepted by Cabinet', 'response rejected by Cabinet', 'detail Audit.Papers', 'member'),
  () => change('    costs £1m from Receipts\n', '    costs £2m from Receipts\n', 'detail Go.Now', 'member'),
];
