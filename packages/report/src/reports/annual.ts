import {
  counted,
  type Element,
  financialYearOf,
  formatYear,
  isComplete,
  lastDay,
  type Plan,
  type Reading,
  readings,
  verdictOf,
} from '@goldenthread/model';
import { paragraph, table, words } from '../document/cells.js';
import type { Block } from '../document/document.js';
import { readingCell, readingWords, verdictCell, whyNoFigure, whyNoTarget } from './_performance.js';
import { dueCell, dueOf, tasksOf, taskTitle } from './_tasks.js';
import { titleOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** What was achieved in a year, outcome by outcome. */
export const annual = defineReport({
  name: 'annual',
  title: 'Annual report',
  for: 'full council, public',
  shows: 'What was achieved for each outcome in a year, targets met and missed, and what changed since the year before.',
  parameters: ['period'],
  yearly: true,
  nothing: 'This plan has no measure.',
  has: (plan) => plan.of('measure').length > 0,
  build({ plan, period }) {
    const year = period?.year ?? plan.settings.years[0] ?? 2000;
    const measured = plan.of('measure').flatMap((measure) => (figureOf(plan, measure, year) ? [measure] : []));
    const verdict = (measure: Element) => verdictOf(plan, measure, (figureOf(plan, measure, year) as Reading).period);
    const met = measured.filter((each) => verdict(each) === 'green').length;
    const judged = measured.filter((each) => verdict(each) !== undefined).length;
    const ofOutcomes = new Set(plan.of('outcome').flatMap((outcome) => plan.targets(outcome, 'measuredBy')));
    const loose = plan.of('measure').filter((measure) => !ofOutcomes.has(measure));
    const done = tasksOf(plan).filter((task) => isComplete(plan, task) && dueIn(plan, task, year));
    return {
      title: formatYear(year),
      blocks: [
        {
          type: 'paragraph',
          strong: true,
          text: `${judged === 0 ? whyNoneJudged(plan, year) : `${met} of ${counted(judged, 'target')} met.`} ${counted(done.length, 'promise')} kept in the year.`,
        },
      ],
      sections: [
        ...plan.of('outcome').flatMap((outcome) => section(titleOf(plan, outcome), outcomeTable(plan, outcome, year))),
        ...section('Other measures', measuresTable(plan, 'What the measures of no outcome show', loose, year)),
        ...section(
          'What was done',
          table(
            'Completed in the year',
            ['What', 'By'],
            done.map((task) => ({ cells: [words(taskTitle(plan, task)), dueCell(task)] })),
          ),
        ),
      ],
    };
  },
});

function whyNoneJudged({ settings: { asAt, startMonth } }: Plan, year: number): string {
  const over = asAt === undefined || lastDay({ type: 'year', year }, startMonth) <= asAt;
  return over
    ? 'No measure has both a figure and a target for the year, so none can be judged.'
    : 'The year is not over, and no target can be judged yet.';
}

/** The figure of a measure at the end of a year: the year's own, else the last quarter's. */
function figureOf(plan: Plan, measure: Element, year: number, type: 'actual' | 'baseline' = 'actual'): Reading | undefined {
  const end = lastDay({ type: 'year', year }, plan.settings.startMonth);
  const ofYear = readings(measure, type).filter((each) => lastDay(each.period, plan.settings.startMonth) === end);
  return ofYear.find(({ period }) => period.type === 'year') ?? ofYear[0];
}

function dueIn(plan: Plan, task: Element, year: number): boolean {
  const due = dueOf(task);
  return due !== undefined && financialYearOf(lastDay(due, plan.settings.startMonth), plan.settings.startMonth) === year;
}

function outcomeTable(plan: Plan, outcome: Element, year: number): Block[] {
  const all = plan.targets(outcome, 'measuredBy');
  if (all.length === 0) return [paragraph('Nothing measures this outcome.')];
  return measuresTable(plan, `What the measures show: ${titleOf(plan, outcome)}`, all, year);
}

/** Each measure in the year and the year before, with its target. */
function measuresTable(plan: Plan, caption: string, all: readonly Element[], year: number): Block[] {
  return table(
    caption,
    [
      'Measure',
      { head: formatYear(year - 1), figures: true },
      { head: formatYear(year), figures: true },
      { head: 'Target', figures: true },
      'Result',
    ],
    all.map((measure) => {
      const now = figureOf(plan, measure, year);
      const before = figureOf(plan, measure, year - 1) ?? figureOf(plan, measure, year - 1, 'baseline');
      const target = readings(measure, 'target').find((each) => each.period.type === 'year' && each.period.year === year);
      return {
        cells: [
          words(titleOf(plan, measure)),
          readingCell(measure, before, whyNoFigure(plan, measure, { type: 'year', year: year - 1 })),
          readingCell(measure, now, whyNoFigure(plan, measure, { type: 'year', year })),
          target ? words(readingWords(measure, target)) : words('', whyNoTarget(plan, measure, { type: 'year', year })),
          verdictCell(now && verdictOf(plan, measure, now.period), now ? 'cannot be judged' : 'no figure'),
        ],
      };
    }),
  );
}
