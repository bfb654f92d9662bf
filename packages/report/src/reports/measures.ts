import {
  capitalised,
  counted,
  dayInWords,
  type Element,
  formatPeriod,
  lastDay,
  type Period,
  type Plan,
  readings,
  rowsOfType,
  samePeriod,
  typedFigure,
  whyUnavailable,
} from '@goldenthread/model';
import { chartOf } from '../charts/chart.js';
import { figureSeries, type ReadingName } from '../charts/series.js';
import { figures, paragraph, table, words } from '../document/cells.js';
import type { Block } from '../document/document.js';
import { measureStanding, readingCell, verdictCell, whyNoFigure, whyNoTarget } from './_performance.js';
import { namedTitle, oneLine, responsibleWords, titleOf } from './_titles.js';
import { defineReport, section } from './report.js';

const LEVELS = [
  ['population', 'The whole population'],
  ['programme', 'Programmes and services'],
  ['organisation', 'The organisation'],
] as const;

/** The performance framework: every measure at its level, with how it is defined and compared. */
export const measures = defineReport({
  name: 'measures',
  title: 'Performance framework',
  for: 'performance team',
  shows:
    'All measures at three levels with definition, latest figure, figures over time, comparators and benchmarks; outcomes with no measure of the population.',
  parameters: [],
  nothing: 'This plan has no measure.',
  has: (plan) => plan.of('measure').length > 0,
  build({ plan }) {
    const all = plan.of('measure');
    const level = (measure: Element) => measure.one('measureAbout')?.about;
    const without = plan
      .of('outcome')
      .filter((outcome) => !plan.targets(outcome, 'measuredBy').some((each) => level(each) === 'population'));
    return {
      blocks: [paragraph(`${counted(all.length, 'measure')}.`)],
      sections: [
        ...LEVELS.flatMap(([about, title]) =>
          section(
            title,
            definitions(
              plan,
              title,
              all.filter((each) => level(each) === about),
            ),
          ),
        ),
        ...section(
          'Level not stated',
          definitions(
            plan,
            'Level not stated',
            all.filter((each) => level(each) === undefined),
          ),
        ),
        ...section(
          'Figures over time',
          all.flatMap((measure) => overTime(plan, measure)),
        ),
        ...section('Comparisons', benchmarks(plan, all)),
        ...section(
          'Outcomes without a measure of the population',
          without.length === 0
            ? [paragraph('Every outcome has one.')]
            : [{ type: 'list', items: without.map((each) => titleOf(plan, each)) }],
        ),
      ],
    };
  },
});

function definitions(plan: Plan, caption: string, all: readonly Element[]): Block[] {
  return table(
    `Measures: ${caption}`,
    [
      'Measure',
      'Unit',
      'Better',
      'Reported',
      'Source',
      'Who is responsible',
      { head: 'Latest', figures: true },
      { head: 'Target', figures: true },
    ],
    all.map((measure) => {
      const { actual, target } = measureStanding(plan, measure, undefined);
      const unit = measure.one('unit');
      const better = measure.one('better');
      const direction =
        better?.direction ??
        (better?.near
          ? `near ${better.near.text}`
          : better?.low
            ? `between ${better.low.text} and ${better.high?.text ?? ''}`
            : '');
      return {
        cells: [
          words(titleOf(plan, measure)),
          words(capitalised(unit?.unit ?? oneLine(unit?.words?.text))),
          words(capitalised(direction), measure.has('trendOnly') ? 'monitored for its trend' : 'not stated'),
          words(capitalised(measure.one('reported')?.frequency ?? '')),
          words(oneLine(measure.one('source')?.words.text)),
          words(capitalised(responsibleWords(plan, measure))),
          readingCell(measure, actual, whyNoFigure(plan, measure, undefined)),
          readingCell(measure, target, whyNoTarget(plan, measure, actual?.period)),
        ],
      };
    }),
  );
}

/** Why a row of a measure has no figure of a period: as the plan says, because it is not due, or because none is there. */
function whyNone({ settings }: Plan, measure: Element, row: ReadingName, period: Period | undefined): string {
  const stated = period && whyUnavailable(measure, row, (each) => samePeriod(each, period));
  if (stated !== undefined) return stated;
  if (row !== 'actual') return row === 'baseline' ? 'of another period' : `no ${row}`;
  return period && settings.asAt !== undefined && lastDay(period, settings.startMonth) > settings.asAt
    ? 'not due yet'
    : 'no figure';
}

/** The figures of a measure as charts, its years and its quarters apart, each with its table. */
function overTime(plan: Plan, measure: Element): Block[] {
  const called = titleOf(plan, measure);
  return figureSeries(plan, measure).flatMap((series): Block[] => {
    const chart = chartOf(plan, measure, called, series);
    const { periods, rows, verdicts } = series;
    const told = rows.map(({ name, label, figures: row }) => ({
      cells: [
        words(label),
        ...row.map((reading, index) => readingCell(measure, reading, whyNone(plan, measure, name, periods[index]))),
      ],
    }));
    const colours = verdicts.some(Boolean)
      ? [{ cells: [words('Against target'), ...verdicts.map((each) => verdictCell(each, 'no colour'))] }]
      : [];
    const heads = ['Figures', ...periods.map((period) => figures(dayInWords(period)))];
    return chart ? [{ type: 'picture', picture: chart }, ...table(chart.title, heads, [...told, ...colours])] : [];
  });
}

function benchmarks(plan: Plan, all: readonly Element[]): Block[] {
  return table(
    'How others do',
    ['Measure', 'Compared with', 'Period', { head: 'Theirs', figures: true }, { head: 'Ours', figures: true }],
    all.flatMap((measure) =>
      rowsOfType(measure, 'benchmark').flatMap((row) =>
        row.points.map(({ period, value }) => {
          const ours = readings(measure, 'actual').find((each) => formatPeriod(each.period) === formatPeriod(period));
          const who = row.clause.type === 'benchmark' ? namedTitle(plan, measure, row.clause.comparators) : '';
          return {
            cells: [
              words(titleOf(plan, measure)),
              words(who),
              words(dayInWords(period)),
              words(typedFigure(value)),
              readingCell(measure, ours, 'no figure from us'),
            ],
          };
        }),
      ),
    ),
  );
}
