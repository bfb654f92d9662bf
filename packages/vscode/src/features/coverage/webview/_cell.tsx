import type { CoverageCell } from '@goldenthread/report';
import type { JSX } from 'preact';

/** How many things a cell names before it only counts them. */
const MOST = 2;

/** What a cell shows: what is there, or with a sign and in words what is not. */
export function Cell({ cell }: { readonly cell: CoverageCell }): JSX.Element {
  const { state, items, money } = cell;
  if (state === 'gap') {
    return (
      <span class="gap">
        <span aria-hidden="true">⚠ </span>
        {money ?? 'Gap'}
      </span>
    );
  }
  if (state === 'accepted') {
    return (
      <span class="quiet">
        <span aria-hidden="true">✓ </span>Accepted
      </span>
    );
  }
  if (money !== undefined) return <span class="money">{money}</span>;
  if (items.length === 0) return <span class="quiet">{cell.says ? 'No cost' : 'None'}</span>;
  const named = items.slice(0, items.length > MOST + 1 ? MOST : MOST + 1);
  const more = items.length - named.length;
  return (
    <ul>
      {named.map(({ title, ref }) => (
        <li key={ref}>{title}</li>
      ))}
      {more > 0 && <li class="quiet">and {more} more</li>}
    </ul>
  );
}

/** All that a cell says, for those who rest on it or hear it. */
export function cellInWords({ state, items, money, says }: CoverageCell): string {
  const what = { gap: 'Gap', accepted: 'Accepted', there: '', none: 'None' }[state];
  const list = items.map(({ title, words }) => `${words}: ${title}`).join('\n');
  return [money ?? what, list, says].filter(Boolean).join('\n');
}
