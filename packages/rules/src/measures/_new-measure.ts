import { blank, derived, type Element, freshName, linksTo, nameFromTitle, type Plan } from '@goldenthread/model';
import { addLines, combined, type Fix } from '../engine/fixes/fixes.js';
import { candidatesFrom, likeliest } from '../engine/fixes/likeliest.js';
import { declareNew } from '../engine/fixes/new-declaration.js';
import { called } from '../engine/words/words.js';

/** How many measures a fix offers to pick from. */
const MOST_PICKS = 4;

/** The links that put a measure to use: it is measured, driven, or affected somewhere. */
const USES = [...linksTo('measure')];

/** What uses a measure, each once. */
export function usersOf(plan: Plan, measure: Element): Element[] {
  return [...new Set(USES.flatMap((type) => plan.sources(measure, type)))];
}

/** Measures of the plan that nothing uses yet. */
export const unusedMeasures = derived((plan: Plan): readonly Element[] => {
  const used = new Set(USES.flatMap((type) => plan.linksOf(type)).map((link) => (link.sound ? link.to : undefined)));
  // Nothing can use one whose name could not be read.
  return plan.of('measure').filter((measure) => measure.name !== undefined && !used.has(measure));
});

/** The name that a new measure for an element gets. */
function measureName(plan: Plan, element: Element): string {
  const own = element.name ?? nameFromTitle(element.title, `${element.label ?? 'New'}${plan.words(element.kind)}`);
  return freshName(plan, `${own}Measure`);
}

/** A fix that declares a new measure and measures an element by it. */
export function newMeasure(plan: Plan, element: Element, ...clauses: string[]): Fix {
  const name = measureName(plan, element);
  const subject = element.title === '' ? (element.label ?? 'this') : element.title;
  return combined(
    `Add a new ${plan.words('measure')}`,
    addLines('', element, `measured by ${name}`),
    declareNew(
      plan,
      '',
      'measure',
      element,
      `measure ${name}: ${blank(`how we will know: ${subject}`)}`,
      ...clauses.map((clause) => `  ${clause}`),
    ),
  );
}

const unusedCandidates = derived((plan: Plan) => candidatesFrom(plan, unusedMeasures(plan)));

/** Fixes for something that nothing measures: measures that are still unused, then a new one. */
export function measureIt(plan: Plan, element: Element): Fix[] {
  const picks = likeliest(plan, element, unusedCandidates(plan))
    .slice(0, MOST_PICKS)
    .map((measure) => addLines(`Measure it by ${called(plan, measure)}`, element, `measured by ${measure.name}`));
  return [...picks, newMeasure(plan, element)];
}
