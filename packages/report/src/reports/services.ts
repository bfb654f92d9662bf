import { capitalised, counted, type DirectionClause, type Element, linesFor, type Plan, SPENDING } from '@goldenthread/model';
import { paragraph, table, words } from '../document/cells.js';
import type { Block, Cell, Row } from '../document/document.js';
import { targetWords, timescaleWords } from './_clauses.js';
import { movesTable } from './_estimates.js';
import { addTraced, linesMoney, moneyTableWithTotal } from './_money.js';
import { savingsOfServices, spendingAfter } from './_savings-beyond.js';
import { titleOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** All services by cost and performance, and what each is asked to do. */
export const services = defineReport({
  name: 'services',
  title: 'Services by cost and performance',
  for: 'finance officer',
  shows: 'All services by cost band and performance band, with direction, target and what the money does.',
  parameters: [],
  nothing: 'This plan has no service.',
  has: (plan) => plan.of('service').length > 0,
  build({ plan }) {
    const all = plan.of('service');
    const spending = all.map((each) => ({ title: titleOf(plan, each), years: linesMoney(linesFor(plan, each), SPENDING) }));
    const checked = all.filter((each) => each.has('valueForMoney')).length;
    return {
      blocks: [paragraph(`${counted(all.length, 'service')}, ${checked} with a value-for-money check.`)],
      sections: [
        ...section('Cost and performance', matrix(plan, all)),
        ...section(
          'What each is asked to do',
          table(
            'Directions',
            ['Service', 'Cost is', 'Performance is', 'What cost is to do', 'What performance is to do'],
            all.map((each) => directions(plan, each)),
          ),
        ),
        ...section('Money that moves between services', movesTable(plan, plan.of('move'))),
        ...section('What the money does', [
          ...moneyTableWithTotal(plan, 'Spending of each service', 'Service', spending),
          ...spendingAfter(plan, 'all services', addTraced(spending.map(({ years }) => years)), savingsOfServices(plan)),
        ]),
      ],
    };
  },
});

const BANDS = ['high', 'average', 'low', 'unknown'] as const;

/** The matrix of the planning framework: cost down, performance across. */
function matrix(plan: Plan, all: readonly Element[]): Block[] {
  const judged = all.filter((each) => each.has('valueForMoney'));
  if (judged.length === 0) return [paragraph('No service has a value-for-money check.')];
  const rows = BANDS.map(
    (cost): Row => ({
      cells: [
        words(`${capitalised(cost)} cost`),
        ...BANDS.map((performance): Cell => {
          const here = judged.filter((each) => {
            const check = each.one('valueForMoney');
            return check?.cost === cost && check.performance === performance;
          });
          return words(here.map((each) => titleOf(plan, each)).join('; '), 'none');
        }),
      ],
    }),
  );
  const grid = table(
    'Services by cost (down) and performance (across)',
    ['Cost', ...BANDS.map((band) => `${capitalised(band)} performance`)],
    rows,
  );
  return [matrixPicture(plan, judged), ...grid];
}

/** The same as a picture: dear at the top, good at the right. What is unknown has a row or column only where there is any. */
function matrixPicture(plan: Plan, judged: readonly Element[]): Block {
  const band = (each: Element, of: 'cost' | 'performance') => each.one('valueForMoney')?.[of];
  const used = (of: 'cost' | 'performance', bands: readonly (typeof BANDS)[number][]) =>
    bands.filter((each) => each !== 'unknown' || judged.some((service) => band(service, of) === each));
  const costs = used('cost', BANDS);
  const performances = used('performance', [...BANDS].reverse());
  const title = 'Services by cost and performance';
  const named = judged.map(
    (each) => `${titleOf(plan, each)}: ${band(each, 'cost')} cost, ${band(each, 'performance')} performance`,
  );
  return {
    type: 'picture',
    picture: {
      type: 'bands',
      title,
      label: `${title}. ${named.join('; ')}.`,
      up: { name: 'Cost', bands: costs.map(capitalised) },
      right: { name: 'Performance', bands: performances.map(capitalised) },
      cells: costs.map((cost) =>
        performances.map((performance) =>
          judged
            .filter((each) => band(each, 'cost') === cost && band(each, 'performance') === performance)
            .map((each) => titleOf(plan, each)),
        ),
      ),
    },
  };
}

function directions(plan: Plan, service: Element): Row {
  const check = service.one('valueForMoney');
  const cell = (subject: 'cost' | 'performance'): Cell =>
    words(
      service
        .all('direction')
        .filter((each) => each.subject === subject)
        .map((each) => directionWords(plan, service, each))
        .join('; '),
      'not stated',
    );
  return {
    cells: [
      words(titleOf(plan, service)),
      words(check?.cost ?? '', 'not checked'),
      words(check?.performance ?? '', 'not checked'),
      cell('cost'),
      cell('performance'),
    ],
  };
}

/** `SQUEEZE: below average, within 2 years`; one that holds needs neither target nor timescale. */
function directionWords(plan: Plan, service: Element, direction: DirectionClause): string {
  const aim = [targetWords(plan, service, direction), timescaleWords(direction)].filter(Boolean).join(', ');
  const called = direction.direction.toUpperCase();
  if (aim) return `${called}: ${aim}`;
  return direction.direction === 'hold' ? called : `${called}, with neither target nor timescale`;
}
