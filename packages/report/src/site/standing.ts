import { type Element, isRag, type Plan, type Rag, standingOf, workDelivering } from '@goldenthread/model';
import { WORST_FIRST } from '../reports/_performance.js';

/** How an outcome stands, as its measures and its work say. */
export interface OutcomeStanding {
  /** The worst colour of them; undefined where none has one. */
  readonly worst: Rag | undefined;
  readonly onTarget: number;
  /** Measures whose figures or status give a colour. */
  readonly known: number;
  /** Work that is red or amber, the worst first. */
  readonly behind: readonly Element[];
}

/** How an outcome stands at the plan's date. */
export function outcomeStanding(plan: Plan, outcome: Element): OutcomeStanding {
  const colourOf = (element: Element): Rag | undefined => standingOf(plan, element)?.rag;
  const measures = plan.targets(outcome, 'measuredBy').flatMap((measure) => colourOf(measure) ?? []);
  const work = workDelivering(plan, outcome).flatMap((each) => {
    const state = standingOf(plan, each)?.state;
    return state !== undefined && isRag(state) ? [{ work: each, colour: state }] : [];
  });
  const colours = [...measures, ...work.map(({ colour }) => colour)].sort((a, b) => WORST_FIRST[a] - WORST_FIRST[b]);
  return {
    worst: colours[0],
    onTarget: measures.filter((colour) => colour === 'green').length,
    known: measures.length,
    behind: work
      .filter(({ colour }) => colour !== 'green')
      .sort((a, b) => WORST_FIRST[a.colour] - WORST_FIRST[b.colour])
      .map(({ work: each }) => each),
  };
}
