import { buildPlan, thisYear } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { expect, it } from 'vitest';

it.each([
  ['a plan under way', ['years 2023/24 to 2026/27', 'as at 2025-06-30'], 2025],
  ['a plan that is over', ['years 2023/24', 'as at 2026-11-30'], 2023],
  ['a plan that has not begun', ['years 2027/28 to 2030/31', 'as at 2026-11-30'], 2027],
  ['a plan without a date', ['years 2024/25 to 2026/27'], 2024],
  ['a plan without years', ['as at 2026-02-01'], 2025],
  ['a plan with neither', [], undefined],
])('%s stands in a year that it has figures for', (_, lines, year) => {
  const text = `plan P: Plan\n${lines.map((line) => `  ${line}\n`).join('')}`;
  expect(thisYear(buildPlan([new FactReader().read('a.plan', text)]))).toBe(year);
});
