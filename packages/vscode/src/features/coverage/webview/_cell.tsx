import { formatMoneyCompact } from '@goldenthread/model';
import type { CoverageCell } from '@goldenthread/report';
import type { JSX } from 'preact';

/** How many things a cell names before it only counts them. */
const MOST = 2;

/** What a cell shows: what is there, or with a sign and in words what is not. */
export function Cell({ cell, symbol }: { readonly cell: CoverageCell; readonly symbol: string }): JSX.Element {
  const { state, items, money, amount } = cell;
  if (state === 'gap') {
    return (
      <span class="gap">
        <span aria-hidden="true">⚠ </span>
        {money === undefined ? <Brief long="Gap" brief="" /> : <Amount text={money} amount={amount} symbol={symbol} />}
      </span>
    );
  }
  if (state === 'accepted') {
    return (
      <span class="quiet">
        <span aria-hidden="true">✓ </span>
        <Brief long="Accepted" brief="" />
      </span>
    );
  }
  if (money !== undefined)
    return (
      <span class="money">
        <Amount text={money} amount={amount} symbol={symbol} />
      </span>
    );
  if (items.length === 0)
    return (
      <span class="quiet">
        <Brief long={cell.says ? 'No cost' : 'None'} brief="–" />
      </span>
    );
  const named = items.slice(0, items.length > MOST + 1 ? MOST : MOST + 1);
  const more = items.length - named.length;
  return (
    <>
      <span class="brief" aria-hidden="true">
        ✓ {items.length}
      </span>
      <ul class="long">
        {named.map(({ title, ref }) => (
          <li key={ref}>{title}</li>
        ))}
        {more > 0 && <li class="quiet">and {more} more</li>}
      </ul>
    </>
  );
}

/** Words, and a sign in their place where the matrix has little room. Who hears the page always hears the words. */
function Brief({ long, brief }: { readonly long: string; readonly brief: string }): JSX.Element {
  return (
    <>
      <span class="long">{long}</span>
      <span class="brief" aria-hidden="true">
        {brief}
      </span>
    </>
  );
}

/** Money to the pound, and rounded where the matrix has little room. */
export function Amount({
  text,
  amount,
  symbol,
}: {
  readonly text: string;
  readonly amount: CoverageCell['amount'];
  readonly symbol: string;
}): JSX.Element {
  if (amount === undefined) return <>{text}</>;
  return (
    <>
      <span class="exact">{text}</span>
      <span class="rounded" aria-hidden="true">
        {formatMoneyCompact(amount, symbol)}
      </span>
    </>
  );
}

/** All that a cell says, for those who rest on it or hear it. */
export function cellInWords({ state, items, money, says }: CoverageCell): string {
  const what = { gap: 'Gap', accepted: 'Accepted', there: '', none: 'None' }[state];
  const list = items.map(({ title, words }) => `${words}: ${title}`).join('\n');
  return [money ?? what, list, says].filter(Boolean).join('\n');
}
