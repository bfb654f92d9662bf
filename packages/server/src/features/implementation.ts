import { contributors, type Element, outcomesBelow, type Plan, workDelivering } from '@goldenthread/model';
import type { Feature } from './feature.js';
import { elementToShow, plansAround } from './hierarchy-items.js';
import { locationOf } from './name-at.js';

/** From an outcome to the work that delivers it; from what stands above outcomes, to the work below them all. */
export const implementationFeature: Feature = (host) => {
  const { connection, upToDate } = host;
  connection.onImplementation(({ textDocument, position }, token) =>
    upToDate(token, () => {
      const about = elementToShow(host, textDocument.uri, position);
      if (!about) return null;
      const { plan: home } = about;
      const outcomes = [...outcomesBelow(home, about.element)];
      const works = new Set(plansAround(host, home).flatMap((plan) => delivering(plan, about.element, outcomes)));
      return [...works].map((work) => locationOf({ file: work.file, at: work.nameAt }));
    }),
  );
  return { implementationProvider: true };
};

function delivering(plan: Plan, element: Element, outcomes: readonly Element[]): Element[] {
  const works = outcomes.flatMap((outcome) => workDelivering(plan, outcome));
  if (works.length > 0 || element.family === 'outcome') return works;
  return contributors(plan, element).flatMap((step) => (step.element.family === 'work' ? [step.element] : []));
}
