import { type ElementKind, formatPeriod, KINDS, type Period } from '@goldenthread/model';
import type { MoneyUnit } from '../cells/cells.js';

/** The cell of a sheet that a figure comes from, and how it counts there; rows and columns count from 0. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  /** What amounts count in; `percent` where figures are percentages without their sign. */
  readonly unit: MoneyUnit | 'percent' | undefined;
  /** Set where the plan has the other sign. */
  readonly turned: boolean;
}

/** A row of a table on its way into a plan: its words, a figure for each period that it has, and what stands behind. */
export interface PlanRow {
  readonly label: string;
  /** As it stands in the plan, by the period as written. */
  readonly figures: ReadonlyMap<string, string>;
  /** Where each figure comes from, by the same period; empty cells too. */
  readonly sources?: ReadonlyMap<string, SourceCell> | undefined;
  readonly note: string;
}

/** The periods that have columns of their own in an import. */
type TableType = 'year' | 'quarter';
const TABLE_TYPES: readonly TableType[] = ['year', 'quarter'];

/** The periods that something of a kind takes a line of. */
export function tableTypesOf(kind: ElementKind): readonly TableType[] {
  return TABLE_TYPES.filter((type) => KINDS[kind].clauses.includes(`${type}s`));
}

/** The spaces between two columns, as the formatter sets them. */
const GAP = '  ';

/**
 * Rows as lines of a plan, lined up as the formatter does: a table for the years and one for the quarters, each with its line of
 * periods. Where the table that they go into has those periods already (`there`), only the rows. What takes no such line of
 * periods (`headed`) has each figure beside its period.
 */
export function tableLines(
  periods: readonly Period[],
  rows: readonly PlanRow[],
  there: readonly string[] = [],
  headed: readonly TableType[] = TABLE_TYPES,
): string[] {
  const columns = headed.flatMap((type) => {
    // A sheet may begin with the latest; a plan begins with the first, unless the table that it goes into does not.
    const sorted = [...new Set(periods.filter((period) => period.type === type).map(formatPeriod))].sort();
    const names = sorted.join() === [...there].sort().join() ? [...there] : sorted;
    const shown = rows.filter((row) => names.some((name) => row.figures.has(name)));
    if (names.length === 0 || shown.length === 0) return [];
    const same = there.length === names.length && names.every((name, index) => name === there[index]);
    const header = same ? [] : [[`${type}s`, ...names]];
    const cells = shown.map((row) => [row.label, ...names.map((name) => row.figures.get(name) ?? '-')]);
    return aligned([...header, ...cells], [...header.map(() => ''), ...shown.map((row) => row.note)]);
  });
  return [...columns, ...pairLines(periods, rows, headed)];
}

/** What has no columns of its own: each figure stands beside its period. */
function pairLines(periods: readonly Period[], rows: readonly PlanRow[], headed: readonly TableType[]): string[] {
  const names = [...new Set(periods.filter(({ type }) => !headed.some((each) => each === type)).map(formatPeriod))];
  return rows.flatMap(({ label, figures, note }) => {
    const pairs = names.flatMap((name) => {
      const figure = figures.get(name) ?? '-';
      return figure === '-' ? [] : [`${name} ${figure}`];
    });
    return pairs.length === 0 ? [] : [`${label} ${pairs.join(', ')}${note === '' ? '' : ` : ${note}`}`];
  });
}

function aligned(rows: readonly (readonly string[])[], notes: readonly string[]): string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  const gap = rows.length === 1 ? ' ' : GAP;
  return rows.map((row, index) => {
    const text = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(gap);
    return `${text}${notes[index] ? `  : ${notes[index]}` : ''}`.trimEnd();
  });
}
