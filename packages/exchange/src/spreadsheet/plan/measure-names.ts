import { rowCalled } from '../cells/called.js';
import { cleanText, withoutMark } from '../cells/cells.js';
import { isComparator } from '../cells/comparators.js';
import { normalisedWords } from '../cells/names.js';
import { NOT_TITLES, type Role } from '../sheet/roles.js';
import type { Sheet, SheetRow } from '../sheet/table.js';

/** Columns that may tell apart two rows of one title: whose measure each is, or of which place. */
const TELLING: ReadonlySet<Role | undefined> = new Set<Role | undefined>([
  'from',
  'group',
  'portfolio',
  'kind',
  'project',
  undefined,
]);

/** A longer title of a table is a sentence, and no part of a name. */
const LONGEST_TITLE = 60;

/** What the row of a table of measures is about, besides what its own title says. */
export interface MeasureName {
  /** The title of its measure, without the marks of notes. */
  readonly title: string;
  /** Whom its figures are of, where they are not the council's own. */
  readonly comparators?: string | undefined;
  /** Why it stays out, as the end of a sentence: an earlier row has other figures of the same measure and periods. */
  readonly leftOut?: string | undefined;
}

/**
 * The names of the measures of a table, by its rows. A column of places or services distinguishes rows of one title with other
 * figures; rows of England, a region or neighbours compare with the council's own row.
 */
export function measureNames(sheet: Sheet): ReadonlyMap<SheetRow, MeasureName> {
  const titleAt = titleColumn(sheet);
  const ofPlaces = isOfPlaces(sheet, titleAt);
  const named = new Map<SheetRow, MeasureName>();
  let before = '';
  for (const row of sheet.rows) {
    const own = withoutMark(cleanText(row.labels[titleAt] ?? '')).text;
    const place = row.labels.find((label, at) => (at !== titleAt || ofPlaces) && isComparator(label));
    const title = ofPlaces ? sheet.title || ownPlace(sheet, titleAt) : own || before;
    named.set(row, { title: ofPlaces ? title : withSubject(sheet, titleAt, title), comparators: place });
    if (row.sort !== 'heading') before = own || before;
  }
  for (const rows of Map.groupBy(named.keys(), (row) => keyOf(sheet, row, named.get(row))).values())
    if (rows.length > 1) tellApart(sheet, rows, titleAt, named);
  return named;
}

/** The column that names the measures: where nothing but a service or a ward stands beside the figures, they are of that. */
function titleColumn({ labels }: Sheet): number {
  for (const role of ['measure', 'title'] as const) {
    const at = labels.findIndex((label) => label.role === role && label.of === undefined);
    if (at >= 0) return at;
  }
  const at = labels.findIndex(({ role }) => role === undefined || !NOT_TITLES.has(role));
  return at >= 0 ? at : 0;
}

/** Whether the rows are the council and those that it compares with, so that the table is of one measure. */
function isOfPlaces({ labels, rows }: Sheet, titleAt: number): boolean {
  if (labels[titleAt]?.role === 'measure') return false;
  const figures = rows.filter(({ sort }) => sort === 'figures');
  const own = figures.filter((row) => !isComparator(row.labels[titleAt] ?? ''));
  return own.length === 1 && figures.length > 1;
}

function ownPlace({ rows }: Sheet, titleAt: number): string {
  return rows.map(({ labels }) => labels[titleAt] ?? '').find((label) => label !== '' && !isComparator(label)) ?? '';
}

/** A service is no measure: what is counted in it stands in the title of the table. */
function withSubject({ title, labels }: Sheet, titleAt: number, label: string): string {
  const role = labels[titleAt]?.role;
  const isNamed = role === undefined || !NOT_TITLES.has(role);
  const subject = title.replace(/\s*\([^()]*\)\s*$/, '').trim();
  return isNamed || label === '' || subject === '' || subject.length > LONGEST_TITLE ? label : `${subject}: ${label}`;
}

/** What rows of one measure have in common; each heading and each other sort of figure is by itself. */
function keyOf({ labels }: Sheet, row: SheetRow, name: MeasureName | undefined): string {
  if (row.sort !== 'figures' || !name || name.title === '') return `row ${row.number}`;
  const said = (role: Role): string => row.labels[labels.findIndex((label) => label.role === role)] ?? '';
  return normalisedWords([name.title, said('code'), said('series'), name.comparators ?? ''].join(' | '));
}

function tellApart(sheet: Sheet, rows: readonly SheetRow[], titleAt: number, named: Map<SheetRow, MeasureName>): void {
  const [first, ...others] = rows;
  const differing = others.filter((row) => first && clash(first, row));
  if (!first || differing.length === 0) return;
  const column = sheet.labels.findIndex(({ role, of }, at) => {
    const texts = rows.map((row) => normalisedWords(row.labels[at] ?? ''));
    return at !== titleAt && of === undefined && TELLING.has(role) && !texts.includes('') && new Set(texts).size === rows.length;
  });
  for (const row of column >= 0 ? rows : differing) {
    const name = named.get(row) as MeasureName;
    if (column >= 0) named.set(row, { ...name, title: `${name.title}: ${row.labels[column]}` });
    else
      named.set(row, {
        ...name,
        leftOut: `has other figures of the same measure and periods than ${rowCalled(first.number, '').replace('Row', 'row')}, and nothing in the table tells the two apart, so it is left out.`,
      });
  }
}

/** Whether two rows have different figures in one column. */
function clash(first: SheetRow, second: SheetRow): boolean {
  return first.cells.some((cell, at) => {
    const other = second.cells[at];
    if (cell.type !== 'figure' || other?.type !== 'figure') return false;
    return cell.digits !== other.digits || cell.unit !== other.unit;
  });
}
