import { addAll, formatPeriod, type Period } from '@goldenthread/model';
import { readCell } from '../cells/cells.js';
import { penceOf, roundingOf } from '../cells/figures.js';
import { isDeduction, type Nature, natureOf } from '../cells/natures.js';
import type { Column } from './columns.js';
import { yearOfTitle } from './heading-years.js';

type Body = readonly (readonly string[])[];

/** What a column of one year holds beside others of the same year: a line of a budget each, and what they come to. */
interface Parts {
  readonly lines: readonly { readonly column: Column; readonly nature: Nature }[];
  readonly net: Column | undefined;
}

/** Columns with their natures, and how they were read, for whoever reads them as a budget. */
interface WithNatures {
  readonly columns: readonly Column[];
  readonly natureNotes: readonly string[];
}

const NET = /\bnet\b|^(total|balance|budget)|\bbudget\b(?!.*\bbase\b)/i;
const GROSS = /\b(gross|expenditure|spend(ing)?|costs?|base|gwariant)\b/i;

/**
 * Columns of the same year that hold gross spending, income, savings or growth become a line each; the one that they come to
 * becomes the total. The cells tell whether deductions are shown below zero. Where there are no such columns, nothing changes.
 */
export function withNatures(columns: readonly Column[], body: Body, titles: readonly string[]): WithNatures {
  const unchanged = { columns, natureNotes: [] };
  const ofTitle = periodOfTitle(columns, titles);
  const parts = partsOf(columns, ofTitle);
  if (!parts) return unchanged;
  const { lines, net } = parts;
  const period = [...lines.map(({ column }) => column), net].find((column) => column?.heading.period)?.heading.period ?? ofTitle;
  if (!period) return unchanged;
  const ways = (['shown', 'taken off'] as const).filter((way) => net === undefined || agree(lines, net, body, way));
  // Columns that do not come to the last one may be anything: nothing is guessed.
  const [way] = ways;
  if (way === undefined) return unchanged;
  const shown =
    ways.length === 1
      ? way === 'shown'
      : lines.some(({ column, nature }) => isDeduction(nature) && mostlyBelowZero(column, body));
  const made = new Map<Column, Column>();
  const natureNotes: string[] = [];
  for (const { column, nature } of lines) {
    if (!column.heading.period)
      natureNotes.push(
        `‘${column.heading.text}’ is read as that of ${formatPeriod(period)}, the ${period === ofTitle ? 'year of the title' : 'only year of the table'}.`,
      );
    made.set(column, {
      ...column,
      heading: { ...bare(column), period },
      nature: { word: nature, turned: isDeduction(nature) && shown },
    });
  }
  if (net) made.set(net, { ...net, heading: { ...bare(net), period }, nature: { word: 'net', turned: false } });
  const said = lines.map(({ column, nature }) => `‘${column.heading.text}’ as ${nature}`);
  natureNotes.push(
    `The columns of ${formatPeriod(period)} become a line each: ${said.join(', ')}.${net ? ` They come to ‘${net.heading.text}’, as the sheet says.` : ''}`,
  );
  return { columns: columns.map((column) => made.get(column) ?? column), natureNotes };
}

function bare({ heading }: Column): Omit<Column['heading'], 'aside' | 'total' | 'guess'> {
  const { aside: _aside, total: _total, guess: _guess, ...rest } = heading;
  return rest;
}

/** The year that a title names, where no column names one: that of spending, income and what they come to. */
function periodOfTitle(columns: readonly Column[], titles: readonly string[]): Period | undefined {
  const found = yearOfTitle(
    titles,
    columns.map(({ heading }) => heading),
  );
  return found && !found.isMonth && found.quarter === undefined ? { type: 'year', year: found.year } : undefined;
}

/**
 * The columns of one year that are of several natures; undefined where there are none, or several years. Where only a title
 * names the year, they have to come to a net column: nothing else says that they are parts of one budget.
 */
function partsOf(columns: readonly Column[], ofTitle: Period | undefined): Parts | undefined {
  const own = columns.filter((column) => isPart(column));
  const periods = new Set(own.flatMap(({ heading }) => (heading.period ? [formatPeriod(heading.period)] : [])));
  if (periods.size + (ofTitle === undefined ? 0 : 1) !== 1 || own.length < 2) return undefined;
  const netAt = own.findLastIndex(({ heading }) => NET.test(heading.text) && !isDeduction(natureOf(heading.text) ?? ''));
  const net = own[netAt];
  const lines = own.flatMap((column) => {
    if (column === net) return [];
    const nature = GROSS.test(column.heading.text) ? 'revenue' : natureOf(column.heading.text);
    return [{ column, nature: nature ?? ('revenue' as const) }];
  });
  const kinds = new Set(lines.map(({ nature }) => nature));
  return lines.length > 1 && kinds.size > 1 && (net !== undefined || lines.every(({ column }) => column.heading.period))
    ? { lines, net }
    : undefined;
}

/** A column of figures that may be a part: of the year, or of none that it names. */
function isPart({ figures, heading, role, choice, codes }: Column): boolean {
  if (!figures || choice !== undefined || role !== undefined || heading.series !== undefined) return false;
  if (heading.period) return heading.period.type === 'year';
  return (
    heading.aside === undefined &&
    !/^(19|20)\d\d$/.test(heading.text) &&
    heading.text !== '' &&
    (!codes || natureOf(heading.text) !== undefined)
  );
}

/** Whether the lines come to the net column in every row, with deductions as they are shown or taken off. */
function agree(lines: Parts['lines'], net: Column, body: Body, way: 'shown' | 'taken off'): boolean {
  let told = 0;
  for (const row of body) {
    const stated = amount(row, net);
    const amounts = lines.map(({ column, nature }) => ({ pence: amount(row, column) ?? 0, nature }));
    if (stated === undefined) continue;
    const added = amounts.reduce(
      (all, { pence, nature }) => all + (way === 'taken off' && isDeduction(nature) ? -pence : pence),
      0,
    );
    const room = roundingOf(readCell(row[net.at] ?? ''), unitOf(net)) * (lines.length + 1);
    if (Math.abs(added - stated) > room) return false;
    told++;
  }
  return told > 0;
}

const unitOf = ({ heading: { unit } }: Column) => (unit === undefined || unit === 'percent' ? '' : unit);
const amount = (row: readonly string[], column: Column) => penceOf(readCell(row[column.at] ?? ''), unitOf(column));

function mostlyBelowZero(column: Column, body: Body): boolean {
  const signs: number[] = [];
  addAll(
    signs,
    body.flatMap((row) => Math.sign(amount(row, column) ?? 0)),
  );
  return signs.reduce((all, sign) => all + sign, 0) < 0;
}
