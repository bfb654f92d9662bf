/** What a line of a budget can be. */
export const NATURES = ['revenue', 'capital', 'growth', 'income', 'outturn', 'saving'] as const;
export type Nature = (typeof NATURES)[number];

/** How labels of spreadsheets speak of what a line is. */
const SAYING: readonly (readonly [RegExp, Nature])[] = [
  // What is paid for borrowing is spent from revenue.
  [/\bcapital (financing|charges)\b/i, 'revenue'],
  [/\b(capital|cyfalaf)\b/i, 'capital'],
  // What clients and partners contribute comes in; what is contributed to pensions goes out.
  [
    /\b(clients?|customers?|service users?|residents?|partners?|health|nhs|icb|third party|developers?|external) contributions?\b|\bcontributions? from\b|\bgovernment grants?\b/i,
    'income',
  ],
  [/\b(income|fees and charges|fees & charges|receipts?|incwm|ffioedd)\b/i, 'income'],
  [/\b(growth|pressures?|twf|pwysau)\b/i, 'growth'],
  [/\b(savings?|efficienc(y|ies)|arbed(ion|iad))\b/i, 'saving'],
  [/\b(outturn|actual|alldro)\b/i, 'outturn'],
  [/\b(revenue|refeniw)\b/i, 'revenue'],
];

/** What a label says that a line is; undefined where it does not say. */
export function natureOf(label: string): Nature | undefined {
  return SAYING.find(([pattern]) => pattern.test(label))?.[1];
}

/** Whether a line is taken off what is spent, so that a plan writes it above zero. */
export function isDeduction(nature: string): boolean {
  return nature === 'income' || nature === 'saving';
}
