import { type CurrencySign, signOf, visible } from '@goldenthread/model';

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
  /** The currency that the cell or its heading says; undefined where neither does, and it is the plan’s. */
  readonly sign?: CurrencySign | undefined;
  /** What stands behind it that is none of its digits: the number of a note, an asterisk, `[p]`. */
  readonly mark?: string | undefined;
  /** Set where a spreadsheet worked it out: it may be finer than a penny. */
  readonly reckoned?: true;
}

/** What amounts of money count in: pounds, thousands, millions, billions. */
export type MoneyUnit = '' | 'k' | 'm' | 'bn';

const MINUS = '\\-\\u2010-\\u2015\\u2212';

const BLANK = new RegExp(`^([${MINUS}]+|\\.{2,}|n/a|[£€$]\\s*[${MINUS}])?$`, 'i');

/** No money at all, in words: it is a figure, not an empty cell. */
const NIL = /^(?<symbol>[£€$])?\s*nil$/i;

/** Raised digits, asterisks, daggers and letters in square brackets behind a figure, which lead to a note or flag it. */
const MARK =
  /\s*(?<mark>(?:[\u00b9\u00b2\u00b3\u2070\u2074-\u2079*†‡§#^]|\[[\p{L}\d, ]{1,12}\]|\((?:p|r|e|provisional|revised|note \d+)\))+)$/iu;

const FIGURE = new RegExp(
  `^(?<outer>\\()?\\s*(?<sign>[+${MINUS}])?\\s*(?<symbol>[£€$])?\\s*(?<open>\\()?\\s*(?<after>[+${MINUS}])?` +
    '(?<whole>\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)?(?<fraction>\\.\\d+)?' +
    '\\s*(?<percent>%|per ?cent)?\\s*(?<close>\\))?\\s*(?<unit>bn|billion|mn|m|million|k|thousand)?\\s*(?<percentBehind>%|per ?cent)?\\s*(?<outerClose>\\))?' +
    `(?<behind>[${MINUS}])?\\s*(?<credit>CR|DR)?$`,
  'i',
);

const UNITS: Readonly<Record<string, MoneyUnit>> = {
  k: 'k',
  thousand: 'k',
  m: 'm',
  mn: 'm',
  million: 'm',
  bn: 'bn',
  billion: 'bn',
};

/** A cell with more signs than this is not a figure. */
const LONGEST = 60;

/** Text without what spreadsheets and browsers put around it. */
export function cleanText(text: string): string {
  return visible(text)
    .replace(/[\s\u00a0\u2007\u202f]+/g, ' ')
    .trim();
}

/**
 * Reads a cell: `£1,250.00`, `(1,200)`, `£(1.2)m`, `-£250k`, `12.5%`, `1,200-`, `1,200 CR`, `95¹`; a dash, `n/a` and nothing at
 * all are blank. Whatever is not a figure is words.
 */
export function readCell(raw: string): Cell {
  const text = cleanText(raw);
  if (BLANK.test(text)) return { type: 'blank' };
  // £000 says what other figures count in.
  if (text.length > LONGEST || /^[£€$]\s*0{3}$/.test(text)) return { type: 'words', text };
  const nil = NIL.exec(text);
  if (nil)
    return { type: 'figure', sort: nil.groups?.symbol ? 'money' : 'number', digits: '0', unit: undefined, ...signed(text) };
  const whole = figureIn(text);
  if (whole) return whole;
  const mark = MARK.exec(text);
  const marked = mark ? figureIn(text.slice(0, mark.index)) : undefined;
  return marked ? { ...marked, mark: mark?.groups?.mark } : { type: 'words', text };
}

function figureIn(text: string): Figure | undefined {
  const parts = FIGURE.exec(text)?.groups;
  if (!parts || (parts.whole === undefined && parts.fraction === undefined)) return undefined;
  const { outer, open, close, outerClose, sign, after, behind, symbol, credit } = parts;
  const percent = parts.percent ?? parts.percentBehind;
  const brackets = [outer, open].filter((each) => each !== undefined).length;
  const closed = [close, outerClose].filter((each) => each !== undefined).length;
  const signs = [sign, after, behind, brackets > 0 ? '(' : undefined, credit].filter((each) => each !== undefined);
  // Two signs, or a bracket that is not closed: nobody can tell what is meant.
  if (signs.length > 1 || brackets > 1 || brackets !== closed) return undefined;
  const unit = parts.unit === undefined ? undefined : UNITS[parts.unit.toLowerCase()];
  if (percent !== undefined && (symbol !== undefined || unit !== undefined)) return undefined;
  const negative = signs.length === 1 && signs[0] !== '+' && signs[0]?.toUpperCase() !== 'DR';
  const digits = `${negative ? '-' : ''}${(parts.whole ?? '0').replaceAll(/[, ]/g, '')}${parts.fraction ?? ''}`;
  const sort = percent !== undefined ? 'percent' : symbol !== undefined ? 'money' : 'number';
  return { type: 'figure', sort, digits, unit, ...signed(symbol ?? '') };
}

function signed(text: string): Pick<Figure, 'sign'> {
  const sign = signOf(text);
  return sign === undefined ? {} : { sign };
}

/** A label without the marks behind it that lead to notes, and those marks: `Calls¹` is `Calls` and `¹`. */
export function withoutMark(label: string): { readonly text: string; readonly mark: string } {
  // m² and km³ are units.
  const mark =
    /(?<!\b(?:[ckm]?m|sq ?m))([\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+|\*+|[†‡§]+)$/u.exec(label.slice(-LONGEST))?.[0] ?? '';
  return mark === '' ? { text: label, mark } : { text: label.slice(0, -mark.length).trim(), mark };
}
