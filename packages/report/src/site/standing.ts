import { type Element, isRag, latestActual, type Plan, standingOf, type Verdict, workDelivering } from '@goldenthread/model';
import { WORST_FIRST } from '../reports/_performance.js';

/** How an outcome stands, as its measures and its work say. */
export interface OutcomeStanding {
  /** The worst of them, a colour or that a figure is below its target; undefined where nothing is known. */
  readonly worst: Verdict | undefined;
  readonly onTarget: number;
  /** Measures whose figures or status say how they stand. */
  readonly known: number;
  /** Whether any of its measures has a figure, though nothing may say how good that is. */
  readonly hasFigures: boolean;
  /** Work that is red or amber, the worst first. */
  readonly behind: readonly Element[];
}

/** How an outcome stands at the plan's date. */
export function outcomeStanding(plan: Plan, outcome: Element): OutcomeStanding {
  const measuredBy = plan.targets(outcome, 'measuredBy');
  const measures = measuredBy.flatMap((measure): Verdict[] => {
    const state = standingOf(plan, measure)?.state;
    return state !== undefined && (isRag(state) || state === 'off target') ? [state] : [];
  });
  const work = workDelivering(plan, outcome).flatMap((each) => {
    const state = standingOf(plan, each)?.state;
    return state !== undefined && isRag(state) ? [{ work: each, colour: state }] : [];
  });
  const verdicts = [...measures, ...work.map(({ colour }) => colour)].sort((a, b) => WORST_FIRST[a] - WORST_FIRST[b]);
  return {
    worst: verdicts[0],
    onTarget: measures.filter((colour) => colour === 'green').length,
    known: measures.length,
    hasFigures: measuredBy.some((measure) => latestActual(plan, measure) !== undefined),
    behind: work
      .filter(({ colour }) => colour !== 'green')
      .sort((a, b) => WORST_FIRST[a.colour] - WORST_FIRST[b.colour])
      .map(({ work: each }) => each),
  };
}
