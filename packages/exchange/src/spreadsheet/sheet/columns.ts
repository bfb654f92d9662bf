import { formatPeriod, formatYear, largest, type Period, readPeriod } from '@goldenthread/model';
import { columnCalled } from '../cells/called.js';
import { cleanText, readCell } from '../cells/cells.js';
import type { Nature } from '../cells/natures.js';
import { APRIL, periodIn } from '../cells/periods.js';
import type { Grid } from '../grid/grid.js';
import { PLAIN_WORDS, roleOfWords } from './column-words.js';
import { type HeadingRows, headingOf, titlesOf } from './heading-rows.js';
import type { Heading, SeriesWord } from './headings.js';
import { namesThing } from './register-kinds.js';
import { type Role, roleBeside } from './roles.js';

/**
 * What each column is, by its number in what was copied: a period as a plan writes it, and behind it a series where the heading
 * says none (`2024/25 target`); what it says of its row (`owner`, `words`); empty where the column stays out.
 */
export type ColumnChoices = Readonly<Record<number, string>>;

/** What a column holds of a year that other columns hold other lines of, and whether its figures change their sign. */
export interface ColumnNature {
  /** A line of a budget, or what all of them come to. */
  readonly word: Nature | 'net';
  readonly turned: boolean;
}

/** What is in a reserve: at the start or the end of a year. */
export type Balance = 'opening' | 'closing';

/** A column as its heading and its cells say. */
export interface Column {
  /** Counted from 0. */
  readonly at: number;
  readonly heading: Heading;
  /** What a person chose for it; undefined where nobody chose. */
  readonly choice: string | undefined;
  readonly role: Role | undefined;
  /** The period that a column of words is about: a status or a comment of one quarter. */
  readonly of: Period | undefined;
  /** Whether some cell below the headings is a figure. */
  readonly figures: boolean;
  readonly blank: boolean;
  /** Whether every figure in it may be a code or a cost centre: whole, without commas. */
  readonly codes: boolean;
  /** Whether it holds nothing but dashes, and so is no column of words. */
  readonly dashes: boolean;
  /** What it holds of a year that other columns hold other lines of; `net` is what they come to. */
  readonly nature?: ColumnNature | undefined;
  /** What it holds of a reserve in the year of its heading. */
  readonly balance?: Balance | undefined;
}

/** What is said of one period beside its figure. */
const OF_PERIOD: ReadonlySet<Role> = new Set<Role>(['tolerance', 'status', 'note', 'flag']);

/** What else is never said by nothing but figures: when something is due, for example. */
const IN_WORDS: ReadonlySet<Role> = new Set<Role>(['title', 'cashable', 'due']);

const SERIES: readonly SeriesWord[] = ['baseline', 'target', 'actual', 'forecast'];

/** The columns of a table, each with what it is. */
export function columnsOf(
  grid: Grid,
  heads: HeadingRows,
  body: readonly (readonly string[])[],
  choices: ColumnChoices,
): Column[] {
  const width = largest([0, ...grid.cells.map((row) => row.length)]);
  const plain = Array.from({ length: width }, (_, column) => headingOf(grid, heads, column));
  const title = yearOfTitle(grid, heads, plain);
  const beside = yearsOfQuarters(plain);
  return plain.map((heading, at): Column => {
    const choice = choices[at + 1];
    const read = chosen(withYearOf(heading, title, beside), choice);
    const cells = body.map((row) => row[at] ?? '');
    const said = choice === undefined ? roleBeside(read.text) : roleOfWords(choice);
    const filled = cells.map((cell) => readCell(cell)).filter(({ type }) => type !== 'blank');
    const written = cells.map(cleanText).filter((text) => text !== '');
    // A column of nothing but figures names nothing and is no date, whatever its heading: ‘Target’ may be either.
    const onlyFigures = filled.length > 0 && filled.every(({ type }) => type === 'figure');
    // A consequence in words is what may happen; in figures it is a score.
    const inWords = /^consequence/i.test(read.text) && filled.every(({ type }) => type === 'words');
    const isOther =
      choice === undefined && said !== undefined && (((IN_WORDS.has(said) || namesThing(said)) && onlyFigures) || inWords);
    const role = isOther ? undefined : said;
    const words = role !== undefined && OF_PERIOD.has(role);
    const { period, ...rest } = read;
    return {
      at,
      heading: words ? rest : read,
      choice,
      role: read.period && !words ? undefined : role,
      of: words ? period : undefined,
      figures: filled.some(({ type }) => type === 'figure'),
      blank: written.length === 0 && read.text === '',
      codes: written.every((text) => /^[\w.-]{1,12}$/.test(text) && !/^-?\d+\.\d/.test(text)),
      dashes: filled.length === 0 && written.length > 0,
    };
  });
}

/** The year of each quarter that a heading names with it: `Q1 RAG` is of the year of `Q1 2025/26 Actual` beside it. */
function yearsOfQuarters(headings: readonly Heading[]): ReadonlyMap<number, number> {
  const named = headings.flatMap(({ period }) => (period?.type === 'quarter' ? [period] : []));
  const years = Map.groupBy(named, ({ quarter }) => quarter);
  return new Map(
    [...years].flatMap(([quarter, all]) => {
      const [year, ...others] = new Set(all.map((each) => each.year));
      return year === undefined || others.length > 0 ? [] : [[quarter, year] as const];
    }),
  );
}

function withYearOf(heading: Heading, title: TitleYear | undefined, beside: ReadonlyMap<number, number>): Heading {
  const year = heading.quarter === undefined || heading.period ? undefined : beside.get(heading.quarter);
  if (year !== undefined) return withYear(heading, { year, isMonth: false });
  return title === undefined ? heading : withYear(heading, title);
}

/** The year that the titles of a table name, and whether they name only a month of it. */
interface TitleYear {
  readonly year: number;
  readonly isMonth: boolean;
  /** The one quarter that they name: figures of a quarterly report are of it. */
  readonly quarter?: number | undefined;
}

/** The one year that the titles name: that of quarters, and of a target, where no column names a year itself. */
function yearOfTitle(grid: Grid, heads: HeadingRows, headings: readonly Heading[]): TitleYear | undefined {
  if (headings.some(({ period }) => period !== undefined)) return undefined;
  const years = titlesOf(grid, heads).flatMap((title): TitleYear[] => {
    const { period } = periodIn(title);
    if (period?.type === 'quarter') return [{ year: period.year, isMonth: false, quarter: period.quarter }];
    if (period?.type === 'year') return [{ year: period.year, isMonth: false }];
    if (period?.type !== 'month') return [];
    return [{ year: period.month < APRIL ? period.year - 1 : period.year, isMonth: true }];
  });
  const [found, ...others] = [...new Map(years.map((each) => [each.year, each])).values()];
  if (others.length > 0 || !found) return undefined;
  const quarters = new Set(years.flatMap((each) => each.quarter ?? []));
  return quarters.size === 1 ? { ...found, quarter: [...quarters][0] } : { year: found.year, isMonth: found.isMonth };
}

function withYear(heading: Heading, { year, isMonth, quarter: ofTitle }: TitleYear): Heading {
  if (heading.aside !== undefined) return heading;
  const { quarter, ...rest } = heading;
  if (quarter !== undefined) return { ...rest, period: { type: 'quarter', year, quarter } };
  if (heading.series === undefined && !heading.budget) return heading;
  // Of what was reported in a month, only budget and forecast are of the whole year.
  if (isMonth && !heading.budget && heading.series !== 'forecast') return heading;
  // A quarterly report states what was reached in its quarter; budgets and forecasts are of the year.
  const isOfQuarter =
    (heading.series === 'actual' || heading.series === 'target') && !/\b(annual|yearly|year)\b/i.test(heading.text);
  const period: Period =
    isOfQuarter && ofTitle !== undefined ? { type: 'quarter', year, quarter: ofTitle } : { type: 'year', year };
  return {
    ...heading,
    period,
    guess: `‘${heading.text}’ is read as that of ${formatPeriod(period)}, the ${period.type} of the title.`,
  };
}

/** Whether a person chose that a column says something of its row. */
export function isChosenLabel({ choice, role }: Column): boolean {
  return choice === PLAIN_WORDS || (choice !== undefined && role !== undefined);
}

/** A heading as it was chosen to be read. */
function chosen(heading: Heading, choice: string | undefined): Heading {
  if (choice === undefined) return heading;
  const { period: _period, quarter: _quarter, guess: _guess, aside: _aside, total: _total, ...rest } = heading;
  const series = SERIES.find((word) => choice.endsWith(` ${word}`));
  const { period } = readPeriod(series === undefined ? choice : choice.slice(0, -series.length - 1));
  return { ...rest, ...(period ? { period } : {}), ...(series === undefined ? {} : { series }) };
}

/** Why a column of figures stays out, as a sentence. */
export function reasonLeftOut({ at, heading }: Pick<Column, 'at' | 'heading'>): string {
  const called = columnCalled(heading.text, at);
  if (heading.total) return `${called} is left out: the plan adds up by itself.`;
  if (/^(19|20)\d\d$/.test(heading.text)) return `${called} is left out: it may be ${eitherYear(heading.text)}. Choose which.`;
  if (heading.aside !== undefined) return `${called} is left out: ${heading.aside}.`;
  if (heading.quarter !== undefined || heading.series !== undefined || heading.budget)
    return `${called} is left out: it does not say which year it is for. Choose one.`;
  return `${called} is left out: its heading names no year and no quarter, such as 2024/25 or 2024/25 Q3.`;
}

/** The two financial years that a bare year has a part of. */
function eitherYear(text: string): string {
  const year = Number(text);
  return `${formatYear(year - 1)} or ${formatYear(year)}`;
}
