/** What a fund holds by what it is called; capital where nothing says it and only capital is paid from it. */
export function fundHolds(title: string, pays: 'capital' | 'revenue'): string {
  return HOLDS.find(([pattern]) => pattern.test(title))?.[1] ?? pays;
}

/** Whether a cell names several funds: `Levelling Up grant / Council reserves`. A fund whose own title has an ‘and’ is one. */
export function namesSeveralFunds(title: string): boolean {
  const parts = title.split(/\s*[/;,+]\s*|\s+(?:and|&)\s+/i).filter(Boolean);
  return parts.length > 1 && parts.every((part) => HOLDS.some(([pattern]) => pattern.test(part)) || /\bfund\b/i.test(part));
}

const HOLDS: readonly (readonly [RegExp, string])[] = [
  [/\b(housing revenue account|HRA)\b/i, 'housing'],
  [/\breceipts?\b/i, 'receipts'],
  [/\b(reserves?|balances?)\b/i, 'reserve'],
  [/\b(grants?|allocation|DfT|ESFA|DfE|DLUHC|MHCLG|Homes England|lottery|levelling up|basic need|grant aid)\b/i, 'grant'],
  [/\b(borrowing|loans?|PWLB|capital|section 106|s106|CIL|developer contributions?)\b/i, 'capital'],
];

/** Accounts that the law keeps apart from the general fund, by what titles call them. */
const APART: readonly (readonly [RegExp, string])[] = [
  [/\b(housing revenue account|HRA)\b/i, 'Housing revenue account'],
  [/\b(dedicated schools grant|DSG)\b/i, 'Dedicated schools grant'],
  [/\bpublic health grant\b/i, 'Public health grant'],
];

/** The account that a table is of by its titles, where the law keeps it apart; undefined where there is none, or several. */
export function accountIn(titles: string): string | undefined {
  const found = APART.filter(([pattern]) => pattern.test(titles));
  return found.length === 1 && !/\bgeneral fund\b/i.test(titles) ? found[0]?.[1] : undefined;
}
