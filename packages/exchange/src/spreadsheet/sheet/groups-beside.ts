import { counted } from '@goldenthread/model';
import { columnCalled } from '../cells/called.js';
import type { CellAccount } from '../cells/cell-account.js';
import { namesThing, registersOf } from './register-kinds.js';
import type { Role } from './roles.js';
import type { LabelColumn, SheetRow } from './table.js';

/** What several rows may stand under: said once, beside the first of them. */
const GROUPS: ReadonlySet<Role | undefined> = new Set<Role | undefined>(['priority', 'from', 'group', 'portfolio', 'project']);

/**
 * Rows whose group stands beside the first of them alone, as merged cells are saved: the rows below it belong to it too, up to
 * the next one or to a total. The column that names the rows is never filled; it stands behind those of the groups.
 */
export function withGroupsBeside(rows: readonly SheetRow[], labels: readonly LabelColumn[], ledger: CellAccount): SheetRow[] {
  const columns = labels.flatMap(({ role, of }, at) => (isGroup(labels, role, at) && of === undefined ? [at] : []));
  if (columns.length === 0) return [...rows];
  const filled = rows.map((row) => [...row.labels]);
  for (const at of columns) {
    let open = '';
    let count = 0;
    for (const [index, row] of rows.entries()) {
      const own = row.labels[at] ?? '';
      if (row.sort !== 'figures') open = '';
      else if (own !== '') open = own;
      else if (open !== '' && row.labels.slice(at + 1).some((label) => label !== '')) {
        (filled[index] as string[])[at] = open;
        count++;
      }
    }
    if (count > 0)
      ledger.note(
        `${columnCalled(labels[at]?.heading)} is empty in ${counted(count, 'row')}, which ${count === 1 ? 'belongs' : 'belong'} to what stands above in it.`,
      );
  }
  return rows.map((row, index) => ({ ...row, labels: filled[index] as string[] }));
}

/** Whether a column says what rows stand under: one of groups, with another column of words behind it that names the rows. */
function isGroup(labels: readonly LabelColumn[], role: Role | undefined, at: number): boolean {
  if (!GROUPS.has(role)) return false;
  const behind = labels.slice(at + 1).map((label) => label.role);
  // Tables of outcomes carry their own headings down.
  const ofOutcomes = registersOf(labels.map((label) => label.role)).includes('outcomes');
  if (ofOutcomes && (behind.includes('outcome') || behind.includes('supportingOutcome'))) return false;
  return behind.some((each) => each === undefined || each === 'title' || namesThing(each) || GROUPS.has(each));
}
