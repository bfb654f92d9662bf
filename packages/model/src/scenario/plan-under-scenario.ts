import type { PeriodFact } from '../facts/common.js';
import type { ImpactOfClause } from '../facts/generated.js';
import { moneyOf } from '../money/lines.js';
import type { Element } from '../plan/element.js';
import { buildPlan, type Plan } from '../plan/plan.js';
import type { Row, RowClause } from '../plan/rows.js';
import { finishOf } from '../progress/dates.js';
import { add, formatMoney, NO_MONEY, type Pence, subtract } from '../values/money.js';
import { financialYearOf, formatYear, yearOfPeriod } from '../values/period.js';
import { type Difference, differencesOf } from './differences.js';
import { Edits } from './edits.js';

/** A difference that a scenario states and that cannot be made, because the plan states nothing to change. */
export interface UnappliedChange {
  readonly target: Element;
  /** What was to change: `-£2m in 2026/27`, `December 2027`. */
  readonly what: string;
  readonly sort: 'money' | 'date' | 'target';
}

/** A plan as it would be under a scenario. */
export interface ScenarioPlan {
  readonly plan: Plan;
  readonly notMade: readonly UnappliedChange[];
}

/**
 * The plan with a scenario's differences, and those of the scenarios that it builds on: a fund has that much more or less available,
 * work that much more or less revenue (its lines give way in their order, none below zero), a saving or a gap that much more or less; a
 * date is another; a step of a service's money brings what its own `impact of` says. A scenario without differences changes nothing.
 * Pure: the plan itself stays as it is.
 */
export function planUnderScenario(plan: Plan, scenario: Element): ScenarioPlan {
  const maker = new Maker(plan);
  for (const difference of differencesOf(plan, scenario)) maker.make(difference);
  maker.settle();
  const { edits, notMade } = maker;
  if (edits.isEmpty) return { plan, notMade };
  // A total is stated of the plan as it is: of other budget lines there is none.
  const files = plan.files.map((file) => edits.in(file, !edits.haveLines));
  return { plan: buildPlan(files, plan.options), notMade };
}

/** The effects that a service states for exactly this step of its money; undefined where it states none for it. */
function impactOfStep(plan: Plan, service: Element, step: Pence): ImpactOfClause | undefined {
  return service.all('impactOf').find((impact) => moneyOf(plan, impact.amount, service) === step);
}

/** The years that a step of a service's money is for: the one that is named, else those of its budget that are still to come. */
function yearsOfStep(plan: Plan, service: Element, period: PeriodFact | undefined): readonly number[] {
  const { startMonth, asAt } = plan.settings;
  if (period) return period.period ? [yearOfPeriod(period.period, startMonth)] : [];
  const now = asAt === undefined ? Number.NEGATIVE_INFINITY : financialYearOf(asAt, startMonth);
  const years = rowsToChange(plan, service).flatMap(({ points }) =>
    points.map((point) => yearOfPeriod(point.period, startMonth)),
  );
  return [...new Set(years)].filter((year) => year > now).sort((a, b) => a - b);
}

/** Money that one thing is to get or give in one year, with how it was written. */
interface Payment {
  readonly target: Element;
  readonly year: number;
  readonly amount: Pence;
  readonly what: readonly string[];
}

class Maker {
  readonly edits = new Edits();
  readonly notMade: UnappliedChange[] = [];
  /** Added up before any is made, so that their order does not matter. */
  private readonly payments = new Map<string, Payment>();

  constructor(private readonly plan: Plan) {}

  make({ clause, target }: Difference): void {
    if (clause.by) this.move(target, clause.by);
    if (clause.step) this.step(target, clause.step, clause.period);
    const { startMonth } = this.plan.settings;
    for (const { period, value } of clause.pairs) {
      const amount = moneyOf(this.plan, value, target);
      const year = period.period && yearOfPeriod(period.period, startMonth);
      const what = `${value.text} in ${period.text}`;
      if (amount === undefined || year === undefined) this.notMade.push({ target, what, sort: 'money' });
      else this.owe(target, year, amount, what);
    }
  }

  /** Makes what the differences of money come to. */
  settle(): void {
    for (const { target, year, amount, what } of this.payments.values())
      if (!this.pay(target, year, amount)) this.notMade.push({ target, what: what.join(' and '), sort: 'money' });
  }

  private owe(target: Element, year: number, amount: Pence, what: string): void {
    const key = `${target.file.file} ${target.fact.at.start} ${year}`;
    const before = this.payments.get(key);
    this.payments.set(key, {
      target,
      year,
      amount: add(before?.amount ?? NO_MONEY, amount),
      what: [...(before?.what ?? []), what],
    });
  }

  /** Moves the date by which something is there. */
  private move(target: Element, by: PeriodFact): void {
    const before = finishOf(target);
    const clause = before && target.fact.clauses.find((each) => Object.values(each).includes(before));
    if (before && clause) this.edits.set(clause, before, by);
    else this.notMade.push({ target, what: by.text, sort: 'date' });
  }

  /** Takes a step of a service's money, and what the service itself says that it does to its measures. */
  private step(service: Element, step: Parameters<typeof moneyOf>[1], period: PeriodFact | undefined): void {
    const amount = moneyOf(this.plan, step, service);
    const years = yearsOfStep(this.plan, service, period);
    if (amount === undefined || years.length === 0) {
      this.notMade.push({ target: service, what: `${step.text}${period ? ` in ${period.text}` : ''}`, sort: 'money' });
      return;
    }
    for (const year of years) this.owe(service, year, amount, `${step.text} in ${formatYear(year)}`);
    const impact = impactOfStep(this.plan, service, amount);
    const links = this.plan.linksFrom(service, 'impactOf');
    for (const { measure: name, value } of impact?.effects ?? []) {
      const measure = links.find((link) => link.name === name)?.to;
      if (measure && !this.aim(measure, years, value)) this.notMade.push({ target: measure, what: value.text, sort: 'target' });
    }
  }

  /** Sets the targets of these years; says whether there is one. */
  private aim(measure: Element, years: readonly number[], value: Parameters<typeof moneyOf>[1]): boolean {
    const { startMonth } = this.plan.settings;
    const rows = measure.rows.filter(({ clause }) => clause.type === 'target');
    const points = rows.flatMap(({ clause, points: own }) => own.map((point) => ({ clause, point })));
    const hit = points.filter(({ point }) => years.includes(yearOfPeriod(point.period, startMonth)));
    for (const { clause, point } of hit) this.edits.set(clause, point.value, { ...value, at: point.value.at });
    return hit.length > 0;
  }

  /** Makes a difference of money in one year; says whether the whole of it could be made. */
  private pay(target: Element, year: number, change: Pence): boolean {
    const { startMonth, symbol } = this.plan.settings;
    const mayFallBelowZero = target.kind === 'fund' || target.kind === 'financialPlan';
    let left = change;
    for (const row of rowsToChange(this.plan, target)) {
      for (const { period, value } of row.points) {
        if (left === 0) return true;
        if (yearOfPeriod(period, startMonth) !== year) continue;
        const before = moneyOf(this.plan, this.edits.value(row.clause, value), row.element);
        if (before === undefined) continue;
        const wanted = (before + left) as Pence;
        const after = wanted < 0 && !mayFallBelowZero ? NO_MONEY : wanted;
        this.edits.set(row.clause, value, { type: 'money', pence: after, text: formatMoney(after, symbol), at: value.at });
        left = subtract(left, subtract(after, before));
      }
    }
    return left === 0;
  }
}

/** The rows of an element that a difference of money goes to. */
function rowsToChange(plan: Plan, target: Element): readonly Row[] {
  const rowsOfType = (type: RowClause['type']): Row[] => target.rows.filter(({ clause }) => clause.type === type);
  switch (target.kind) {
    case 'fund':
      return rowsOfType('available');
    case 'saving':
      return rowsOfType('amount');
    case 'financialPlan':
      return rowsOfType('gap');
    default: {
      const elsewhere = plan.linksTo(target, 'budgetFor').map(({ from }) => from);
      const budgets = [...target.childrenOf('budget'), ...elsewhere];
      return budgets.flatMap(({ rows }) => rows.filter(({ clause }) => clause.type === 'line' && clause.nature === 'revenue'));
    }
  }
}
