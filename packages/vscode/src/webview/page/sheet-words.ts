import type { ImportedTable, MoneyUnit } from '@goldenthread/exchange';

/** What the rows of a table can become, in words. */
export const ROWS_BECOME: Readonly<Record<ImportedTable['as'], string>> = {
  budget: 'Rows of a budget',
  rows: 'Rows of figures of what the cursor is in',
  measures: 'Whole measures, one for each title',
  risks: 'Risks, one for each row',
  savings: 'Savings, one for each row',
  projects: 'Projects, one for each row',
  actions: 'Actions, one for each row',
  benefits: 'Benefits, one for each row',
  outcomes: 'Outcomes with their measures',
  people: 'Posts and portfolios',
  reserves: 'Reserves with their balances',
};

/** What amounts of money can count in, in words. */
export const UNITS: readonly (readonly [MoneyUnit, string])[] = [
  ['', 'pounds'],
  ['k', 'thousands (£k)'],
  ['m', 'millions (£m)'],
];

/** What a column of figures can hold; empty where its rows say. */
export const SERIES = ['', 'baseline', 'target', 'actual', 'forecast'] as const;
