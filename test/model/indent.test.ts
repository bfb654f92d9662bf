import { buildPlan, indentBelow } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { expect, it } from 'vitest';

it.each([
  ['project A: A\n', 'A', 2],
  ['service S: S\n  project A: A\n', 'A', 4],
  ['service S: S\n    project A: A\n', 'A', 6],
  ['project A: A\n  milestone M: M\n', 'M', 4],
  ['project A: A\n    milestone M: M\n', 'M', 6],
  ['project A: A\nmilestone M: M\n', 'M', 4],
])('a new line stands further in than what it belongs to: %j', (text, name, spaces) => {
  const plan = buildPlan([new FactReader().read('a.plan', text)]);
  const element = plan.everything.find((each) => each.name === name);
  expect(element && indentBelow(element)).toBe(' '.repeat(spaces));
});
