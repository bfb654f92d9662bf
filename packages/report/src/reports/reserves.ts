import { capitalised, type Element, formatMoney, formatYear, linesOn, listed, type Plan } from '@goldenthread/model';
import { date, paragraph, table, words } from '../document/cells.js';
import type { Block } from '../document/document.js';
import { isEmpty, moneyTable, statedTraced, type TracedMoney } from './_money.js';
import { floorOf, leftIn, movement, reservesOf } from './_reserves.js';
import { safeAmount } from './_savings.js';
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
      blocks: [paragraph(below.length === 0 ? 'No reserve falls below a floor that is stated.' : below.join(' '))],
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
  const floor = floorOf(plan, fund);
  return [
    ...moneyTable(plan, `${titleOf(plan, fund)} by year`, 'What', [
      ...counted,
      ...(withOpening
        ? [{ title: 'Left by these figures', years: new Map() as TracedMoney, adds: counted.map((_, index) => index) }]
        : []),
      ...(isEmpty(closing) ? [] : [{ title: 'Closing, as stated', years: closing }]),
    ]),
    paragraph(
      floor === undefined ? 'No floor is stated for this reserve.' : `Its floor is ${formatMoney(floor, plan.settings.symbol)}.`,
    ),
  ];
}

function yearsBelowFloor(plan: Plan, fund: Element): string[] {
  const floor = floorOf(plan, fund);
  if (floor === undefined) return [];
  const low = [...leftIn(plan, fund)].filter(([, { pence }]) => pence < floor);
  if (low.length === 0) return [];
  const years = low.map(([year, { pence }]) => `${formatMoney(pence, plan.settings.symbol)} in ${formatYear(year)}`);
  return [`${titleOf(plan, fund)} falls below its floor of ${formatMoney(floor, plan.settings.symbol)}: ${listed(years)}.`];
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
