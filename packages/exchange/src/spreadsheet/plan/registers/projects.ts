import { dateIn } from '../../cells/cell-dates.js';
import type { MoneyUnit } from '../../cells/cells.js';
import { natureOf } from '../../cells/natures.js';
import type { FigureColumn } from '../../sheet/table.js';
import { newEntry } from '../entries.js';
import type { RegisterReader, RegisterRow } from '../register-row.js';
import { WORK } from './containers.js';
import { seriesMoney } from './money.js';

/** How the money of projects is read: its fund where none is named. */
export interface ProjectMoney {
  readonly symbol: string;
  readonly unit: MoneyUnit;
  readonly fund: (named: string, pays: 'capital' | 'revenue') => string;
  /** Whether spending is shown below zero. */
  readonly turned: (row: number) => boolean;
}

/** The line of a budget that a column is of: what is planned, or what was really spent. */
function lineOf(
  nature: 'capital' | 'revenue',
  row: RegisterRow,
  fund: ProjectMoney['fund'],
): (column: FigureColumn) => string | undefined {
  const name = fund(row.peek('fund'), nature);
  return ({ series, heading }) =>
    series === 'forecast' || series === 'baseline'
      ? undefined
      : `${series === 'actual' ? 'outturn' : (natureOf(heading) ?? nature)} ${name}`;
}

/** A list of projects: a row is a project, with its dates, status and lead. */
export const projects =
  (context: ProjectMoney): RegisterReader =>
  (row) => {
    const title = row.title('project', 'title');
    if (title === '') return [];
    const entry = newEntry('project', row.declarer.claim(title, 'project', row.peek('code')), title, row.row.number);
    row.words(entry, 'code', 'code');
    row.link(entry, 'outcome', 'delivers', ['outcome']);
    row.linkKnown(entry, 'project', 'part of', WORK);
    row.owners(entry, 'owner', 'led by');
    row.owners(entry);
    row.date(entry, 'starts', 'starts');
    row.date(entry, 'ends', 'ends');
    if (!entry.clauses.some((clause) => clause.startsWith('ends')) && dateIn(row.peek('due')) !== undefined)
      row.date(entry, 'due', 'ends');
    row.status(entry);
    const budget = newEntry('budget', undefined, '', row.row.number);
    const nature = natureOf(row.table.title) === 'revenue' ? 'revenue' : 'capital';
    seriesMoney(row, budget, lineOf(nature, row, context.fund), context.symbol, context.unit, () =>
      context.turned(row.row.number),
    );
    if (budget.rows.length > 0) {
      entry.children.push(budget);
      if (row.take('fund') === '') row.table.ledger.note(`Projects that name no fund draw on ${context.fund('', nature)}.`);
    }
    row.keepRest(entry);
    return [entry];
  };
