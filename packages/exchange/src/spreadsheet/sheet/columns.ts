import { formatYear, largest, type Period, readPeriod } from '@goldenthread/model';
import { columnCalled } from '../cells/called.js';
import { cleanText, readCell } from '../cells/cells.js';
import type { Nature } from '../cells/natures.js';
import { statusIn } from '../cells/statuses.js';
import type { Grid } from '../grid/grid.js';
import { PLAIN_WORDS, roleOfWords } from './column-words.js';
import { type HeadingRows, headingOf, titlesOf } from './heading-rows.js';
import { withYears } from './heading-years.js';
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

/** Scores of risks, and how a cell gives one: as a figure, or as a level of a scale. */
const SCORES: ReadonlySet<Role> = new Set<Role>(['inherentLikelihood', 'inherentImpact', 'residualLikelihood', 'residualImpact']);
const LEVEL =
  /^\W*(\d|[A-E]\b|(very |extremely |almost )?(high|medium|moderate|low|minor|major|severe|significant|serious|critical|marginal|negligible|insignificant|minimal|catastrophic|extreme|rare|remote|unlikely|possible|likely|probable|certain|uchel|canolig|isel)\b)/i;
const isScore = (text: string): boolean => LEVEL.test(text);

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
  return withYears(plain, titlesOf(grid, heads)).map((heading, at): Column => {
    const choice = choices[at + 1];
    const read = chosen(heading, choice);
    const cells = body.map((row) => row[at] ?? '');
    const said = choice === undefined ? roleBeside(read.text) : roleOfWords(choice);
    const filled = cells.map((cell) => readCell(cell)).filter(({ type }) => type !== 'blank');
    const written = cells.map(cleanText).filter((text) => text !== '');
    // A column of nothing but figures names nothing and is no date, whatever its heading: ‘Target’ may be either.
    const onlyFigures = filled.length > 0 && filled.every(({ type }) => type === 'figure');
    // An impact or a consequence in words is what may happen; in figures, or as a level, it is a score.
    const inWords = said !== undefined && SCORES.has(said) && written.length > 0 && !written.some(isScore);
    const isOther =
      choice === undefined && said !== undefined && (((IN_WORDS.has(said) || namesThing(said)) && onlyFigures) || inWords);
    // Progress is given in a few words of a status, or at length.
    const isStatus = choice === undefined && said === 'note' && /^progress$/i.test(read.text) && written.length > 0;
    const role = isOther ? undefined : isStatus && written.every((text) => statusIn(text)) ? 'status' : said;
    const words = role !== undefined && OF_PERIOD.has(role);
    const { period, ...rest } = read;
    // ‘2025/26 budget by type’ over the names of the rows heads no figures.
    const namesRows = choice === undefined && at === 0 && filled.length > 0 && filled.every(({ type }) => type === 'words');
    return {
      at,
      heading: words || namesRows ? rest : read,
      choice,
      role: read.period && !words && !namesRows ? undefined : role,
      of: words ? period : undefined,
      figures: filled.some(({ type }) => type === 'figure'),
      blank: written.length === 0 && read.text === '',
      codes: written.every((text) => /^[\w.-]{1,12}$/.test(text) && !/^-?\d+\.\d/.test(text)),
      dashes: filled.length === 0 && written.length > 0,
    };
  });
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

/** Whether a heading says what its figures are, and not of which year. */
export function asksYear({ quarter, series, budget, aside, total }: Heading): boolean {
  return aside === undefined && total !== true && (quarter !== undefined || series !== undefined || budget === true);
}

/** Why a column of figures stays out, as a sentence. */
export function reasonLeftOut({ at, heading }: Pick<Column, 'at' | 'heading'>): string {
  const called = columnCalled(heading.text, at);
  if (heading.total) return `${called} is left out: the plan adds up by itself.`;
  if (/^(19|20)\d\d$/.test(heading.text)) return `${called} is left out: it may be ${eitherYear(heading.text)}. Choose which.`;
  if (heading.aside !== undefined) return `${called} is left out: ${heading.aside}.`;
  if (asksYear(heading)) return `${called} is left out: it does not say which year it is for. Choose one.`;
  return `${called} is left out: its heading names no year and no quarter, such as 2024/25 or 2024/25 Q3.`;
}

/** The two financial years that a bare year has a part of. */
function eitherYear(text: string): string {
  const year = Number(text);
  return `${formatYear(year - 1)} or ${formatYear(year)}`;
}
