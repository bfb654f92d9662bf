import type { Element, ThreadStep } from '@goldenthread/model';

/** The most steps that are followed one below the other. */
const DEEPEST = 30;
/** The most steps that are followed in all. */
const MOST = 2_000;

/** Steps of the thread, with what is left out because it is more than anyone reads. */
export interface ThreadBranches {
  readonly branches: readonly ThreadBranch[];
  /** A few words that say what is left out; not there where nothing is. */
  readonly more?: string;
}

/** A step of the thread with those that follow it. */
export interface ThreadBranch extends ThreadStep {
  /** The element that the step starts from. */
  readonly from: Element;
  readonly next: ThreadBranches;
  /** Whether its element stands further up already, so that nothing follows here. */
  readonly isRepeated: boolean;
  /** Whether something follows it there. */
  readonly isShownAbove: boolean;
}

const NONE: ThreadBranches = { branches: [] };

/** Everything that an element leads to, step by step, each element once. */
export function followThread(start: Element, stepsFrom: (element: Element) => readonly ThreadStep[]): ThreadBranches {
  const shown = new Set([start]);
  let left = MOST;
  const follow = (from: Element, depth: number): ThreadBranches => {
    const steps = stepsFrom(from);
    if (steps.length > 0 && depth > DEEPEST)
      return { branches: [], more: `and more below it: at most ${DEEPEST} steps are shown` };
    const branches: ThreadBranch[] = [];
    for (const [index, step] of steps.entries()) {
      if (left === 0) return { branches, more: `and ${steps.length - index} more: at most ${MOST} are shown` };
      left--;
      branches.push(branch(step, from, depth));
    }
    return { branches };
  };
  const branch = (step: ThreadStep, from: Element, depth: number): ThreadBranch => {
    const to = step.element;
    if (shown.has(to)) return { ...step, from, next: NONE, isRepeated: true, isShownAbove: stepsFrom(to).length > 0 };
    shown.add(to);
    return { ...step, from, next: follow(to, depth + 1), isRepeated: false, isShownAbove: false };
  };
  return follow(start, 1);
}
