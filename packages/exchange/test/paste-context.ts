import type { PasteContext } from '@goldenthread/exchange';

/** Where a table is pasted: at the margin of a plan in pounds with one fund. */
export const AT_THE_MARGIN: Omit<PasteContext, 'nameFor'> = {
  inBudget: false,
  takesBudget: true,
  rowWords: [],
  periods: [],
  funds: [{ name: 'GeneralFund', title: 'General Fund' }],
  usualFund: 'GeneralFund',
  owners: [],
  countsMoney: false,
  symbol: '£',
};
