import { amountOf, type Element, isRow, type Plan, readings, type Span, type ValueFact } from '@goldenthread/model';
import { defineRule, type Report } from '../engine/rule.js';
import { called } from '../engine/words.js';
import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN, WORK } from '../examples/setting.js';

export const impossibleValue = defineRule({
  name: 'impossible-value',
  group: 'measures',
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    for (const measure of plan.of('measure')) {
      reportRows(plan, measure, report);
      reportElsewhere(plan, measure, report);
    }
    reportCounts(plan, report);
  },
  docs: {
    summary: 'Finds a figure that can’t be: over 100% of a whole, or a count below nothing.',
    why: 'It is a typing slip, and everything worked out from it is wrong: the colour, the trend, the distance to the target.',
    details:
      '`unit percent` is of a whole: 0 to 100. Counts and days can’t be below 0. A change that can pass 100%, or fall below nothing, is a `unit rate`. Each row is reported once, at its first such figure.',
    failing: MEASURE.replace('unit number', 'unit percent').replace('410', '41%').replace('450', '450%'),
    mended: MEASURE.replace('unit number', 'unit percent').replace('410', '41%').replace('450', '45%'),
    context: `${PLAN}${PEOPLE}${AIMS}${OUTCOME}${WORK}`,
  },
});

/** Why a figure of a unit can't be; undefined where it can. */
function whyNot(unit: string | undefined, amount: number): string | undefined {
  if (unit === 'percent') {
    if (amount > 100) return 'is more than 100% of the whole';
    return amount < 0 ? 'is less than nothing of the whole' : undefined;
  }
  return (unit === 'number' || unit === 'days') && amount < 0 ? 'is a count below nothing' : undefined;
}

function reportRows(plan: Plan, measure: Element, report: Report): void {
  const unit = measure.one('unit')?.unit;
  if (!unit) return;
  // What `+10% on baseline` comes to, by the pair that states it.
  const worked = new Map(
    (['target', 'actual', 'forecast'] as const).flatMap((type) => readings(measure, type).map((r) => [r.point.at, r.amount])),
  );
  for (const clause of measure.fact.clauses) {
    if (!isRow(clause)) continue;
    const figures: { value: ValueFact; at: Span; amount: number | undefined }[] = [
      ...clause.cells.map((value) => ({ value, at: value.at, amount: amountOf(value) })),
      ...clause.pairs.map(({ value, at, onBaseline }) => ({ value, at, amount: onBaseline ? worked.get(at) : amountOf(value) })),
    ];
    const first = figures.find(({ amount }) => amount !== undefined && whyNot(unit, amount));
    if (first?.amount !== undefined) tell(plan, measure, measure, first.at, first.value, whyNot(unit, first.amount), report);
  }
}

/** What other clauses say that a measure will be: `impact of … on M 39%`, `drive performance to M 45%`. */
function reportElsewhere(plan: Plan, measure: Element, report: Report): void {
  const unit = measure.one('unit')?.unit;
  if (!unit) return;
  for (const { clause, from, name } of [...plan.linksTo(measure, 'impactOf'), ...plan.linksTo(measure, 'direction')]) {
    const value =
      clause?.type === 'impactOf'
        ? clause.effects.find((effect) => effect.measure === name)?.value
        : clause?.type === 'direction'
          ? clause.value
          : undefined;
    const amount = value && amountOf(value);
    const why = amount === undefined ? undefined : whyNot(unit, amount);
    if (value && why) tell(plan, measure, from, value.at, value, why, report);
  }
}

function tell(
  plan: Plan,
  measure: Element,
  element: Element,
  at: Span,
  value: ValueFact,
  why: string | undefined,
  report: Report,
): void {
  report({
    element,
    at,
    message: `${value.text} can't be a figure of ${called(plan, measure)}: it ${why}. Everything worked out from it would be wrong. Correct the figure, or the unit.`,
  });
}

/** Counts and shares that stand elsewhere: posts there are, people reached, how much of a task is done. */
function reportCounts(plan: Plan, report: Report): void {
  for (const element of plan.everything) {
    for (const clause of element.fact.clauses) {
      const values =
        clause.type === 'establishment'
          ? [...clause.cells, ...clause.pairs.map((pair) => pair.value)]
          : clause.type === 'reached' || clause.type === 'responses' || clause.type === 'done'
            ? [clause.value]
            : [];
      const unit = clause.type === 'done' ? 'percent' : 'number';
      for (const value of values) {
        const why = whyNot(unit, amountOf(value) ?? 0);
        if (!why) continue;
        const message = `${value.text} can't be right for the ${called(plan, element)}: it ${why}. Everything worked out from it would be wrong. Correct the figure.`;
        report({ element, at: value.at, message });
        break;
      }
    }
  }
}
