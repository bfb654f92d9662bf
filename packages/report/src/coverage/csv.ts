import { capitalised, toCsvCell } from '@goldenthread/model';
import Papa from 'papaparse';
import type { Coverage, CoverageCell, CoverageTotal } from './coverage.js';

/** What tells Excel that a text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A coverage as CSV that Excel opens right at a double click: in UTF-8 with its mark, amounts as plain numbers of pounds,
 * and no cell that Excel would take for a formula.
 */
export function coverageToCsv({ columns, groups, totals, outcome }: Coverage): string {
  const head = [
    'Supports',
    capitalised(outcome),
    'Name',
    ...columns.map(({ title, isMoney }) => (isMoney ? `Money ${title}` : title)),
    'Gaps',
  ];
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => [group.title, row.title, row.name ?? '', ...row.cells.map(cellOf), row.gaps]),
  );
  const gaps = groups.flatMap(({ rows: own }) => own).reduce((sum, row) => sum + row.gaps, 0);
  const last = ['Total', '', '', ...totals.map(totalOf), gaps];
  return (
    BYTE_ORDER_MARK +
    Papa.unparse([head, ...rows, last].map((cells) => cells.map((cell) => (typeof cell === 'string' ? toCsvCell(cell) : cell))))
  );
}

function cellOf({ state, items, amount, says = '' }: CoverageCell): string | number {
  if (state === 'gap') return 'GAP';
  if (state === 'accepted') return `Accepted: ${says}`;
  if (amount !== undefined) return amount / 100;
  return items.map(({ title }) => title).join('; ');
}

function totalOf({ text, amount }: CoverageTotal): string | number {
  return amount === undefined ? text : amount / 100;
}
