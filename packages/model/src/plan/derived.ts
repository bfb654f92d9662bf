import type { Part } from './part.js';

/**
 * A question that is answered once for each plan, or each file of it, and remembered with it: neither files nor settings ever
 * change, so neither does the answer.
 */
export function derived<P extends Part, T>(work: (plan: P) => T): (plan: P) => T {
  return (plan) => plan.memo(work, work);
}

/** The same for a question about something in the plan: it is answered once for each. */
export function derivedFor<P extends Part, About, T>(work: (plan: P, about: About) => T): (plan: P, about: About) => T {
  return (plan, about) => {
    const known = plan.memo(work, noAnswers<About, T>);
    let answer = known.get(about);
    if (answer === undefined && !known.has(about)) {
      answer = work(plan, about);
      known.set(about, answer);
    }
    return answer as T;
  };
}

const noAnswers = <About, T>(): Map<About, T> => new Map<About, T>();
