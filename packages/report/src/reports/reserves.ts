import {
  capitalised,
  type Element,
  floorIn,
  formatMoney,
  formatYear,
  freeReserves,
  linesOn,
  listed,
  type Plan,
  reservesTogether,
  type YearMoney,
  yearOfPeriod,
} from '@goldenthread/model';
import { date, paragraph, table, words } from '../document/cells.js';
import type { Block } from '../document/document.js';
import { isEmpty, moneyTable, type TracedMoney } from './_money.js';
import { floorWords, leftIn, leftTraced, movement, reservesOf, yearsBelow } from './_reserves.js';
import { uncertainSavings } from './_savings-beyond.js';
import { titleOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** What the statutory finance officer states of the reserves and the robustness of the estimates (Local Government Act 2003, section 25). */
export const reserves = defineReport({
  name: 'reserves',
  title: 'Reserves and robustness',
  for: 'section 151 officer',
  shows:
    'What each reserve opens with, what is drawn, what is left and its floor; how certain funds are; which savings are at risk.',
  parameters: [],
  nothing: 'This plan has no reserve.',
  has: (plan) => reservesOf(plan).length > 0,
  build({ plan }) {
    const all = reservesOf(plan);
    const uncertain = uncertainSavings(plan);
    return {
      blocks: [paragraph(conclusion(plan, all))],
      sections: [
        ...section('All reserves together', together(plan)),
        ...all.flatMap((fund) => section(titleOf(plan, fund), reserveTables(plan, fund))),
        ...section('How certain the funds are', certainties(plan)),
        ...section('Savings at risk', uncertain.length === 0 ? [paragraph('No saving is at risk or still to find.')] : uncertain),
        ...section('Statement', [
          paragraph(
            'The estimates behind this plan are robust, and the reserves are adequate, for these reasons: to be completed and signed by the section 151 officer.',
          ),
        ]),
      ],
    };
  },
});

/** The first sentence: which reserves fall below their floors, and all of them below that of the plan. */
function conclusion(plan: Plan, all: readonly Element[]): string {
  const { reservesFloor } = plan.settings;
  const own = all.map((fund) => {
    const below = yearsBelow(plan, leftIn(plan, fund), (year) => floorIn(plan, fund, year));
    return below.isEmpty
      ? ''
      : `${titleOf(plan, fund)} falls below its floor: ${amountsIn(plan, below)}; ${floorWords(plan, fund)}.`;
  });
  const short = yearsBelow(plan, reservesTogether(plan), () => reservesFloor);
  const together =
    short.isEmpty || reservesFloor === undefined
      ? ''
      : `All reserves together fall below their floor of ${formatMoney(reservesFloor, plan.settings.symbol)}: ${amountsIn(plan, short)}.`;
  const below = [...own, together].filter(Boolean);
  if (below.length > 0) return below.join(' ');
  const floors = reservesFloor !== undefined || all.some((fund) => fund.has('floor'));
  return floors ? 'No reserve falls below a floor that is stated.' : 'No floor is stated for any reserve.';
}

const amountsIn = (plan: Plan, years: YearMoney): string =>
  listed(years.inOrder().map(([year, pence]) => `${formatMoney(pence, plan.settings.symbol)} in ${formatYear(year)}`));

/** What all reserves come to, beside what must stay in them. */
function together(plan: Plan): Block[] {
  const { reservesFloor: floor, symbol } = plan.settings;
  if (floor === undefined) return [];
  const must = paragraph(`All reserves together must not fall below ${formatMoney(floor, symbol)}.`);
  const left = reservesTogether(plan);
  if (left.isEmpty)
    return [must, paragraph('The plan does not state what each reserve opens or closes with, so this cannot be checked.')];
  const traced = freeReserves(plan).map((fund) => [...leftTraced(plan, fund)]);
  const lines = (year: number) => traced.flatMap((years) => years.findLast(([each]) => each <= year)?.[1].lines ?? []);
  const years = new Map(left.inOrder().map(([year, pence]) => [year, { pence, lines: lines(year) }]));
  return [must, ...moneyTable(plan, 'All reserves by year', 'What', [{ title: 'Left at the end of the year', years }])];
}

function reserveTables(plan: Plan, fund: Element): Block[] {
  const { opening, drawn, paidIn, closing } = movement(plan, fund);
  const counted = [
    { title: 'Opening', years: opening },
    { title: 'Drawn', years: drawn },
    { title: 'Paid in', years: paidIn },
  ].filter(({ years }) => !isEmpty(years));
  // Without what a year opens with, what comes and goes does not say what is left.
  const opensAlways = !isEmpty(opening) && [...drawn.keys(), ...paidIn.keys()].every((year) => opening.has(year));
  return [
    ...moneyTable(plan, `${titleOf(plan, fund)} by year`, 'What', [
      ...counted,
      ...(opensAlways
        ? [{ title: 'Left by these figures', years: new Map() as TracedMoney, adds: counted.map((_, index) => index) }]
        : []),
      ...(isEmpty(closing) ? [] : [{ title: 'Closing, as stated', years: closing, without: 'not stated' }]),
    ]),
    ...(isEmpty(opening) && isEmpty(closing)
      ? [paragraph('What it opens or closes with is not stated, so what is left cannot be worked out.')]
      : []),
    paragraph(`${capitalised(floorWords(plan, fund))}.`),
    ...buildUp(plan, fund),
  ];
}

/** What the reserve is to have by when, and what it has then by these figures. */
function buildUp(plan: Plan, fund: Element): Block[] {
  const aim = fund.one('buildUp');
  const year = aim?.by.period && yearOfPeriod(aim.by.period, plan.settings.startMonth);
  if (!aim || year === undefined) return [];
  const left = leftIn(plan, fund).stated(year);
  const is =
    left === undefined ? 'these figures do not say what it has then' : `it has ${formatMoney(left, plan.settings.symbol)} then`;
  return [paragraph(`It is to be built up to ${aim.value.text} by ${aim.by.text}; ${is}.`)];
}

function certainties(plan: Plan): Block[] {
  return table(
    'Each fund that pays for something',
    ['Fund', 'Holds', 'Certainty', 'Ends'],
    plan
      .of('fund')
      .filter((fund) => linesOn(plan, fund).length > 0)
      .map((fund) => ({
        cells: [
          words(titleOf(plan, fund)),
          words(capitalised(fund.one('holds')?.holds ?? '')),
          words(capitalised(fund.one('certainty')?.certainty ?? '')),
          date(fund.one('ends')?.on.period, 'no end stated'),
        ],
      })),
  );
}
