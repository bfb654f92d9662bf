// Figures of a CSV file keep the currency that the file says; a bare one is in the plan's.
import { readFigures } from '@goldenthread/exchange/figures';
import { buildPlan } from '@goldenthread/model';
import { checkPlan, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';

const LONG = 'measure,row,period,value\nPay,actual,2024/25,@510\nPay,target,2025/26,@540\n';
const WIDE = 'Measure,2024/25 actual (@),2025/26 target (@)\nPay,510,540\n';
const THOUSANDS = 'Measure,2024/25 actual @k,2025/26 target @k\nPay,51,54\n';
const ABOUT = 'measure,row,period,value\nPay,actual,2024/25,about @510\nPay,target,2025/26,@540\n';

function read(currency: string, table: string) {
  const text = `plan P: Plan\n  currency ${currency}\n  years 2024/25 to 2025/26\n  figures from: pay.csv\nmeasure Pay: Pay\n  unit money\n`;
  const plan = buildPlan([new FactReader().read('plan.plan', text), readFigures('pay.csv', table)]);
  const rows = plan.declarations.find('Pay');
  const shown = ['actual', 'target'].flatMap((row) =>
    (rows?.all(row as 'actual') ?? []).flatMap(({ pairs }) => pairs.map(({ value }) => value.text)),
  );
  return { shown, found: checkPlan(plan, rules).filter(({ rule }) => rule === 'currency-mismatch') };
}

describe.each([
  ['a line for each figure', LONG],
  ['a column for each year', WIDE],
  ['thousands', THOUSANDS],
  ['inexact figures', ABOUT],
])('%s', (_, table) => {
  it.each([
    ['EUR', '€'],
    ['GBP', '£'],
    ['USD', '$'],
  ])('in the currency of a plan in %s', (currency, sign) => {
    const { shown, found } = read(currency, table.replaceAll('@', sign));
    expect(found).toEqual([]);
    expect(shown.every((text) => text.includes(sign))).toBe(true);
  });

  it.each([
    ['EUR', '£'],
    ['GBP', '€'],
    ['GBP', '$'],
  ])('in a plan in %s are found where they are in %s', (currency, sign) => {
    const { found } = read(currency, table.replaceAll('@', sign));
    expect(found).toHaveLength(2);
    expect(found.every(({ message }) => message.includes(sign))).toBe(true);
  });
});

it('takes a bare figure as the plan’s', () => {
  expect(read('EUR', LONG.replaceAll('@', ''))).toEqual({ shown: ['€510', '€540'], found: [] });
});
