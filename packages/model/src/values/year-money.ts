import { add, NO_MONEY, type Pence, pence, subtract, sum } from './money.js';

/**
 * Money by financial year, by the year in which it begins. It never changes: what is worked out from it is a new one. A
 * year that is not in it has no money; one that is may state nothing but £0.
 */
export class YearMoney implements Iterable<[year: number, amount: Pence]> {
  /** No money in any year. */
  static readonly NONE = new YearMoney();

  protected readonly amounts: Map<number, Pence>;

  constructor(amounts?: Iterable<readonly [year: number, amount: Pence]>) {
    this.amounts = new Map(amounts);
  }

  /** What parts come to, year by year. */
  static sum(parts: Iterable<YearMoney>): YearMoney {
    const sum = new YearSum();
    for (const part of parts) sum.countAll(part);
    return sum;
  }

  [Symbol.iterator](): MapIterator<[year: number, amount: Pence]> {
    return this.amounts[Symbol.iterator]();
  }

  /** Goes through its years. Makes nothing for each of them, as a plan has very many. */
  each(take: (year: number, amount: Pence) => void): void {
    this.amounts.forEach((amount, year) => {
      take(year, amount);
    });
  }

  /** Whether no year has any. */
  get isEmpty(): boolean {
    return this.amounts.size === 0;
  }

  /** The years that it has, the earliest first. */
  get years(): number[] {
    return [...this.amounts.keys()].sort((a, b) => a - b);
  }

  /** Its years with their amounts, the earliest first. */
  inOrder(): [year: number, amount: Pence][] {
    return [...this.amounts].sort(([a], [b]) => a - b);
  }

  /** Whether it has a year, be it with £0. */
  has(year: number): boolean {
    return this.amounts.has(year);
  }

  /** What it has in a year; £0 where it does not have that year. */
  in(year: number): Pence {
    return this.amounts.get(year) ?? NO_MONEY;
  }

  /** What it has in a year; undefined where it does not have that year. */
  stated(year: number): Pence | undefined {
    return this.amounts.get(year);
  }

  /** What all years come to. */
  total(): Pence {
    return sum(this.amounts.values());
  }

  /** Whether it comes to £0 in every year. */
  get isNil(): boolean {
    for (const amount of this.amounts.values()) if (amount !== 0) return false;
    return true;
  }

  /** Whether it is over a limit in any year. */
  isOver(limit: number): boolean {
    for (const amount of this.amounts.values()) if (amount > limit) return true;
    return false;
  }

  /** With another's money added in each year that either has. */
  add(other: YearMoney): YearMoney {
    return YearMoney.sum([this, other]);
  }

  /** With another's money taken off in each year that either has. */
  subtract(other: YearMoney): YearMoney {
    const difference = new YearSum(this);
    other.each((year, amount) => difference.count(year, subtract(NO_MONEY, amount)));
    return difference;
  }

  /** With another amount in each of its years. */
  map(change: (amount: Pence, year: number) => Pence): YearMoney {
    const changed = new YearMoney();
    this.each((year, amount) => changed.amounts.set(year, change(amount, year)));
    return changed;
  }

  /** Only the years that a condition holds for. */
  filter(keep: (year: number, amount: Pence) => boolean): YearMoney {
    const kept = new YearMoney();
    this.each((year, amount) => keep(year, amount) && kept.amounts.set(year, amount));
    return kept;
  }
}

/** Money by year that is still being added up. Hand it on as {@link YearMoney} when it is done. */
export class YearSum extends YearMoney {
  /** Counts an amount in a year. */
  count(year: number, amount: Pence): void {
    this.amounts.set(year, add(this.in(year), amount));
  }

  /** Counts all of another's money, or takes it off. */
  countAll(money: YearMoney, sign: 1 | -1 = 1): void {
    money.each((year, amount) => this.count(year, pence(sign * amount)));
  }
}

/** Every year that any of some rows has, the earliest first. */
export function yearsWithMoney(rows: Iterable<{ readonly years: YearMoney }>): number[] {
  const all = new Set<number>();
  for (const { years } of rows) for (const year of years.years) all.add(year);
  return [...all].sort((a, b) => a - b);
}
