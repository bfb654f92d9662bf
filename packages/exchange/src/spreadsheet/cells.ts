/** What a cell of a spreadsheet says, as it is copied: the text that is shown in it. */
export type Cell = { readonly type: 'blank' } | { readonly type: 'words'; readonly text: string } | Figure;

/** A figure, by its digits: it never goes through a floating-point number. */
export interface Figure {
  readonly type: 'figure';
  readonly sort: 'number' | 'money' | 'percent';
  /** Its digits with sign and decimal point, without commas: `-1250.50`. */
  readonly digits: string;
  /** What it counts in where the cell says so itself: `£1.2m`. */
  readonly unit: MoneyUnit | undefined;
}

/** What amounts of money count in: pounds, thousands, millions, billions. */
export type MoneyUnit = '' | 'k' | 'm' | 'bn';

const BLANK = /^([-\u2010-\u2015\u2212]+|\.{2,}|n\/a|£\s*[-\u2010-\u2015\u2212])?$/i;

const FIGURE =
  /^(?<open>\()?\s*(?<sign>[+\-\u2013\u2212])?\s*(?<symbol>[£€])?\s*(?<after>[+\-\u2013\u2212])?(?<whole>\d{1,3}(?:,\d{3})+|\d+)?(?<fraction>\.\d+)?\s*(?<unit>bn|billion|m|million|k|thousand)?\s*(?<percent>%)?\s*(?<close>\))?(?<behind>-)?$/i;

const UNITS: Readonly<Record<string, MoneyUnit>> = { k: 'k', thousand: 'k', m: 'm', million: 'm', bn: 'bn', billion: 'bn' };

/** A cell with more signs than this is no figure. */
const LONGEST = 60;

/** Text without what spreadsheets and browsers put around it. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u2007\u202f\ufeff]+/g, ' ').trim();
}

/**
 * Reads a cell: `£1,250.00`, `(1,200)`, `-£250k`, `12.5%`, `1,200-`; a dash, `n/a` and nothing at all are blank. Whatever is no
 * figure is words.
 */
export function readCell(raw: string): Cell {
  const text = tidy(raw);
  if (BLANK.test(text)) return { type: 'blank' };
  const parts = text.length > LONGEST ? undefined : FIGURE.exec(text)?.groups;
  if (!parts || (parts.whole === undefined && parts.fraction === undefined)) return { type: 'words', text };
  const { open, close, sign, after, behind, symbol, percent } = parts;
  const signs = [sign, after, behind, open].filter((each) => each !== undefined);
  // Two signs, or a bracket that is not closed: nobody can tell what is meant.
  if (signs.length > 1 || (open === undefined) !== (close === undefined)) return { type: 'words', text };
  const unit = parts.unit === undefined ? undefined : UNITS[parts.unit.toLowerCase()];
  if (percent !== undefined && (symbol !== undefined || unit !== undefined)) return { type: 'words', text };
  const negative = signs.length === 1 && signs[0] !== '+';
  const digits = `${negative ? '-' : ''}${(parts.whole ?? '0').replaceAll(',', '')}${parts.fraction ?? ''}`;
  const sort = percent !== undefined ? 'percent' : symbol !== undefined ? 'money' : 'number';
  return { type: 'figure', sort, digits, unit };
}
