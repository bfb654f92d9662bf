import { withoutFlag } from '@goldenthread/model';
import { cleanText } from './cells.js';
import { normalisedWords } from './names.js';

/** What a measure counts in: the clause that says so, and how its bare figures are meant. */
export interface MeasureUnit {
  readonly clause: string;
  readonly percent: boolean;
  readonly money: boolean;
}

/** What amounts count in that are no thousands or millions. */
export const wholeUnits = (symbol: string): string => (symbol === '€' ? 'euros' : symbol === '$' ? 'dollars' : 'pounds');

/** The unit that a column says, or else the title: `Adults with level 3 (%)`, `% of calls answered`, `Median pay (£)`. */
export function unitIn(column: string, title: string): MeasureUnit {
  const said = column === '' ? titleUnit(title) : clauseFor(column);
  return { clause: said, percent: said === 'unit percent', money: said === 'unit money' };
}

/** What the headings of all columns of figures say that they count, such as FTE, or else the title; empty where neither does. */
export function countedIn({
  columns,
  title,
}: {
  readonly columns: readonly { readonly heading: string }[];
  readonly title: string;
}): string {
  const found = columns.map(({ heading }) => COUNTED.exec(heading)?.[1] ?? '');
  const [unit = '', ...others] = new Set(found);
  return others.length > 0 ? '' : unit || (COUNTED.exec(title)?.[1] ?? '');
}

const COUNTED = /\b(FTEs?|WTEs?|tonnes|kWh)\b/i;

/** Of how many people or things a rate is, and of which: `per 100,000 aged 65+`. */
const RATE =
  /\b(per (?:1,000|10,000|100,000|1,000,000|thousand|million|head|household)(?: (?!aged?\b|over\b|under\b)[a-z]+)?(?: (?:aged?|over|under) \d[\d+\u2010-\u2015-]*(?: (?:and|or) (?:over|under)| to \d+)?)?)/i;

function titleUnit(title: string): string {
  if (/\(\s*(%|per ?cent)\s*\)\s*$|^(%|percentage|proportion \(%\)|canran)\b|^% /i.test(title)) return 'unit percent';
  if (/\(\s*[£€$]\s*\)\s*$/.test(title)) return 'unit money';
  const rate = RATE.exec(title)?.[1];
  if (rate !== undefined) return `unit: ${rate}`;
  const days = /\(\s*(?:working |calendar )?(days)\s*\)\s*$/i.exec(title);
  if (days) return 'unit days';
  const fte = /\(\s*(FTEs?)\s*\)\s*$/i.exec(title)?.[1];
  return fte === undefined ? '' : `unit: ${fte}`;
}

function clauseFor(unit: string): string {
  if (/%|per ?cent|canran/i.test(unit)) return 'unit percent';
  if (/£|€|\$|pounds?|money|arian/i.test(unit)) return 'unit money';
  const word = ['number', 'days', 'rate', 'score'].find((each) => normalisedWords(unit) === each);
  if (word !== undefined) return `unit ${word}`;
  return /^(nifer|no\.?|count|#)$/i.test(unit) ? 'unit number' : `unit: ${cleanText(unit)}`;
}

/** The unit that figures have as they are typed. */
export function unitWords(flagged: readonly string[]): string {
  const figures = flagged.map((figure) => withoutFlag(figure).text).filter((figure) => figure !== '');
  if (figures.length === 0) return '';
  if (figures.every((figure) => figure.endsWith('%'))) return 'unit percent';
  return figures.every((figure) => /[£€$]/.test(figure)) ? 'unit money' : 'unit number';
}
