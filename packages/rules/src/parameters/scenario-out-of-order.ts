import { addTo, amountOf, type Better, betterOf, type Element, isWorse, type Plan, type ValueFact } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';
import { type Impact, impactsOf } from './_spending.js';

export const scenarioOutOfOrder = defineRule({
  name: 'scenario-out-of-order',
  group: 'parameters',
  audiences: ['finance', 'performance'],
  severity: 'hint',
  since: '0.1.0',
  check(plan, report) {
    for (const work of plan.having('impactOf')) {
      for (const [measure, steps] of effectsByMeasure(plan, work)) {
        const better = betterOf(measure) ?? trendOf(steps);
        if (!better) continue;
        for (const [index, more] of steps.entries()) {
          const less = steps[index - 1];
          if (!less || less.change === more.change || !isWorse(better, more.amount, less.amount)) continue;
          const [bigger, smaller] = Math.abs(less.change) > Math.abs(more.change) ? [less, more] : [more, less];
          report({
            element: work,
            at: bigger.clause.at,
            message: `The effects on ${called(plan, measure)} are out of order: ${more.clause.amount.text} leads to ${more.value.text}, which is worse than ${less.value.text} for less money (${less.clause.amount.text}). Check both figures.`,
            related: [{ message: 'the figure that it is compared with', file: work.file, at: smaller.clause.at }],
          });
        }
      }
    }
  },
});

/** The effect of one change on one measure. */
interface Step extends Impact {
  readonly value: ValueFact;
  readonly amount: number;
}

/** The effects on each measure, from the biggest cut to the biggest rise. */
function effectsByMeasure(plan: Plan, work: Element): Map<Element, Step[]> {
  const named = new Map(plan.linksFrom(work, 'impactOf').map((link) => [link.name, link.to]));
  const found = new Map<Element, Step[]>();
  for (const impact of impactsOf(work)) {
    for (const { measure: name, value } of impact.clause.effects) {
      const measure = named.get(name);
      const amount = amountOf(value);
      if (measure?.kind !== 'measure' || amount === undefined) continue;
      addTo(found, measure, { ...impact, value, amount });
    }
  }
  for (const steps of found.values()) steps.sort((a, b) => a.change - b.change);
  return found;
}

/** Which way is better, by the effects of the biggest cut and the biggest rise. */
function trendOf(steps: readonly Step[]): Better | undefined {
  const [first, last] = [steps[0]?.amount, steps.at(-1)?.amount];
  if (first === undefined || last === undefined || first === last) return undefined;
  return { type: last > first ? 'higher' : 'lower' };
}
