import { formatMoneyShort, type Pence } from '@goldenthread/model';
import type { Diff } from '../schema.js';
import { calledIn } from '../words.js';
import type { DescribedChange, MatchedMatter, MatterFinder } from './matter.js';

type Sum = Diff['money'][number];

/** What a piece of work gets more or less, year by year in pence. */
interface Side {
  readonly name: string;
  readonly title: string;
  readonly symbol: string;
  readonly years: ReadonlyMap<string, number>;
  readonly changes: readonly DescribedChange[];
}

/** Money that moves: both sides of it are one matter. */
export const virements: MatterFinder = (free, { comparison, money }) => {
  const found = statedMoves(free, money, [comparison.head, comparison.base]);
  const told = new Set(found.flatMap(({ changes }) => changes));
  const sides = sidesOf(
    free.filter((each) => !told.has(each)),
    money,
  );
  return [...found, ...pairsOf(sides), ...sharedOut(sides)].filter(once());
};

/** A new `move` of the plan, with the budgets that follow it. */
function statedMoves(
  free: readonly DescribedChange[],
  money: Diff['money'],
  plans: Parameters<typeof calledIn>[0],
): MatchedMatter[] {
  const sides = new Map(sidesOf(free, money).map((side) => [side.name, side]));
  return free
    .filter(({ change }) => change.kind === 'added' && change.element.kind === 'move')
    .flatMap((move) => {
      const ends = move.change.element.all('moveMoney').flatMap(({ giver, taker }) => [giver.name, taker.name]);
      const budgets = ends.flatMap((name) => sides.get(name)?.changes ?? []);
      const says = move.change.element.all('moveMoney').map(({ amount, giver, taker, period }) => {
        const sum = amount.type === 'money' && amount.pence !== undefined ? amount.pence : undefined;
        const much = sum === undefined ? amount.text : formatMoneyShort(sum, move.change.plan.settings.symbol);
        return `${much} moves from ${calledIn(plans, giver.name)} to ${calledIn(plans, taker.name)} in ${period.text}`;
      });
      if (budgets.length === 0 || says.length === 0) return [];
      return [{ sort: 'virement' as const, brief: says.join(' and '), changes: [move, ...new Set(budgets)] }];
    });
}

/** Every piece of work whose money changes by its own lines. What is new or gone says so itself. */
function sidesOf(free: readonly DescribedChange[], money: Diff['money']): Side[] {
  const byWork = Map.groupBy(
    money.filter(({ by, name }) => by === 'work' && name !== null),
    ({ name }) => name as string,
  );
  const lines = Map.groupBy(
    free.filter(({ change, told }) => told.kind === 'money' && isLine(change)),
    ({ told }) => told.element,
  );
  return [...byWork].flatMap(([name, sums]) => {
    const changes = lines.get(name) ?? [];
    const [first] = sums;
    if (changes.length === 0 || !first) return [];
    const years = new Map(sums.map((sum): [string, number] => [sum.year, differenceOf(sum)]));
    return [{ name, title: first.title, symbol: first.symbol, years, changes }];
  });
}

const isLine = (change: DescribedChange['change']): boolean =>
  change.about === 'figures' && (change.is ?? change.was)?.type === 'line';

const differenceOf = ({ before, after }: Sum): number => after - before;

/** One gives what another takes, in the same years: exactly two of them, so that nobody has to guess. */
function pairsOf(sides: readonly Side[]): MatchedMatter[] {
  const byAmounts = Map.groupBy(sides, ({ years }) => keyOf(years, 1));
  return [...byAmounts].flatMap(([key, takers]) => {
    const [to, another] = takers;
    const givers = byAmounts.get(to ? keyOf(to.years, -1) : '') ?? [];
    const [from, other] = givers;
    // Told from the side of the first year in which somebody takes.
    if (!to || !from || another || other || isGiver(to) || key === keyOf(from.years, 1)) return [];
    return [{ sort: 'virement' as const, brief: moves(from, [to]), changes: [...from.changes, ...to.changes] }];
  });
}

/** One gives to several, or several to one, and nothing is left over. */
function sharedOut(sides: readonly Side[]): MatchedMatter[] {
  const paired = new Set(pairsOf(sides).flatMap(({ changes }) => changes));
  const left = sides.filter(({ changes }) => !changes.some((each) => paired.has(each)));
  if (left.length < 3 || left.length > 5) return [];
  const years = new Set(left.flatMap((side) => [...side.years.keys()]));
  for (const year of years) if (left.reduce((sum, side) => sum + (side.years.get(year) ?? 0), 0) !== 0) return [];
  const givers = left.filter(isGiver);
  const takers = left.filter((side) => !isGiver(side));
  const mixed = left.some((side) => new Set([...side.years.values()].map(Math.sign)).size > 1);
  if (mixed || (givers.length !== 1 && takers.length !== 1)) return [];
  const changes = left.flatMap((side) => side.changes);
  const [from] = givers;
  const [to] = takers;
  const brief =
    givers.length === 1 && from
      ? moves(from, takers)
      : to && givers.map((giver) => `${amountsOf(giver)} moves from ${titled(giver)} to ${titled(to)}`).join(' and ');
  return brief ? [{ sort: 'virement', brief, changes }] : [];
}

function moves(from: Side, to: readonly Side[]): string {
  if (to.length === 1 && to[0]) return `${amountsOf(to[0], 'moves')} from ${titled(from)} to ${titled(to[0])}${whenOf(to[0])}`;
  const shares = to.map((each) => `${amountsOf(each)} to ${titled(each)}`);
  return `${amountsOf(from)} moves from ${titled(from)}: ${shares.join(', ')}`;
}

const titled = ({ title, name }: Side): string => `‘${title || name}’`;
const isGiver = ({ years }: Side): boolean => ([...years.values()][0] ?? 0) < 0;

/** The amounts: one where they are alike in every year, given with the years by {@link whenOf}. */
function amountsOf(side: Side, verb?: string): string {
  const { years, symbol } = side;
  const shown = (amount: number): string => formatMoneyShort(Math.abs(amount) as Pence, symbol);
  const amounts = new Set([...years.values()].map(Math.abs));
  const [only] = amounts;
  if (verb !== undefined && amounts.size === 1 && only !== undefined) return `${shown(only)} ${verb}`;
  const told = [...years].map(([year, amount]) => `${shown(amount)} in ${year}`);
  return `${told.join(' and ')}${verb === undefined ? '' : ` ${verb}`}`;
}

function whenOf({ years }: Side): string {
  if (new Set([...years.values()].map(Math.abs)).size > 1) return '';
  const names = [...years.keys()];
  return names.length > 1 ? ` in each of ${names.join(' and ')}` : ` in ${names[0]}`;
}

const keyOf = (years: ReadonlyMap<string, number>, sign: number): string =>
  [...years].map(([year, amount]) => `${year} ${amount * sign}`).join(', ');

/** Keeps what shares no change with what was kept before. */
function once(): (found: MatchedMatter) => boolean {
  const taken = new Set<DescribedChange>();
  return ({ changes }) => {
    if (changes.some((each) => taken.has(each))) return false;
    for (const each of changes) taken.add(each);
    return true;
  };
}
