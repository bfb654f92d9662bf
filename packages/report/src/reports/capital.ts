import {
  type BudgetLine,
  budgetLines,
  counted,
  dayInWords,
  type Element,
  moneyOf,
  type Plan,
  type Span,
  sum,
  type ValueFact,
} from '@goldenthread/model';
import { figures, lineAt, money, none, paragraph, table, words } from '../document/cells.js';
import type { Block, Cell } from '../document/document.js';
import { linesMoney, type MoneyRow, moneyTableWithTotal, statedTraced } from './_money.js';
import { oneLine, titleOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** The capital programme: schemes, where the money comes from, the long view, and what is sold. */
export const capital = defineReport({
  name: 'capital',
  title: 'Capital programme',
  for: 'finance officer',
  shows: 'Capital by scheme and source, the outlook beyond the plan, the effect on revenue, disposals and receipts.',
  parameters: [],
  nothing: 'This plan has no capital spending and no assets.',
  has: (plan) => capitalLines(plan).length > 0 || plan.of('asset').length > 0 || plan.having('outlook').length > 0,
  build({ plan }) {
    const lines = capitalLines(plan);
    const by = (key: (line: BudgetLine) => Element | undefined, without: string): MoneyRow[] =>
      [...Map.groupBy(lines, key)].map(([element, own]) => ({
        title: element ? titleOf(plan, element) : without,
        years: linesMoney(own, { capital: 1 }),
      }));
    const schemes = new Set(lines.map(({ owner }) => owner));
    return {
      blocks: [paragraph(`${counted(schemes.size, 'scheme')} with capital spending.`)],
      sections: [
        ...section(
          'Schemes',
          moneyTableWithTotal(
            plan,
            'Capital by scheme',
            'Scheme',
            by(({ owner }) => owner, 'No scheme named'),
          ),
        ),
        ...section(
          'Where the money comes from',
          moneyTableWithTotal(
            plan,
            'Capital by source',
            'Source',
            by(({ fund }) => fund, 'No source named'),
          ),
        ),
        ...section('What the schemes cost or save each year', revenueEffect(plan, schemes)),
        ...section('Outlook', outlook(plan)),
        ...section('Disposals and receipts', disposals(plan)),
      ],
    };
  },
});

const capitalLines = (plan: Plan): readonly BudgetLine[] => budgetLines(plan).filter(({ nature }) => nature === 'capital');

function revenueEffect(plan: Plan, schemes: ReadonlySet<Element | undefined>): Block[] {
  const lines = budgetLines(plan).filter(({ owner }) => schemes.has(owner));
  const rows = [...schemes].flatMap((scheme): MoneyRow[] =>
    scheme
      ? [
          {
            title: titleOf(plan, scheme),
            years: linesMoney(
              lines.filter(({ owner }) => owner === scheme),
              { revenue: 1, growth: 1, income: -1, saving: -1 },
            ),
          },
        ]
      : [],
  );
  const silent = rows.filter(({ years }) => years.size === 0).map(({ title }) => title);
  return [
    ...moneyTableWithTotal(plan, 'Revenue of these schemes, after income and savings', 'Scheme', rows),
    ...(silent.length === 0 ? [] : [paragraph(`No effect on revenue is stated for: ${silent.join('; ')}.`)]),
  ];
}

function outlook(plan: Plan): Block[] {
  return table(
    'Beyond the years of the plan',
    ['What', 'Period', figures('Amount'), 'What is expected'],
    plan.having('outlook').flatMap((element) =>
      element.all('outlook').map(({ start, end, value, at, words: said }) => ({
        cells: [
          words(titleOf(plan, element)),
          words([start, end].map(({ period, text }) => (period ? dayInWords(period) : text)).join(' to ')),
          outlookAmount(plan, element, value, at),
          words(oneLine(said?.text)),
        ],
      })),
    ),
  );
}

function outlookAmount(plan: Plan, element: Element, value: ValueFact | undefined, at: Span): Cell {
  const amount = value && moneyOf(plan, value, element);
  return amount === undefined ? none('no amount stated') : money(amount, [lineAt(element, at)]);
}

function disposals(plan: Plan): Block[] {
  return table(
    'Assets to be sold or transferred',
    ['Asset', 'By', 'Receipt'],
    plan.of('asset').map((asset) => {
      const by = asset.one('disposal')?.by;
      const receipts = [...statedTraced(plan, asset, 'receipt').values()];
      return {
        cells: [
          words(titleOf(plan, asset)),
          by?.period ? { type: 'date', period: by.period } : none('no date stated'),
          receipts.length === 0
            ? none('no receipt stated')
            : money(
                sum(receipts.map(({ pence }) => pence)),
                receipts.flatMap(({ lines }) => lines),
              ),
        ],
      };
    }),
  );
}
