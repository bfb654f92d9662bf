import {
  type AttributeChange,
  betterFor,
  type Comparison,
  type Element,
  type FigureChange,
  isWeaker,
  nameResolver,
  type PlanChange,
  type Statement,
  statementOf,
} from '@goldenthread/model';

/**
 * Whether something is again in the later plan what it was before a change: what was gone is there again, a target as strong, a line or
 * a figure the same. `now` is what changed then, as the later plan has it.
 */
export function isPutBack(change: PlanChange, now: Element | undefined, { pairs, head }: Comparison): boolean {
  if (!now) return false;
  if (change.about === 'whole') return change.kind === 'removed' && now.kind === change.element.kind;
  const statement = statementOf(head, now, nameResolver(pairs, 'head'));
  switch (change.about) {
    case 'figures':
      return hasFigures(change, statement, betterFor(head, now));
    case 'saying':
      return says(change, statement);
    case 'links':
      return isSame(change.was, statement.links.get(change.type));
  }
}

function hasFigures(
  { was, is, kind, points }: FigureChange,
  { series }: Statement,
  better: ReturnType<typeof betterFor>,
): boolean {
  const row = was ?? is;
  const figures = [...series.values()].find(({ like, about }) => like === row?.like && about === row?.about)?.figures;
  return points.every(({ period, before }) => {
    const after = figures?.get(period);
    if (before?.shown === after?.shown) return true;
    // A target that nobody had stated before is no weaker.
    if (kind === 'target-weakened' && !before) return true;
    return kind === 'target-weakened' && better !== undefined && !isWeaker(better, { period, before, after });
  });
}

/** Whether what was said is said again, and what took its place no longer. */
function says({ type, inBudget, beside, gone, come }: AttributeChange, { said }: Statement): boolean {
  const now = new Set(
    [...said.values()]
      .filter((each) => each.type === type && each.inBudget === inBudget && each.beside === beside)
      .flatMap(({ clauses }) => clauses.map(({ canonical }) => canonical)),
  );
  return gone.every(({ canonical }) => now.has(canonical)) && !come.some(({ canonical }) => now.has(canonical));
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string> = new Map()): boolean {
  return a.size === b.size && [...a].every(([name, share]) => b.get(name) === share);
}
