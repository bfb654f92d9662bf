import type { IncomeShown, SumRow } from './sum-rows.js';

/** Rows that may be added up by another one, and what they come to, which takes no second look at each. */
export interface AddedRows {
  readonly size: number;
  /** What they come to in a column, in pence; undefined where none of them has an amount in it. */
  sumOf(column: number, income: IncomeShown): number | undefined;
  /** Their indexes, the first first. */
  indexes(): number[];
}

/** Rows that come and go, with what they come to kept up to date. */
export class RunningRows implements AddedRows {
  private readonly own = new Set<number>();
  private readonly costs = new RunningSums();
  private readonly incomes = new RunningSums();

  constructor(private readonly rows: readonly SumRow[]) {}

  get size(): number {
    return this.own.size;
  }

  add(index: number): void {
    if (this.own.has(index)) return;
    this.own.add(index);
    this.count(index, 1);
  }

  delete(index: number): void {
    if (this.own.delete(index)) this.count(index, -1);
  }

  sumOf(column: number, income: IncomeShown): number | undefined {
    return sumOf([this], column, income);
  }

  indexes(): number[] {
    return [...this.own].sort((a, b) => a - b);
  }

  /** These rows and others that have none of them. */
  with(others: RunningRows): AddedRows {
    return {
      size: this.size + others.size,
      sumOf: (column, income) => sumOf([this, others], column, income),
      indexes: () => [...this.own, ...others.own].sort((a, b) => a - b),
    };
  }

  /** What is spent and what comes in, apart: undefined where there are no such amounts. */
  parts(column: number): { readonly cost: number | undefined; readonly income: number | undefined } {
    return { cost: this.costs.of(column), income: this.incomes.of(column) };
  }

  /** Whether some of them are spent, and whether some come in. */
  get countings(): { readonly cost: boolean; readonly income: boolean } {
    return { cost: this.costs.size > 0, income: this.incomes.size > 0 };
  }

  private count(index: number, way: 1 | -1): void {
    const row = this.rows[index];
    if (row) (row.counting === 'income' ? this.incomes : this.costs).count(row.amounts, way);
  }
}

/** The sums of columns, and how many amounts stand in each. */
class RunningSums {
  size = 0;
  private readonly sums: number[] = [];
  private readonly amounts: number[] = [];

  count(amounts: SumRow['amounts'], way: 1 | -1): void {
    this.size += way;
    for (const [column, amount] of amounts.entries()) {
      if (amount === undefined) continue;
      this.sums[column] = (this.sums[column] ?? 0) + way * amount;
      this.amounts[column] = (this.amounts[column] ?? 0) + way;
    }
  }

  of(column: number): number | undefined {
    return (this.amounts[column] ?? 0) > 0 ? this.sums[column] : undefined;
  }
}

/** Income is taken off only where something is spent beside it. */
function sumOf(sets: readonly RunningRows[], column: number, income: IncomeShown): number | undefined {
  const isMixed = sets.some(({ countings }) => countings.cost) && sets.some(({ countings }) => countings.income);
  const sign = income === 'taken off' && isMixed ? -1 : 1;
  const parts = sets.map((set) => set.parts(column));
  const known = parts.flatMap(({ cost, income: own }) => [
    ...(cost === undefined ? [] : [cost]),
    ...(own === undefined ? [] : [sign * own]),
  ]);
  return known.length === 0 ? undefined : known.reduce((all, each) => all + each, 0);
}
