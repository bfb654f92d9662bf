import { becomes, type ImportedChange, type ImportedTable, type SheetOutcome } from '@goldenthread/exchange';
import { addAll, counted, toJson } from '@goldenthread/model';
import type { Screen } from '../terminal/screen.js';

/** What an import did, or would do. */
export interface Outcome {
  readonly workbook: string;
  readonly sheets: readonly SheetOutcome[];
  readonly changes: readonly ImportedChange[];
  /** The files that were written, or would be. */
  readonly written: readonly string[];
  readonly dryRun: boolean;
}

/** What tables become whose amounts count in a unit. */
const IN_MONEY: ReadonlySet<string> = new Set(['budget', 'savings', 'reserves']);

/** What an import understood and did, as people read it. */
export function importSummary({ workbook, sheets, changes, written, dryRun }: Outcome, { colours }: Screen): string {
  const lines: string[] = [colours.bold(workbook)];
  for (const { name, tables, notes, missing } of sheets) {
    if (tables.length === 0 && notes.length === 0 && missing.length === 0) continue;
    lines.push('', `Sheet ‘${name}’`);
    for (const table of tables) addAll(lines, ofTable(table));
    if (notes.length > 0)
      addAll(
        lines,
        notes.map((note) => `  ${note}`),
      );
    if (missing.length > 0)
      lines.push(
        `  In the plan, but not in the sheet (nothing is removed): ${missing.slice(0, 20).join(', ')}${missing.length > 20 ? ` and ${missing.length - 20} more` : ''}`,
      );
  }
  const added = changes.filter(({ what }) => what === 'new').map(({ of }) => of);
  if (added.length > 0)
    lines.push('', `Added: ${added.slice(0, 20).join(', ')}${added.length > 20 ? ` and ${added.length - 20} more` : ''}`);
  const edited = changes.filter(({ what }) => what !== 'new');
  if (edited.length > 0) {
    lines.push('', `${counted(edited.length, 'change')} to the plan`);
    for (const { of, what, from, to } of edited)
      lines.push(`  ${of}, ${what}: ${from === '' ? '(nothing)' : from} → ${to === '' ? '(nothing)' : to}`);
  }
  const verb = dryRun ? 'Nothing was written. It would write' : 'Written';
  lines.push('', written.length === 0 ? 'Nothing to change.' : `${verb}: ${written.join(', ')}`);
  return lines.join('\n');
}

function ofTable({ row, title, as, counts, columns, entries, notes, questions, sums }: ImportedTable): string[] {
  const money = IN_MONEY.has(as) ? `, amounts in ${counts}` : '';
  const disagree = sums.filter(({ agrees }) => !agrees);
  return [
    `  Row ${row}${title === '' ? '' : `: ${title}`}`,
    `    Becomes ${becomes(entries)}${money}.`,
    `    Columns: ${columns.map(({ heading, is }) => (heading === is ? heading : `${heading} (${is})`)).join('; ')}`,
    ...(sums.length > 0 && disagree.length === 0 ? [`    ${counted(sums.length, 'sum')} of the sheet agree with the plan.`] : []),
    ...disagree.map(
      ({ label, of, sheet, plan }) => `    ${label}, ${of}: the sheet says ${sheet}, the plan will add up to ${plan}.`,
    ),
    ...notes.map((note) => `    ${note}`),
    ...questions.map((question) => `    Question: ${question}`),
  ];
}

/** What an import understood and did, for programs. */
export function outcomeJson({ workbook, sheets, changes, written, dryRun }: Outcome): string {
  return toJson({
    workbook,
    dryRun,
    sheets: sheets.map(({ name, tables, notes, missing }) => ({
      name,
      notes,
      missing,
      tables: tables.map(({ row, title, as, unit, columns, entries, notes: own, questions, sums }) => ({
        row,
        title,
        as,
        unit,
        columns,
        becomes: entries.map(({ kind, name: called, title: words, row: from }) => ({
          kind,
          name: called ?? null,
          title: words,
          row: from,
        })),
        notes: own,
        questions,
        sums,
      })),
    })),
    changes,
    written,
  });
}
