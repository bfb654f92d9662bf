import {
  type ClauseTypes,
  type Comparison,
  type Element,
  formatMoneyShort,
  formatYear,
  movedMoney,
  type Plan,
  YearMoney,
} from '@goldenthread/model';

/**
 * How much moves between two services, where a changed move brings that over the virement limit:
 * `comes to £140k in 2025/26, more than the virement limit of £100k`. All moves between them in one year are one transfer, so that
 * neither small steps nor small parts avoid the limit. Others that a decision approved before are not counted again.
 */
export function moveOverLimit({ base, head, pairs }: Comparison, move: Element): string | undefined {
  const { virementLimit: limit = head.settings.virementLimit } = base.settings;
  if (limit === undefined || !head.having('moveMoney').includes(move)) return undefined;
  const counted = head.having('moveMoney').filter((each) => {
    const before = pairs.before(each);
    return each === move || !before || base.sources(before, 'approves').length === 0;
  });
  const before = counted.flatMap((each) => pairs.before(each) ?? []);
  const shown = (amount: Parameters<typeof formatMoneyShort>[0]): string => formatMoneyShort(amount, head.settings.symbol);
  for (const line of move.all('moveMoney')) {
    const was = movedAlong(base, before, line);
    for (const [year, amount] of movedAlong(head, counted, line).inOrder())
      if (amount > limit && amount > was.in(year))
        return `comes to ${shown(amount)} in ${formatYear(year)}, more than the virement limit of ${shown(limit)}`;
  }
  return undefined;
}

/** What these moves take from one service to another, by year. */
const movedAlong = (plan: Plan, moves: readonly Element[], { giver, taker }: ClauseTypes['moveMoney']): YearMoney =>
  YearMoney.sum(
    moves.map((move) => movedMoney(plan, move, (line) => line.giver.name === giver.name && line.taker.name === taker.name)),
  );
