import type { Element } from '@goldenthread/model';
import { Cards, threadAround } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { expect, it } from 'vitest';
import { planOf } from './support.js';

const measure = (name: string): string => `measure ${name}: ${name} visits\n  unit number\n  better higher\n  source: Counts\n`;
const TEXT = `plan T: Town\noutcome O: Nights are quiet\n  measured by A, B\n${measure('A')}${measure('B')}officer Head: Head of place\n`;

it('counts gaps of one cause as one, on a card and beside the thread, as for the whole plan', () => {
  const plan = planOf(TEXT);
  const findings = checkPlan(plan, rules).filter(({ rule }) => rule === 'baseline-missing');
  expect(findings).toHaveLength(1);
  const [outcome] = plan.of('outcome') as [Element];
  const { gaps, lanes } = threadAround(new Cards(plan, findings, undefined), outcome);
  expect(gaps.map(({ message, about }) => [message, about.title])).toEqual([[findings[0]?.message, 'A visits']]);
  expect(gaps[0]?.message).toMatch(/^‘A visits’ and ‘B visits’/);
  // Each of the two cards still says that it has one.
  expect(lanes.flatMap(({ cards }) => cards).filter((card) => card.gaps === 1)).toHaveLength(2);
});
