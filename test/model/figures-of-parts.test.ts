// A CSV file that one measure alone names may have a row for each of its parts, and one for all together.
import { readFigures } from '@goldenthread/exchange/figures';
import { buildPlan, type Plan } from '@goldenthread/model';
import { checkPlan, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { expect, it } from 'vitest';

const TABLE = `Household type,2024/25,2025/26 Q1,2025/26 Q2
Total,210,231,228 [p]
families,130,140,[c]
Single people,80,91,n/a
`;

const measure = (name: string): string => `measure ${name}: Households in temporary homes
  unit number
  split Size into Families, SinglePeople
  figures from: data/homes.csv
`;

function planOf(text: string): Plan {
  const files = [new FactReader().read('plan.plan', `plan P: Plan\n  years 2024/25 to 2025/26\n${text}`)];
  return buildPlan([...files, readFigures('data/homes.csv', TABLE)]);
}

const rowsIn = (plan: Plan, name: string): string[] =>
  (plan.declarations.find(name)?.all('actual') ?? []).map(
    ({ part, pairs }) => `${part?.name ?? 'all'}: ${pairs.map(({ period, value }) => `${period.text} ${value.text}`).join(', ')}`,
  );

it('are those of the parts that its rows name', () => {
  const plan = planOf(measure('Temp'));
  expect(rowsIn(plan, 'Temp').sort()).toEqual([
    'Families: 2024/25 130, 2025/26 Q1 140, 2025/26 Q2 -',
    'SinglePeople: 2024/25 80, 2025/26 Q1 91',
    'all: 2024/25 210, 2025/26 Q1 231, 2025/26 Q2 228',
  ]);
  expect(checkPlan(plan, rules).filter(({ rule }) => rule === 'figures-unread')).toEqual([]);
});

it('are nobody’s where two measures name the file, as nothing tells whose parts they are', () => {
  const plan = planOf(measure('Temp') + measure('Other'));
  expect(rowsIn(plan, 'Temp')).toEqual([]);
  expect(checkPlan(plan, rules).filter(({ rule }) => rule === 'figures-unread')).toHaveLength(3);
});
