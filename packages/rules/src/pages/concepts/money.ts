import type { Concept } from './concept.js';

/** Money. */
export const MONEY: readonly Concept[] = [
  {
    number: 54,
    title: 'Revenue, growth, income',
    written: ['budget', 'line'],
    rules: ['total-mismatch', 'budget-not-balanced'],
    report: 'budget',
  },
  {
    number: 55,
    title: 'Medium-term plan and its funding gap',
    written: ['financialPlan', 'gap'],
    rules: ['gap-not-closed', 'savings-to-find'],
    report: 'medium-term',
  },
  {
    number: 56,
    title: 'Saving: amount, year, stage, effect',
    written: ['saving', 'amount', 'stage', 'effectOn'],
    rules: ['saving-without-effect', 'counted-twice', 'saving-at-risk-without-mitigation'],
    report: 'savings',
  },
  {
    number: 57,
    title: 'Funding source and its certainty',
    written: ['fund', 'certainty', 'ends'],
    rules: ['funding-not-confirmed', 'funding-ends-first', 'unused-fund', 'fund-without-available'],
    report: 'reserves',
  },
  {
    number: 58,
    title: 'Allocation to outcomes',
    written: ['delivers'],
    rules: ['outcome-unfunded', 'budget-without-outcome', 'shares-missing'],
    report: 'delivery-plan',
  },
  {
    number: 59,
    title: 'Capital, five years and an outlook of ten to twenty',
    written: ['line', 'outlook'],
    rules: ['capital-horizon-short', 'capital-without-revenue-effect', 'capital-funds-revenue'],
    report: 'capital',
  },
  {
    number: 60,
    title: 'Reserves and robustness',
    written: ['fund', 'holds', 'floor', 'reservesFloor'],
    rules: ['reserves-below-floor', 'floor-breached', 'closing-unlike-opening'],
    report: 'reserves',
  },
  {
    number: 61,
    title: 'Income and commercial targets',
    written: ['line', 'measure'],
    rules: ['income-without-owner'],
    report: 'budget',
  },
  { number: 62, title: 'Financial and other implications', written: ['comment'], rules: ['comment-missing'], report: 'decision' },
  { number: 63, title: 'Budget monitoring', written: ['line'], rules: ['outturn-missing'], report: 'monitor' },
];
