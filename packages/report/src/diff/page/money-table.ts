import { formatMoneyShort, type Pence } from '@goldenthread/model';
import type { Diff } from '../schema.js';

/** The money that changes, with the years as columns. */
export interface MoneyTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Sum = Diff['money'][number];

/**
 * What changes in money, as a table of few rows: each piece of work and each fund, the whole plan, and what is left over or short.
 * The years are columns; nobody has to read a minus sign.
 */
export function moneyTable(
  { money, gaps }: Pick<Diff, 'money' | 'gaps'>,
  { withOutcomes = false }: { readonly withOutcomes?: boolean } = {},
): MoneyTable | undefined {
  const told = money.filter(({ by }) => withOutcomes || by !== 'outcome');
  const years = [...new Set([...told, ...gaps].map(({ year }) => year))].sort();
  if (years.length === 0) return undefined;
  const rows = (by: Sum['by'], nameOf: (sum: Sum) => string): string[][] =>
    [
      ...Map.groupBy(
        told.filter((sum) => sum.by === by),
        (sum) => `${sum.plan} ${sum.name}`,
      ).values(),
    ].map((sums) => [nameOf(sums[0] as Sum), ...years.map((year) => changed(sums.find((sum) => sum.year === year)))]);
  const short = [...Map.groupBy(gaps, ({ plan }) => plan).values()].map((own) => [
    'Revenue left over, or short',
    ...years.map((year) => leftOver(own.find((gap) => gap.year === year))),
  ]);
  const titled = ({ title, name }: Sum): string => title || (name ?? '');
  return {
    heads: ['What', ...years],
    rows: [
      ...rows('work', titled),
      ...rows('outcome', (sum) => `For ${titled(sum)}`),
      ...rows('fund', (sum) => `Spent from ${titled(sum)}`),
      ...rows('year', () => 'All spending'),
      ...short,
    ],
  };
}

function changed(sum: Sum | undefined): string {
  if (!sum) return 'no change';
  const shown = (amount: number): string => (amount === 0 ? 'nothing' : formatMoneyShort(amount as Pence, sum.symbol));
  return `${shown(sum.after)} (before: ${shown(sum.before)})`;
}

function leftOver(gap: Diff['gaps'][number] | undefined): string {
  if (!gap) return 'no change';
  const shown = (amount: number): string =>
    amount === 0
      ? 'balanced'
      : `${formatMoneyShort(Math.abs(amount) as Pence, gap.symbol)} ${amount > 0 ? 'short' : 'left over'}`;
  return `${shown(gap.after)} (before: ${shown(gap.before)})`;
}
