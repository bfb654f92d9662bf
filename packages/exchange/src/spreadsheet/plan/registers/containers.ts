import { type ElementKind, kindsWith } from '@goldenthread/model';
import { newEntry, type PlanEntry } from '../entries.js';
import type { RegisterRow } from '../register-row.js';

/** What can hold actions and benefits. */
export const WORK: readonly ElementKind[] = kindsWith(({ family }) => family === 'work');

/** Puts children below the work that their rows name, or below one that is called after the table. */
export class Containers {
  private readonly made = new Map<string, PlanEntry>();

  constructor(
    private readonly title: string,
    private readonly fallback: string,
    /** Set where the cursor is in something that takes them: then nothing is put around them. */
    private readonly bare: boolean,
  ) {}

  /** The entries that were made, without what was declared on the way. */
  get entries(): PlanEntry[] {
    return [...this.made.values()];
  }

  add(row: RegisterRow, child: PlanEntry): PlanEntry[] {
    const named = row.take('project');
    if (named === '' && this.bare) return [child];
    this.keep(row, named, child);
    return [];
  }

  /** Puts a child below work and gives that work. */
  put(row: RegisterRow, child: PlanEntry): PlanEntry {
    return this.keep(row, row.take('project'), child);
  }

  private keep(row: RegisterRow, named: string, child: PlanEntry): PlanEntry {
    const key = named === '' ? '' : named.toLowerCase();
    const there = this.made.get(key) ?? this.start(row, named);
    this.made.set(key, there);
    there.children.push(child);
    return there;
  }

  private start(row: RegisterRow, named: string): PlanEntry {
    const title = named || this.title || this.fallback;
    const known = named === '' ? undefined : row.declarer.known(named, WORK);
    const kind: ElementKind = named === '' ? 'workstream' : 'project';
    return {
      ...newEntry(kind, known?.name ?? row.declarer.nameFor(title, kind), title, row.row.number),
      there: known !== undefined,
    };
  }
}
