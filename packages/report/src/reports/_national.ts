import { capitalised, type Declarations, type Element, isLibrary, type Plan, readings } from '@goldenthread/model';
import { figures, table, words } from '../document/cells.js';
import type { Block, Row, Section } from '../document/document.js';
import { measureStanding, readingCell, whyNoFigure } from './_performance.js';
import { oneLine, titleOf, titlesOf } from './_titles.js';
import { section } from './report.js';

/** Each published framework that a plan uses: its outcomes beside the plan's own, and the measures that are the same. */
export function nationalSections(plan: Plan): Section[] {
  const uses = plan.files.flatMap((file) => file.uses).filter(isLibrary);
  return uses.flatMap(({ name }) => {
    const library = plan.options.imports?.get(name.name);
    if (!library) return [];
    const title = library.elements.find(({ kind }) => kind === 'plan')?.title ?? name.name;
    return section(title, [...outcomesBeside(plan, library), ...measuresBeside(plan, library)]);
  });
}

function outcomesBeside(plan: Plan, library: Declarations): Block[] {
  const outcomes = library.elements.filter(({ kind }) => kind === 'outcome');
  return table(
    'National outcomes and ours',
    ['No.', 'National outcome', 'Our outcomes', 'National measures that we report', 'Our own measures'],
    outcomes.map((outcome): Row => {
      const ours = plan.sources(outcome, 'supports').filter((each) => plan.owns(each));
      const measures = [...new Set(ours.flatMap((each) => plan.targets(each, 'measuredBy')))];
      const national = measures.filter((each) => nationalOf(plan, library, each) !== undefined);
      const own = measures.filter((each) => !national.includes(each));
      const unanswered = whyUnanswered(plan, outcome);
      // What is left unanswered has no measure by its reason; what nobody has answered yet has none yet.
      const none = ours.length > 0 || unanswered === NO_ANSWER ? 'none' : 'see the reason';
      return {
        cells: [
          words(outcome.one('code')?.words.text ?? '', 'no number'),
          words(titleOf(plan, outcome)),
          words(titlesOf(plan, ours), unanswered),
          words(titlesOf(plan, national), none),
          words(titlesOf(plan, own), none),
        ],
      };
    }),
  );
}

const NO_ANSWER = 'no answer yet';

/** The reason that the plan gives for a national outcome that it does not answer. */
function whyUnanswered(plan: Plan, outcome: Element): string {
  const clause = plan.linksTo(outcome, 'doesNotAnswer')[0]?.clause;
  const reason = clause?.type === 'doesNotAnswer' ? oneLine(clause.words.text) : '';
  return reason === '' ? NO_ANSWER : `not answered: ${reason}`;
}

/** The measures of the framework that measures of the plan are. */
function measuresBeside(plan: Plan, library: Declarations): Block[] {
  const rows = plan.of('measure').flatMap((measure): Row[] => {
    const national = nationalOf(plan, library, measure);
    if (!national) return [];
    const { actual, target } = measureStanding(plan, measure, undefined);
    const baseline = readings(measure, 'baseline').at(-1);
    return [
      {
        cells: [
          words(titleOf(plan, national)),
          words(titleOf(plan, measure)),
          readingCell(measure, baseline, 'no baseline'),
          readingCell(measure, actual, whyNoFigure(plan, measure, undefined)),
          readingCell(measure, target ?? readings(measure, 'target').at(-1), 'no target'),
          words(capitalised(uncertainOf(measure)), 'as published'),
        ],
      },
    ];
  });
  const columns = ['National measure', 'Ours', figures('Baseline'), figures('Now'), figures('Target'), 'Not certain'];
  return table('Measures of the framework that we report', columns, rows);
}

/** What of a measure's definition is another's judgement still. */
const uncertainOf = (measure: Element): string =>
  measure
    .all('uncertain')
    .flatMap(({ about }) => about)
    .join(', ');

function nationalOf(plan: Plan, library: Declarations, measure: Element): Element | undefined {
  return plan.targets(measure, 'takenFrom').find((each) => library.files.includes(each.file));
}
