import { formatMoneyShort, type Pence } from '@goldenthread/model';
import type { Change, Diff } from './schema.js';

/** Money that moves from one piece of work to another, and the changes on both sides of it. */
export interface Virement {
  readonly says: string;
  readonly changes: readonly Change[];
}

type Sum = Diff['money'][number];

/** Years in which exactly two pieces of work change by the same amount, one more and one less: it moves between them. */
export function virements({ changes, money }: Pick<Diff, 'changes' | 'money'>): Virement[] {
  const byWork = money.filter(({ by, name }) => by === 'work' && name !== null);
  const found = new Map<string, { from: Sum; to: Sum; amount: number; years: string[] }>();
  const other = new Set<string>();
  for (const [year, sums] of Map.groupBy(byWork, ({ plan, year }) => `${plan} ${year}`)) {
    const [one, two, third] = sums;
    if (!one || !two || third || differenceOf(one) + differenceOf(two) !== 0) {
      for (const { name } of sums) other.add(`${name}`);
      continue;
    }
    const [from, to] = differenceOf(one) < 0 ? [one, two] : [two, one];
    const key = `${from.name} ${to.name} ${differenceOf(to)}`;
    const known = found.get(key);
    if (known) known.years.push(from.year);
    else found.set(key, { from, to, amount: differenceOf(to), years: [year.split(' ').slice(1).join(' ')] });
  }
  return [...found.values()].flatMap(({ from, to, amount, years }): Virement[] => {
    if (other.has(`${from.name}`) || other.has(`${to.name}`)) return [];
    const sides = changes.filter(({ kind, element }) => kind === 'money' && (element === from.name || element === to.name));
    // What is new or gone says so itself.
    if (new Set(sides.map(({ element }) => element)).size < 2) return [];
    const sum = formatMoneyShort(amount as Pence, from.symbol);
    const when = years.length > 1 ? ` in each of ${years.join(' and ')}` : ` in ${years[0]}`;
    return [{ says: `${sum} moves from ‘${from.title || from.name}’ to ‘${to.title || to.name}’${when}`, changes: sides }];
  });
}

const differenceOf = ({ before, after }: Sum): number => after - before;
