import {
  capitalised,
  type Element,
  floorIn,
  formatMoney,
  formatYear,
  linesOn,
  listed,
  type Plan,
  yearOfPeriod,
} from '@goldenthread/model';
import { date, paragraph, table, words } from '../document/cells.js';
import type { Block } from '../document/document.js';
import { isEmpty, moneyTable, safeAmount, statedTraced, type TracedMoney } from './_money.js';
import { floorWords, leftIn, movement, reservesOf } from './_reserves.js';
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
    const below = all.flatMap((fund) => yearsBelowFloor(plan, fund));
    const safe = plan
      .of('saving')
      .filter((saving) => !isEmpty(statedTraced(plan, saving, 'amount')) && isEmpty(safeAmount(plan, saving)));
    return {
      blocks: [
        paragraph(below.length === 0 ? 'No reserve falls below a floor that is stated.' : below.join(' ')),
        ...together(plan),
      ],
      sections: [
        ...all.flatMap((fund) => section(titleOf(plan, fund), reserveTables(plan, fund))),
        ...section('How certain the funds are', certainties(plan)),
        ...section(
          'Savings at risk',
          safe.length === 0
            ? [paragraph('No saving is at risk.')]
            : [{ type: 'list', items: safe.map((each) => titleOf(plan, each)) }],
        ),
        ...section('Statement', [
          paragraph(
            'The estimates behind this plan are robust, and the reserves are adequate, for these reasons: to be completed and signed by the section 151 officer.',
          ),
        ]),
      ],
    };
  },
});

function reserveTables(plan: Plan, fund: Element): Block[] {
  const { opening, drawn, paidIn, closing } = movement(plan, fund);
  const counted = [
    { title: 'Opening', years: opening },
    { title: 'Drawn', years: drawn },
    { title: 'Paid in', years: paidIn },
  ].filter(({ years }) => !isEmpty(years));
  const withOpening = !isEmpty(opening);
  return [
    ...moneyTable(plan, `${titleOf(plan, fund)} by year`, 'What', [
      ...counted,
      ...(withOpening
        ? [{ title: 'Left by these figures', years: new Map() as TracedMoney, adds: counted.map((_, index) => index) }]
        : []),
      ...(isEmpty(closing) ? [] : [{ title: 'Closing, as stated', years: closing }]),
    ]),
    paragraph(`${capitalised(floorWords(plan, fund))}.`),
    ...buildUp(plan, fund),
  ];
}

function yearsBelowFloor(plan: Plan, fund: Element): string[] {
  const low = [...leftIn(plan, fund)].filter(([year, { pence }]) => pence < (floorIn(plan, fund, year) ?? pence));
  if (low.length === 0) return [];
  const years = low.map(([year, { pence }]) => `${formatMoney(pence, plan.settings.symbol)} in ${formatYear(year)}`);
  return [`${titleOf(plan, fund)} falls below its floor: ${listed(years)}; ${floorWords(plan, fund)}.`];
}

/** What the reserve is to have by when, and what it has then by these figures. */
function buildUp(plan: Plan, fund: Element): Block[] {
  const aim = fund.one('buildUp');
  const year = aim?.by.period && yearOfPeriod(aim.by.period, plan.settings.startMonth);
  if (!aim || year === undefined) return [];
  const left = leftIn(plan, fund).get(year)?.pence;
  const is =
    left === undefined ? 'these figures do not say what it has then' : `it has ${formatMoney(left, plan.settings.symbol)} then`;
  return [paragraph(`It is to be built up to ${aim.value.text} by ${aim.by.text}; ${is}.`)];
}

/** What all reserves together must not fall below, where the plan says so. */
function together({ settings }: Plan): Block[] {
  const floor = settings.reservesFloor;
  return floor === undefined
    ? []
    : [paragraph(`All reserves together must not fall below ${formatMoney(floor, settings.symbol)}.`)];
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
