import { calendarDay } from '@goldenthread/model';
import { type Diff, diffTogether, followMoves, type MovesFollowed, mergeDiffs, type PlanHistory } from '@goldenthread/report';
import { comparedPlans, type Side } from '@goldenthread/workspace/git';

/** How two sides are compared. */
export interface CompareOptions {
  readonly withExempt?: boolean;
  /** What happened on the way between them. */
  readonly steps?: readonly PlanHistory[];
}

/** Compares the plans of two sides, each with its other self. */
export function compareSides(base: Side, head: Side, options: CompareOptions = {}): Diff {
  const diff = mergeDiffs(followMoves(comparedPlans(base, head)).map((each) => comparedTogether(each, options)));
  const below = (file: string | null): string | null => relativeTo([head.top, base.top], file);
  return { ...diff, changes: diff.changes.map((change) => ({ ...change, file: below(change.file) })) };
}

/** A file as it is called in the repository, or in its folder: as labels, reviewers and code owners need it. */
function relativeTo(tops: readonly string[], file: string | null): string | null {
  const top = tops.find((each) => file?.startsWith(`${each}/`));
  return top === undefined || file === null ? file : file.slice(top.length + 1);
}

type Compared = MovesFollowed<Side['plans'][number]>;

function comparedTogether({ base, head, moves }: Compared, { withExempt = false, steps = [] }: CompareOptions): Diff {
  const [now] = head;
  const history = steps.find(({ last }) => last.root === now?.root || (last.name !== null && last.name === now?.name));
  return diffTogether(base, head, {
    withExempt,
    ...(moves ? { moves } : {}),
    ...(history ? { history: history.ledger } : {}),
    today: calendarDay(new Date()),
  }).diff;
}

/** The same comparison with what is exempt: what has to be agreed to does not depend on who may read it. */
export function withExemptDetails(told: Diff, base: Side, head: Side, steps: readonly PlanHistory[] = []): Diff {
  return (told.exempt?.leftOut ?? 0) === 0 ? told : compareSides(base, head, { withExempt: true, steps });
}
