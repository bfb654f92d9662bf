import path from 'node:path';
import { counted } from '@goldenthread/model';
import { forReaders } from '@goldenthread/report/for-readers';
import { type Edition, PLAN_TABLES, type TableDefinition, tableAsCsv, tableAsJson } from '@goldenthread/report/tables';
import type { CheckedPlan } from '@goldenthread/workspace';
import type { CommandOf } from '../../command.js';
import { CommandError, EXIT } from '../../errors.js';
import { refuseLinks } from '../../terminal/write-file.js';
import { refuseUnmerged } from '../../unmerged.js';
import { editionsIn, folderName, type ListedEdition } from './editions.js';
import { NewFiles } from './new-files.js';
import { tableAsParquet } from './parquet.js';

/** The forms that tables are written in. */
export const TABLE_FORMATS = ['parquet', 'csv', 'json'] as const;
type TableFormat = (typeof TABLE_FORMATS)[number];

/** What can be asked of `goldenthread export --format`. */
export interface TableOptions {
  readonly output: string;
  readonly format: TableFormat;
  readonly edition?: string | undefined;
}

/**
 * `goldenthread export --format parquet`: whole plans as tables, one file for each table, council and edition. Editions that are
 * there already stay as they are: one that differs is refused.
 */
export const exportTables: CommandOf<[paths: readonly string[], options: TableOptions]> = async (screen, paths, options) => {
  const named = options.edition === undefined ? undefined : folderName(options.edition);
  if (named === '') throw new CommandError(`--edition ${options.edition} has no letter and no figure.`);
  const editions = await editionsIn(paths.length > 0 ? paths : ['.'], named);
  await refuseLinks(path.resolve(options.output), options.output);
  const folder = new NewFiles(path.resolve(options.output));
  const sums = { written: 0, same: 0, refused: [] as string[] };
  let last: { readonly of: ListedEdition; readonly checked: CheckedPlan } | undefined;
  for (const each of editions) {
    // What is let go of is cleared up between turns only.
    await new Promise((resolve) => void setImmediate(resolve));
    const checked = await each.listed.check();
    refuseUnmerged([checked], 'export the plan');
    const before = last?.of.council === each.council ? { edition: last.of.edition, whole: last.checked.plan } : undefined;
    const { plan, findings } = forReaders(checked.plan, checked.findings);
    const files = filesOf({ plan, findings, root: checked.root, before, whole: checked.plan }, each, options);
    const missing = missingOf(files, folder);
    if (missing === undefined) sums.refused.push(`${each.council}, ${each.edition}`);
    else if (missing.length === 0) sums.same++;
    else {
      for (const [file, contents] of missing) folder.write(file, contents);
      sums.written++;
    }
    last = { of: each, checked };
  }
  screen.print(
    `${options.output}: ${counted(sums.written, 'edition')} written${sums.same > 0 ? `, ${sums.same} there already` : ''}.`,
  );
  for (const refused of sums.refused)
    screen.say(
      `${refused}: this edition was exported before and has changed since, so it is left as it was. Give the plan a new ‘as at’ day, or delete the folder of that edition.`,
    );
  return sums.refused.length > 0 ? EXIT.found : EXIT.fine;
};

/** The files of an edition, by their paths, with what they hold. Changes are left out where nothing is known to compare with. */
function filesOf(
  edition: Edition,
  { council, edition: name }: ListedEdition,
  { format }: TableOptions,
): Map<string, string | Uint8Array> {
  const tables = PLAN_TABLES.filter((table) => table.name !== 'changes' || edition.before !== undefined);
  return new Map(
    tables.map((table) => [
      path.join(table.name, `council=${council}`, `edition=${name}`, `data.${format}`),
      contentsOf(table, edition, format),
    ]),
  );
}

function contentsOf(table: TableDefinition, edition: Edition, format: TableFormat): string | Uint8Array {
  const rows = table.rows(edition);
  if (format === 'parquet') return tableAsParquet(table, rows);
  return format === 'csv' ? tableAsCsv(table, rows) : tableAsJson(table, rows);
}

/**
 * The files of an edition that are not there yet; undefined where one that is there holds something else. What an edition changed
 * depends on what it is compared with, so that the tables `changes` and `plans` stay as they were first written.
 */
function missingOf(
  files: ReadonlyMap<string, string | Uint8Array>,
  folder: NewFiles,
): (readonly [file: string, contents: string | Uint8Array])[] | undefined {
  const missing: [string, string | Uint8Array][] = [];
  for (const [file, contents] of files) {
    const there = folder.read(file);
    if (there === undefined) missing.push([file, contents]);
    else if (!Buffer.from(contents as string).equals(there) && !/^(changes|plans)[\\/]/.test(file)) return undefined;
  }
  return missing;
}
