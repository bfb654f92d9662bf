import {
  amountOf,
  capitalised,
  type Element,
  type FigurePairFact,
  type Plan,
  readings,
  type Span,
  type ValueFact,
} from '@goldenthread/model';
import { defineRule, type Reporter } from '../engine/rule.js';
import { calendarYearIn } from '../engine/words/calendar-years.js';
import { called } from '../engine/words/words.js';

export const impossibleValue = defineRule({
  name: 'impossible-value',
  group: 'measures',
  audiences: ['performance'],
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    for (const measure of plan.of('measure')) reportRows(plan, measure, report);
    reportElsewhere(plan, report);
    reportCounts(plan, report);
  },
});

/** Why a figure of a unit cannot be; undefined where it can. */
function whyNot(unit: string | undefined, amount: number): string | undefined {
  if (unit === 'percent') {
    if (amount > 100) return 'is more than 100% of the whole';
    return amount < 0 ? 'is less than nothing of the whole' : undefined;
  }
  return (unit === 'number' || unit === 'days') && amount < 0 ? 'is a count below nothing' : undefined;
}

function reportRows(plan: Plan, measure: Element, report: Reporter): void {
  const unit = measure.one('unit')?.unit;
  if (!unit) return;
  const amount = amounts(measure);
  for (const row of measure.rows) {
    const { clause } = row;
    const year = calendarYearIn(row);
    const cell = clause.cells.find((value) => value !== year && isImpossible(unit, amountOf(value)));
    if (cell) {
      tell(plan, measure, measure, cell.at, cell, whyNot(unit, amountOf(cell) ?? 0), report);
      continue;
    }
    const pair = clause.pairs.find((each) => isImpossible(unit, amount(each)));
    if (pair) tell(plan, measure, measure, pair.at, pair.value, whyNot(unit, amount(pair) ?? 0), report);
  }
}

function isImpossible(unit: string, amount: number | undefined): boolean {
  return amount !== undefined && whyNot(unit, amount) !== undefined;
}

/** Gives the amounts of a measure's pairs, with what `+10% on baseline` comes to. */
function amounts(measure: Element): (pair: FigurePairFact) => number | undefined {
  let worked: Map<Span, number> | undefined;
  return ({ value, at, onBaseline }) => {
    if (!onBaseline) return amountOf(value);
    worked ??= new Map(
      (['target', 'actual', 'forecast'] as const).flatMap((type) =>
        readings(measure, type).map(({ point, amount }) => [point.at, amount]),
      ),
    );
    return worked.get(at);
  };
}

/** What other clauses say that a measure will be: `impact of … on M 39%`, `drive performance to M 45%`. */
function reportElsewhere(plan: Plan, report: Reporter): void {
  for (const { clause, from, name, to: measure } of [...plan.linksOf('impactOf'), ...plan.linksOf('direction')]) {
    if (measure?.kind !== 'measure' || !plan.owns(measure)) continue;
    const unit = measure.one('unit')?.unit;
    if (!unit) continue;
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
  report: Reporter,
): void {
  report({
    element,
    at,
    message: `${value.text} cannot be a figure of ${called(plan, measure)}: it ${why}. Correct the figure or the unit.`,
  });
}

/** Counts, shares and scores that stand elsewhere: posts there are, people reached, how much of a task is done. */
function reportCounts(plan: Plan, report: Reporter): void {
  const count = (element: Element, values: readonly ValueFact[], unit: 'number' | 'percent'): void => {
    const value = values.find((each) => isImpossible(unit, amountOf(each)));
    if (!value) return;
    const message = `${value.text} cannot be right for ${called(plan, element)}: it ${whyNot(unit, amountOf(value) ?? 0)}. Correct the figure.`;
    report({ element, at: value.at, message });
  };
  for (const element of plan.having('establishment')) {
    for (const { cells, pairs } of element.all('establishment'))
      count(element, [...cells, ...pairs.map((pair) => pair.value)], 'number');
  }
  for (const type of ['reached', 'responses', 'done'] as const) {
    for (const element of plan.having(type)) {
      for (const { value } of element.all(type)) count(element, [value], type === 'done' ? 'percent' : 'number');
    }
  }
  for (const element of plan.having('delivers')) {
    // That shares come to 100% is asked elsewhere.
    const shares = element.all('delivers').flatMap(({ shares }) => shares.flatMap(({ share }) => share ?? []));
    count(
      element,
      shares.filter((share) => (amountOf(share) ?? 0) < 0),
      'percent',
    );
  }
  for (const element of plan.having('amberWithin'))
    count(
      element,
      element.all('amberWithin').flatMap(({ value }) => value ?? []),
      'percent',
    );
  for (const element of plan.having('rank')) {
    for (const { at, place, count: among } of element.all('rank')) {
      const [first, last] = [amountOf(place) ?? 1, amountOf(among) ?? 1];
      if (Number.isInteger(first) && first >= 1 && first <= last) continue;
      const message = `${called(plan, element)} cannot be in place ${place.text} of ${among.text}. Correct one of the two.`;
      report({ element, at, message: capitalised(message) });
    }
  }
  for (const type of ['inherent', 'residual'] as const) {
    for (const risk of plan.having(type)) {
      const scores = risk.all(type).flatMap(({ likelihood, impact }) => [likelihood, impact]);
      const score = scores.find((each) => (amountOf(each) ?? 1) < 1);
      if (!score) continue;
      const message = `${score.text} cannot be right for ${called(plan, risk)}: a likelihood or an impact is 1 or more. Correct the score.`;
      report({ element: risk, at: score.at, message });
    }
  }
}
