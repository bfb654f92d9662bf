import { blank, chain, figuresOf, formatYear, hasMoney, linesFor, partsOf, statedMoney, wholesOf } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { called, calledAtStart, list } from '../engine/words/words.js';
import { isExplained, money } from './_money.js';

export const cashableNotInBudget = defineRule({
  name: 'cashable-not-in-budget',
  group: 'funding',
  audiences: ['finance'],
  severity: 'warning',
  since: '0.1.0',
  sums: 'plan',
  absence: true,
  check(plan, report) {
    if (!hasMoney(plan)) return;
    for (const benefit of plan.having('cashable')) {
      const work = benefit.parent;
      if (benefit.kind !== 'benefit' || !work || isExplained(benefit)) continue;
      const near = chain(work, (each) => [...wholesOf(plan, each), ...partsOf(plan, each)], MOST_NEAR);
      const savings = near.flatMap((each) => plan.sources(each, 'savingFrom'));
      const counted = new Set([
        ...savings.flatMap((saving) => statedMoney(plan, saving, 'amount').years),
        ...near.flatMap((each) =>
          linesFor(plan, each).flatMap(({ nature, years }) => (nature === 'saving' || nature === 'income' ? years.years : [])),
        ),
      ]);
      const { years } = plan.settings;
      const missing = figuresOf(plan, benefit, 'cashable').filter(
        ({ year, amount }) => amount > 0 && !counted.has(year) && (years.length === 0 || years.includes(year)),
      );
      const [first] = missing;
      // A benefit that comes after the saving it is counted as needs no second one.
      if (!first || savings.length > 0) continue;
      report({
        element: benefit,
        at: first.point.at,
        fixes: () => [addLines('Say why no budget counts it', benefit, `because: ${blank('why no budget counts it')}`)],
        message: `${calledAtStart(plan, benefit)} is to save ${list(missing.map(({ year, amount }) => `${money(plan, amount)} in ${formatYear(year)}`))}, but no budget includes it. Add a saving from ${called(plan, work)}, or a saving or income line.`,
      });
    }
  },
});

/** How many wholes and parts are looked at. */
const MOST_NEAR = 200;
