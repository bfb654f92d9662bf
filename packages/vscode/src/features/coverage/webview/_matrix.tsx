import { capitalised } from '@goldenthread/model';
import type { Coverage, CoverageCell, CoverageGroup, CoverageRow } from '@goldenthread/report';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Amount, Cell, cellInWords } from './_cell.js';
import { type GridPosition, moved } from './_grid.js';

/** What can be done with a place in the matrix. */
interface Doing {
  readonly open: (refs: readonly number[]) => void;
  readonly fix: (finding: number) => void;
}

interface Line {
  readonly group: CoverageGroup;
  /** Not there for the line that begins a group, with its totals. */
  readonly row?: CoverageRow;
}

interface Props extends Doing {
  readonly coverage: Coverage;
  readonly onlyGaps: boolean;
}

/** The matrix: a grid that the keyboard goes through cell by cell. */
export function Matrix({ coverage, onlyGaps, open, fix }: Props): JSX.Element {
  const { columns, groups, totals, outcome, symbol } = coverage;
  const lines = groups.flatMap((group): Line[] => {
    const rows = group.rows.filter(({ gaps }) => !onlyGaps || gaps > 0);
    return rows.length === 0 ? [] : [{ group }, ...rows.map((row) => ({ group, row }))];
  });
  const [at, setAt] = useState<GridPosition>({ row: 1, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const rows = lines.length + 2;
  const here: GridPosition = { row: Math.min(at.row, rows - 1), column: at.column };

  const focus = (spot: GridPosition): void => {
    setAt(spot);
    const cell = table.current?.rows[spot.row]?.cells[spot.column];
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const act = (spot: GridPosition): void => {
    const line = lines[spot.row - 1];
    if (!line) return;
    const { group, row } = line;
    if (!row) {
      if (group.ref !== undefined) open([group.ref]);
      return;
    }
    const cell = row.cells[spot.column - 1];
    if (cell?.finding !== undefined) fix(cell.finding);
    else if (cell && cell.items.length > 0) open(cell.items.map(({ ref }) => ref));
    else open([row.ref]);
  };
  const spotOf = (target: EventTarget | null): GridPosition | undefined => {
    const cell = (target as Element | null)?.closest<HTMLTableCellElement>('td, th');
    const row = cell?.closest('tr');
    return cell && row ? { row: row.rowIndex, column: cell.cellIndex } : undefined;
  };
  const pressed = (event: KeyboardEvent): void => {
    const spot = spotOf(event.target) ?? here;
    const next = moved(spot, event, rows, columns.length + 1);
    if (next) focus(next);
    else if (event.key === 'Enter' || event.key === ' ') act(spot);
    else return;
    event.preventDefault();
  };
  const tab = (row: number, column: number): 0 | -1 => (here.row === row && here.column === column ? 0 : -1);

  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is gone through cell by cell is what a grid is.
      role="grid"
      aria-label="The coverage of the plan"
      ref={table}
      onKeyDown={pressed}
      onFocusIn={({ target }) => setAt(spotOf(target) ?? here)}
      onClick={({ target }) => {
        const spot = spotOf(target);
        if (!spot) return;
        focus(spot);
        act(spot);
      }}
    >
      <thead>
        <tr>
          <th scope="col" tabIndex={tab(0, 0)}>
            {outcome.charAt(0).toUpperCase() + outcome.slice(1)}
          </th>
          {columns.map(({ id, title, isMoney }, index) => (
            <th scope="col" class={isMoney ? 'number' : ''} key={id} tabIndex={tab(0, index + 1)}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ group, row }, index) =>
          row ? (
            <tr key={row.ref}>
              <th scope="row" tabIndex={tab(index + 1, 0)}>
                <span class="outcome" data-depth={Math.min(row.depth, 4)}>
                  {row.title}
                </span>
              </th>
              {row.cells.map((cell, column) => (
                <td
                  key={columns[column]?.id}
                  class={`${cell.state}${columns[column]?.isMoney ? ' number' : ''}`}
                  data-column={columns[column]?.title}
                  tabIndex={tab(index + 1, column + 1)}
                  title={tipOf(cell)}
                >
                  <Cell cell={cell} symbol={symbol} />
                </td>
              ))}
            </tr>
          ) : (
            <tr class="group" key={`group ${group.ref ?? ''}`}>
              <th scope="row" tabIndex={tab(index + 1, 0)}>
                {group.words && <span class="quiet">{capitalised(group.words)} </span>}
                {group.title}
              </th>
              {group.totals.map(({ text, amount }, column) => (
                <td
                  class={columns[column]?.isMoney ? 'number' : ''}
                  key={columns[column]?.id}
                  data-column={columns[column]?.title}
                  tabIndex={tab(index + 1, column + 1)}
                >
                  <Amount text={text} amount={amount} symbol={symbol} />
                </td>
              ))}
            </tr>
          ),
        )}
        <tr class="total">
          <th scope="row" tabIndex={tab(rows - 1, 0)}>
            The whole plan
          </th>
          {totals.map(({ text, amount }, column) => (
            <td
              class={columns[column]?.isMoney ? 'number' : ''}
              key={columns[column]?.id}
              data-column={columns[column]?.title}
              tabIndex={tab(rows - 1, column + 1)}
            >
              <Amount text={text} amount={amount} symbol={symbol} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function tipOf(cell: CoverageCell): string {
  const doing = cell.finding === undefined ? '' : '\n\nPress to fix it.';
  return cellInWords(cell) + doing;
}
