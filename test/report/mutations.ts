/** A change to the town's plan: what is replaced by what, and how it has to be reported, alone. */
export interface Mutation {
  readonly from: string;
  readonly to: string;
  readonly reported: string;
  readonly grade: 'editorial' | 'officer' | 'member';
}

const change = (from: string, to: string, reported: string, grade: Mutation['grade'] = 'officer'): Mutation => ({
  from,
  to,
  reported,
  grade,
});

/** Single changes, each made out of a number, so that there are many of each sort. */
export const MUTATIONS: readonly ((number: number) => Mutation)[] = [
  (n) => change('target 2026/27 75%', `target 2026/27 ${74 - (n % 60)}%`, 'target-weakened Employment', 'member'),
  (n) => change('target 2026/27 75%', `target 2026/27 ${76 + (n % 20)}%`, 'target-strengthened Employment'),
  (n) => change('target 2026/27 10%', `target 2026/27 ${11 + (n % 80)}%`, 'target-weakened Litter', 'member'),
  (n) => change('target 2026/27 10%', `target 2026/27 ${n % 10}%`, 'target-strengthened Litter'),
  () => change(', 2027/28 76%', '', 'target-weakened Employment', 'member'),
  () => change('target 2026/27 10%', 'target 2026/27 10%, 2027/28 9%', 'target-added Litter'),
  (n) => change('baseline 2024/25 74%', `baseline 2024/25 ${n % 74}%`, 'baseline-moved Employment', 'member'),
  (n) => change('actual 2024/25 74%', `actual 2024/25 ${n % 74}%`, 'figures Employment', 'member'),
  () => change('capital Receipts 2026/27 £1m', 'capital Receipts once 2026/27 £1m', 'money Quay'),
  () => change('    capital Receipts 2026/27 £1m: From receipts\n', '', 'money Quay', 'member'),
  () => change(': From receipts', ': From the sale', 'wording Quay', 'editorial'),
  () => change('better higher', 'better lower', 'measure-redefined Employment', 'member'),
  (n) => change('source: Street survey', `source: Street survey ${n}`, 'measure-redefined Litter'),
  (n) => change('2025/26 £200k', `2025/26 £${201 + (n % 90)}k`, 'money Quay'),
  (n) => change('2025/26 £200k', `2025/26 £${301 + (n % 900)}k`, 'money Quay', 'member'),
  (n) => change('2026/27 £1m', `2026/27 £${2 + (n % 50)}m`, 'money Quay', 'member'),
  (n) => change('£300k    £310k', `£300k    £${311 + (n % 90)}k`, 'money Sweeping'),
  () => change('revenue General  £300k', 'revenue Receipts  £300k', 'money Sweeping', 'member'),
  () => change('    revenue General 2025/26 £200k, 2026/27 £220k\n', '', 'money Quay', 'member'),
  (n) => change('available 2025/26 £600k', `available 2025/26 £${601 + n}k`, 'money General'),
  () => change('2025/26 £20k, 2026/27 £40k', '2025/26 £40k, 2026/27 £20k', 'saving-reprofiled Rounds'),
  (n) => change('amount 2025/26 £20k', `amount 2025/26 £${21 + (n % 70)}k`, 'money Rounds'),
  (n) => change('Jobs 70%, Streets 30%', `Jobs ${n % 70}%, Streets ${100 - (n % 70)}%`, 'share Quay'),
  () => change('  measured by Litter\n', '', 'link Streets'),
  () => change('supports Place', 'supports Economy', 'link Streets'),
  () => change('threatens Quay', 'threatens Quay, Sweeping', 'link Prices'),
  () => change('EconomyPortfolio, Head', 'EconomyPortfolio, Director', 'lead Sweeping'),
  () => change('by 2025-12-31 owner Director', 'by 2025-12-31 owner Head', 'lead Quay.Consent'),
  (n) => change('by 2025-12-31', `by ${2026 + (n % 70)}-01-31`, 'date-slipped Quay.Consent'),
  (n) => change('by 2025-12-31', `by 2025-${String(1 + (n % 11)).padStart(2, '0')}-20`, 'date-brought-forward Quay.Consent'),
  (n) => change('ends 2027-09-30', `ends ${2028 + (n % 70)}-09-30`, 'date-slipped Quay'),
  () => change('ends 2027-09-30', '', 'date Quay'),
  () => change('status in progress', 'status red', 'status Quay'),
  () => change('stage identified', 'stage agreed', 'status Rounds'),
  () => change('status draft', 'status approved', 'status TownPlan', 'member'),
  (n) => change('outcome Jobs: Local people have good jobs', `outcome Jobs: Some people have jobs ${n}`, 'title Jobs', 'member'),
  (n) => change('Planning consent', `Consent ${n}`, 'title Quay.Consent', 'member'),
  (n) => change('Work that pays, near home.', `Work ${n}`, 'wording Jobs', 'editorial'),
  () => change('code: O1', 'code: O2', 'wording Jobs', 'editorial'),
  (n) => change('key decision £250k', `key decision £${251 + n}k`, 'setting TownPlan', 'member'),
  () => change('  inherent 3 impact 3\n', '  inherent 2 impact 3\n', 'detail Prices'),
  (n) => change('risk Prices', `officer New${n}: Somebody\nrisk Prices`, `added New${n}`),
  (n) => change('risk Prices', `issue New${n}: Something\nrisk Prices`, `added New${n}`),
  () => change('risk Prices: Prices rise\n  threatens Quay\n  inherent 3 impact 3\n', '', 'removed Prices'),
  () => change('  deliverable by 2027-06-30 owner Director: Quay open\n', '', 'removed Quay', 'member'),
  () => change('body Cabinet: Cabinet\n', '', 'removed Cabinet'),
  (n) => change('risk Prices:', `risk Costs${n}:`, `renamed Costs${n}`, 'editorial'),
  (n) => change('project Quay: The quay', `project Quay: The quay\n  accept risk-incomplete: Reason ${n}`, 'gap-accepted Quay'),
  () =>
    change(
      'project Quay: The quay',
      'project Quay: The quay\n  departs from Residents: Tight',
      'principle-departed Quay',
      'member',
    ),
  () => change('outcome Jobs', 'outcome Homes: Everyone has a home\noutcome Jobs', 'added Homes'),
  () => change('project Quay:', 'workstream Quay:', 'became Quay'),
];
