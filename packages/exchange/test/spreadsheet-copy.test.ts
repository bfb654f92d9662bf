import { buildPlan, formatMoneyShort, formatYear, nameFromTitle, type Pence, type Plan } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyTable, type PasteContext, pasteTable, toTabs } from '../src/spreadsheet/index.js';

const reader = new FactReader();
const planOf = (text: string): Plan => buildPlan([reader.read('a.plan', text)]);
const rowsOf = (text: string | undefined): string[][] => (text ?? '').split('\r\n').map((line) => line.split('\t'));

const CONTEXT: PasteContext = {
  inBudget: false,
  takesBudget: false,
  rowWords: [],
  periods: [],
  funds: [],
  usualFund: undefined,
  owners: [],
  countsMoney: false,
  symbol: '£',
  nameFor: (title) => nameFromTitle(title, 'Measure'),
};

const BUDGET = `plan P: Plan
project W: Insulation
  budget
    years             2024/25  2025/26
    revenue F once    £1.25m   -£0.05  : Ends with the grant
    income Fees       -        £50k
    total             £1.25m   -£50k
`;

it('copies a budget with bare figures, in pounds and pence', () => {
  const plan = planOf(BUDGET);
  const copied = copyTable(plan, plan.of('budget'));
  expect(copied?.rows).toBe(3);
  expect(rowsOf(copied?.text)).toEqual([
    ['Row', '2024/25', '2025/26', 'Note'],
    ['revenue F once', '1250000', '-0.05', 'Ends with the grant'],
    ['income Fees', '', '50000', ''],
    ['total', '1250000', '-50000', ''],
  ]);
});

it('reckons amounts in thousands out', () => {
  const plan = planOf('plan P: Plan\n  amounts in £k\nproject W: Work\n  budget\n    years 2024/25\n    revenue F 1,250.5\n');
  expect(rowsOf(copyTable(plan, plan.of('budget'))?.text)[1]).toEqual(['revenue F', '1250500']);
});

it('copies several measures as one table, years before quarters', () => {
  const plan = planOf(
    'measure M: Jobs\n  unit number\n  target 2024/25 1,500\n  quarters 2024/25 Q1\n  actual 118\nmeasure N: Recycling\n  unit percent\n  actual 2023/24 38.5%\n',
  );
  expect(rowsOf(copyTable(plan, plan.of('measure'))?.text)).toEqual([
    ['Measure', 'Unit', 'Series', '2023/24', '2024/25', '2024/25 Q1'],
    ['Jobs', 'number', 'target', '', '1500', ''],
    ['Jobs', 'number', 'actual', '', '', '118'],
    ['Recycling', 'percent', 'actual', '38.5%', '', ''],
  ]);
});

it('copies nothing where there are no figures', () => {
  const plan = planOf('outcome O: Warm homes\n');
  expect(copyTable(plan, plan.elements)).toBeUndefined();
});

describe('a spreadsheet', () => {
  it.each(['=1+1', '+1+1', '-1+1', '@SUM(1)', '=cmd|" /C calc"!A0', '-2+3', '+44 and more', '\t=1', '\r=1'])(
    'takes %j for words',
    (words) => {
      const [[cell = '']] = rowsOf(toTabs([[words]])) as [string[]];
      expect(cell.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each(['-250', '+5', '-0.05', '12.5%', '-3%'])('reckons with %j', (figure) => {
    expect(toTabs([[figure]])).toBe(figure);
  });

  it('gets words in one cell, whatever they hold', () => {
    const plan = planOf('measure M: =HYPERLINK("https://x.example","Jobs")\n  actual 2024/25 1 : "quoted"\n');
    const text = copyTable(plan, plan.of('measure'))?.text ?? '';
    expect(text.split('\r\n')[1]).toBe(`"'=HYPERLINK(""https://x.example"",""Jobs"")"\t\tactual\t1\t"""quoted"""`);
  });
});

describe('what is copied and pasted again is the same', () => {
  const years = fc
    .integer({ min: 2000, max: 2030 })
    .chain((first) =>
      fc.integer({ min: 1, max: 5 }).map((many) => Array.from({ length: many }, (_, index) => formatYear(first + index))),
    );
  const amount = fc.option(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }), { nil: undefined });
  const words = fc.stringMatching(/^[A-Za-z"=+@,;%-][A-Za-z0-9 "=+@,;%-]{0,20}$/).map((text) => text.replace(/ +/g, ' ').trim());

  it('in a budget', () => {
    const line = fc.record({
      word: fc.constantFrom('revenue', 'capital', 'growth', 'income', 'outturn', 'saving'),
      fund: fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,8}$/),
      tag: fc.constantFrom('', ' once', ' every year', ' new'),
      note: fc.option(words, { nil: '' }),
      amounts: fc.array(amount, { minLength: 5, maxLength: 5 }),
    });
    fc.assert(
      fc.property(years, fc.array(line, { minLength: 1, maxLength: 6 }), (periods, lines) => {
        const shown = lines
          .map((each) => ({ ...each, amounts: each.amounts.slice(0, periods.length) }))
          // A row without any figure says nothing.
          .filter((each) => each.amounts.some((figure) => figure !== undefined));
        // So does a year in which nothing has a figure.
        fc.pre(shown.length > 0 && periods.every((_, index) => shown.some((each) => each.amounts[index] !== undefined)));
        const text = shown.map(
          ({ word, fund, tag, note, amounts }) =>
            `    ${word} ${fund}${tag} ${amounts.map((figure) => (figure === undefined ? '-' : formatMoneyShort(figure as Pence))).join(' ')}${note ? ` : ${note}` : ''}`,
        );
        const source = `plan P: Plan\nproject W: Work\n  budget\n    years ${periods.join(' ')}\n${text.join('\n')}\n`;
        const plan = planOf(source);
        const pasted = pasteTable({ text: copyTable(plan, plan.of('budget'))?.text ?? '' }, { ...CONTEXT, inBudget: true });
        const flat = (line: string): string => line.replace(/ +/g, ' ').trim();
        expect(pasted?.lines.map(flat)).toEqual([`years ${periods.join(' ')}`, ...text.map(flat)]);
      }),
      { numRuns: 300 },
    );
  });

  it('in whole measures', () => {
    const figure = fc.option(fc.tuple(fc.integer({ min: -99_999, max: 9_999_999 }), fc.constantFrom('', '.5', '.25')), {
      nil: undefined,
    });
    const measure = fc.record({
      title: fc.stringMatching(/^[A-Z][a-z]{3,8}( [a-z]{3,8})?$/),
      target: fc.array(figure, { minLength: 5, maxLength: 5 }),
      actual: fc.array(figure, { minLength: 5, maxLength: 5 }),
    });
    fc.assert(
      fc.property(
        years,
        fc.uniqueArray(measure, { minLength: 1, maxLength: 5, selector: ({ title }) => title.toLowerCase() }),
        (periods, measures) => {
          const shown = (of: (typeof measures)[number]['target']): string[] =>
            of
              .slice(0, periods.length)
              .map((each) => (each === undefined ? '-' : `${each[0].toLocaleString('en-GB')}${each[1]}`));
          const rows = measures.map(({ title, target, actual }) => ({ title, target: shown(target), actual: shown(actual) }));
          fc.pre(rows.every(({ target, actual }) => target.some((each) => each !== '-') && actual.some((each) => each !== '-')));
          fc.pre(periods.every((_, index) => rows.some(({ target, actual }) => target[index] !== '-' || actual[index] !== '-')));
          const text = rows.map(
            ({ title, target, actual }) =>
              `measure ${nameFromTitle(title, 'M')}: ${title}\n unit number\n years ${periods.join(' ')}\n target ${target.join(' ')}\n actual ${actual.join(' ')}`,
          );
          const plan = planOf(text.join('\n\n'));
          const pasted = pasteTable({ text: copyTable(plan, plan.of('measure'))?.text ?? '' }, CONTEXT, { as: 'measures' });
          expect(pasted?.lines.map((line) => line.trim().replace(/ +/g, ' '))).toEqual(
            text
              .join('\n\n')
              .split('\n')
              .map((line) => line.trim()),
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});
