import type { Element, PlanChange, Series } from '@goldenthread/model';

/**
 * What changed, by a name that is the same from version to version: its path; of a child without a name, what it is called below what it
 * belongs to.
 */
export function nameOf({ path, kind, title, parent, declaration }: Element): string | null {
  if (path !== undefined) return path;
  const above = parent?.path ?? declaration.path;
  return above === undefined || parent === undefined ? (above ?? null) : `${above}.${kind} ‘${title}’`;
}

/** What of an element changed, in a word that is the same from version to version. */
export function subjectOf(change: PlanChange): string {
  switch (change.about) {
    case 'whole':
      return change.kind === 'added' || change.kind === 'removed' ? 'itself' : change.kind;
    case 'figures':
      return rowName(change.is ?? change.was);
    default:
      return `${change.about} ${change.type}`;
  }
}

/** The rows of a measure differ by the part that they are of; those of a budget by what they are for. */
function rowName(row: Series | undefined): string {
  if (!row) return 'figures';
  return row.pence || row.about === '' ? row.like : `${row.like} ${row.about}`;
}
