import { type ElementKind, KINDS, type Period } from '@goldenthread/model';
import type { Place } from '../cells/cell-account.js';
import { type PlanRow, tableLines, tableTypesOf } from './plan-table.js';

/** A declaration, or a child of one, on its way into a plan. */
export interface PlanEntry {
  readonly kind: ElementKind;
  /** A child may have none. */
  readonly name: string | undefined;
  readonly title: string;
  /** Its clauses as they stand in a plan, a line each. */
  readonly clauses: string[];
  readonly periods: Period[];
  readonly rows: PlanRow[];
  /** Longer words for readers, a line each. */
  readonly words: string[];
  readonly children: PlanEntry[];
  /** The row that it comes from, counted from 1. */
  readonly row: number;
  /** The cells that clauses of one value come from, by the words that they open with. */
  readonly sources: Map<string, Place>;
  /** Set where the plan has it already. */
  readonly there?: boolean;
}

/** An entry that says nothing yet but its title. */
export function newEntry(kind: ElementKind, name: string | undefined, title: string, row: number): PlanEntry {
  return {
    kind,
    name,
    title: title.replace(/\s+/g, ' ').trim(),
    clauses: [],
    periods: [],
    rows: [],
    words: [],
    children: [],
    row,
    sources: new Map(),
  };
}

/** An entry as lines of a plan: what it says itself, its words for readers, and what stands below it. */
export function entryLines(entry: PlanEntry): string[] {
  const { kind, name, title, clauses, periods, rows, words, children } = entry;
  const head = [kind === 'budgetFor' ? 'budget for' : KINDS[kind].words, name].filter(Boolean).join(' ');
  const below = [
    ...words.map((line) => `> ${line}`),
    ...clauses,
    ...tableLines(periods, rows, [], tableTypesOf(kind)),
    ...children.flatMap(entryLines),
  ];
  return [title === '' ? head : `${head}: ${title}`, ...below.map((line) => `  ${line}`)];
}

/** Entries as lines of a plan, with an empty line between declarations. */
export function linesOf(entries: readonly PlanEntry[]): string[] {
  return entries.flatMap((entry, index) => [...(index === 0 ? [] : ['']), ...entryLines(entry)]);
}
