import { buildPlan, calendarDay } from '@goldenthread/model';
import { type Diff, type DiffOptions, diffPlans, mergeDiffs } from '@goldenthread/report';
import { pairPlans, type Side } from '@goldenthread/workspace/git';

/** Compares the plans of two sides, each with its other self. */
export function compareSides(base: Side, head: Side, options: Pick<DiffOptions, 'withExempt'> = {}): Diff {
  return mergeDiffs(
    pairPlans(base, head).map(([before, after]) =>
      diffPlans(
        before?.plan ?? buildPlan([]),
        after?.plan ?? buildPlan([]),
        { base: before?.findings ?? [], head: after?.findings ?? [] },
        { ...options, today: calendarDay(new Date()) },
      ),
    ),
  );
}

/** The same comparison with what is exempt: what has to be agreed to does not depend on who may read it. */
export function wholeOf(told: Diff, base: Side, head: Side): Diff {
  return (told.exempt?.leftOut ?? 0) === 0 ? told : compareSides(base, head, { withExempt: true });
}
