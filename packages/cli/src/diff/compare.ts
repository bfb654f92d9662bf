import { buildPlan, calendarDay } from '@goldenthread/model';
import { type Diff, diffPlans, mergeDiffs } from '@goldenthread/report';
import { pairPlans, type Side } from '@goldenthread/workspace/git';

/** Compares the plans of two sides, each with its other self. */
export function compareSides(base: Side, head: Side): Diff {
  return mergeDiffs(
    pairPlans(base, head).map(([before, after]) =>
      diffPlans(
        before?.plan ?? buildPlan([]),
        after?.plan ?? buildPlan([]),
        { base: before?.findings ?? [], head: after?.findings ?? [] },
        { today: calendarDay(new Date()) },
      ),
    ),
  );
}
