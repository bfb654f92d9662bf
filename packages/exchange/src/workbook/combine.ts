import { addAll, CLAUSES } from '@goldenthread/model';
import { normalisedWords } from '../spreadsheet/cells/names.js';
import type { PlanEntry } from '../spreadsheet/plan/entries.js';
import type { PlanRow } from '../spreadsheet/plan/plan-table.js';
import { hasNotes, plainly, typeOf } from './merge.js';

/** What several tables say of one thing, as one entry; and what two of them say differently, in sentences. */
interface Combined {
  readonly entry: PlanEntry;
  readonly conflicts: readonly string[];
}

/** Puts what a later table says of a thing to what an earlier one said. Where the two differ, the earlier stands, and that is reported. */
function combine(first: PlanEntry, second: PlanEntry): Combined {
  const conflicts: string[] = [];
  const clauses = [...first.clauses];
  for (const clause of second.clauses) {
    if (clauses.includes(clause)) continue;
    const type = typeOf(clause, first.kind);
    const isOnce = type !== undefined && CLAUSES[type].once === true;
    const there = isOnce ? clauses.find((each) => typeOf(each, first.kind) === type) : undefined;
    if (there === undefined) clauses.push(clause);
    else if (!isSame(there, clause)) conflicts.push(conflict(first, clause, there));
  }
  const rows = [...first.rows];
  for (const row of second.rows) {
    const at = rows.findIndex(({ label, note }) => label === row.label && (!hasNotes(first) || note === row.note));
    const there = rows[at];
    if (there) rows[at] = joined(there, row, first, conflicts);
    else rows.push(row);
  }
  const children = [...first.children];
  for (const child of second.children) {
    const at = children.findIndex(
      ({ kind, title }) => kind === child.kind && title !== '' && normalisedWords(title) === normalisedWords(child.title),
    );
    const there = children[at];
    if (!there) children.push(child);
    else {
      const both = combine(there, child);
      children[at] = both.entry;
      addAll(conflicts, both.conflicts);
    }
  }
  const words = [...first.words, ...second.words.filter((line) => !first.words.includes(line))];
  const sources = new Map([...second.sources, ...first.sources]);
  return {
    entry: { ...first, clauses, rows, children, words, sources, periods: [...first.periods, ...second.periods] },
    conflicts,
  };
}

function joined(first: PlanRow, second: PlanRow, { title }: PlanEntry, conflicts: string[]): PlanRow {
  const figures = new Map(first.figures);
  for (const [period, figure] of second.figures) {
    const there = figures.get(period) ?? '-';
    if (there === '-') figures.set(period, figure);
    else if (figure !== '-' && plainly(figure) !== plainly(there))
      conflicts.push(
        `‘${title}’, ${first.label} ${period}: this table says ${figure}, and an earlier one says ${there}, which is kept. Check which is right.`,
      );
  }
  const notes = [first.note, second.note].filter((note, at, all) => note !== '' && all.indexOf(note) === at);
  const sources = new Map([...(second.sources ?? []), ...(first.sources ?? [])]);
  return { ...first, figures, note: notes.join('. '), sources };
}

/** The unit of figures is a guess where nothing says it: what is said elsewhere stands. */
function isSame(there: string, clause: string): boolean {
  return normalisedWords(there) === normalisedWords(clause);
}

function conflict({ title }: PlanEntry, clause: string, there: string): string {
  return `‘${title}’: this table says ‘${clause}’, and an earlier one says ‘${there}’, which is kept. Check which is right.`;
}

/** What the sheets of a workbook say of each thing, as one entry at the first sheet that speaks of it; and where they differ. */
export function combineSheets(
  sheets: readonly (readonly PlanEntry[])[],
): { readonly entries: readonly PlanEntry[]; readonly conflicts: readonly string[] }[] {
  const places = new Map<string, { readonly sheet: number; readonly at: number }>();
  const made = sheets.map(() => ({ entries: [] as PlanEntry[], conflicts: [] as string[] }));
  for (const [sheet, entries] of sheets.entries())
    for (const entry of entries) {
      // Budgets of one plan stand beside each other: their lines have no names.
      const key = entry.kind === 'budgetFor' ? '' : `${entry.kind} ${entry.name}`;
      const place = places.get(key);
      const there = place && made[place.sheet]?.entries[place.at];
      if (!place || !there) {
        if (key !== '') places.set(key, { sheet, at: made[sheet]?.entries.length ?? 0 });
        made[sheet]?.entries.push(entry);
        continue;
      }
      const both = combine(there, entry);
      (made[place.sheet] as { entries: PlanEntry[] }).entries[place.at] = both.entry;
      addAll(made[sheet]?.conflicts ?? [], both.conflicts);
    }
  return made;
}
