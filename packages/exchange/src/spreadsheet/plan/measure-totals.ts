import type { Cell } from '../cells/cells.js';
import type { Sheet, SheetRow } from '../sheet/table.js';

/** Figures with at most two decimals that differ by less are the same. */
const ROOM = 0.005;

/**
 * What a total among measures is, in words: no measure, and by how much it differs from what its rows come to. It may add the rows
 * since the total before it, or all of them; percentages add up to nothing.
 */
export function totalInWords({ rows, columns }: Sheet, row: SheetRow): string {
  const above = rows.slice(0, rows.indexOf(row));
  const last = above.findLastIndex(({ sort }) => sort === 'total');
  const all = above.filter(({ sort }) => sort === 'figures');
  const since = above.slice(last + 1).filter(({ sort }) => sort === 'figures');
  const wrong = columns.flatMap(({ heading }, at) => {
    const stated = countOf(row.cells[at]);
    const added = [since, all].flatMap((set) => sumOf(set, at) ?? []);
    const [nearest] = added.toSorted((a, b) => Math.abs(a - (stated ?? 0)) - Math.abs(b - (stated ?? 0)));
    if (stated === undefined || nearest === undefined || Math.abs(stated - nearest) < ROOM) return [];
    return [`${heading}: the sheet says ${stated}, its rows add up to ${Number(nearest.toFixed(2))}`];
  });
  return wrong.length === 0 ? 'is a total' : `is a total that does not add up (${wrong.join('; ')})`;
}

/** What rows come to in a column; undefined where one of them holds something that cannot be added. */
function sumOf(rows: readonly SheetRow[], at: number): number | undefined {
  const counts = rows.map(({ cells }) => countOf(cells[at]));
  const known = counts.filter((count) => count !== undefined);
  return known.length === 0 || known.length < counts.length ? undefined : known.reduce((all, each) => all + each, 0);
}

function countOf(cell: Cell | undefined): number | undefined {
  return cell?.type === 'figure' && cell.sort !== 'percent' ? Number(cell.digits) : undefined;
}
