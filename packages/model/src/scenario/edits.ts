import type { PeriodFact, ValueFact } from '../facts/common.js';
import type { ElementFact, FileFacts } from '../facts/file.js';
import type { ClauseFact } from '../facts/generated.js';
import { isRow } from '../plan/rows.js';

/** Figures and dates as they are to be, in the place of those that stand in clauses of a plan. */
export class Edits {
  private readonly byClause = new Map<ClauseFact, Map<object, ValueFact | PeriodFact>>();

  get isEmpty(): boolean {
    return this.byClause.size === 0;
  }

  /** Whether a line of a budget differs. */
  get haveLines(): boolean {
    return [...this.byClause.keys()].some(({ type }) => type === 'line');
  }

  set(clause: ClauseFact, before: ValueFact | PeriodFact, after: ValueFact | PeriodFact): void {
    const own = this.byClause.get(clause) ?? new Map<object, ValueFact | PeriodFact>();
    this.byClause.set(clause, own);
    own.set(before, after);
  }

  /** A figure as it is by now. */
  value(clause: ClauseFact, value: ValueFact): ValueFact {
    return (this.byClause.get(clause)?.get(value) as ValueFact | undefined) ?? value;
  }

  /** A file as it is under the edits; without totals where those are of other lines. */
  in(file: FileFacts, withTotals: boolean): FileFacts {
    const element = (fact: ElementFact): ElementFact => ({
      ...fact,
      clauses: fact.clauses.filter(({ type }) => withTotals || type !== 'totalRow').map((clause) => this.edited(clause)),
      children: fact.children.map(element),
    });
    return { ...file, elements: file.elements.map(element) };
  }

  private edited(clause: ClauseFact): ClauseFact {
    const own = this.byClause.get(clause);
    if (!own) return clause;
    const now = <T extends object>(value: T): T => (own.get(value) as T | undefined) ?? value;
    if (isRow(clause))
      return {
        ...clause,
        cells: clause.cells.map(now),
        pairs: clause.pairs.map((pair) => ({ ...pair, value: now(pair.value) })),
      };
    const fields = Object.entries(clause).map(([name, value]) => [name, typeof value === 'object' && value ? now(value) : value]);
    return Object.fromEntries(fields) as ClauseFact;
  }
}
