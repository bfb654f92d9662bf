import type { Plan } from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';

/** What a column holds. `money` is exact: whole pence, which are written as pounds with two decimal places. */
export type ColumnType = 'text' | 'whole' | 'number' | 'money' | 'truth' | 'day';

/** A value of a column: text, a number, pence for money, a day as 2025-03-31; null where there is none. */
export type ColumnValue = string | number | boolean | null;

/** One edition of a council's plan as the public may see it, and the edition before it where that is known. */
export interface Edition {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** The folder of the plan: files are named from there. */
  readonly root: string;
  readonly before?: { readonly edition: string; readonly whole: Plan } | undefined;
  /** The plan with what is exempt, which a comparison needs to know what to leave out. */
  readonly whole: Plan;
}

/** A column: its name, what it holds, and what that means. */
export interface ColumnDefinition {
  readonly name: string;
  readonly type: ColumnType;
  readonly means: string;
}

/** A table that every edition has, with its rows for one of them. */
export interface TableDefinition {
  readonly name: string;
  readonly means: string;
  readonly columns: readonly ColumnDefinition[];
  /** Its rows, with a value for each column. */
  readonly rows: (edition: Edition) => readonly (readonly ColumnValue[])[];
}

/** Defines a table. What a row is made from stays with its columns, so that no column can be in the wrong place. */
export function defineTable<Row>(definition: {
  readonly name: string;
  readonly means: string;
  readonly rows: (edition: Edition) => Iterable<Row>;
  readonly columns: readonly (ColumnDefinition & { readonly of: (row: Row, edition: Edition) => ColumnValue | undefined })[];
}): TableDefinition {
  const { name, means, columns, rows } = definition;
  return {
    name,
    means,
    columns: columns.map(({ name: called, type, means: says }) => ({ name: called, type, means: says })),
    rows: (edition) => [...rows(edition)].map((row) => columns.map(({ of }) => of(row, edition) ?? null)),
  };
}

/** A file as it is named from the plan's folder. */
export function shownFile(file: string, root: string): string {
  return file.startsWith(`${root}/`) ? file.slice(root.length + 1) : (file.split('/').at(-1) ?? file);
}
