import type { PeriodFact } from '../facts/common.js';
import type { ImpactOfClause } from '../facts/generated.js';
import { moneyOf } from '../money/lines.js';
import type { Element } from '../plan/element.js';
import { buildPlan, type Plan } from '../plan/plan.js';
import { finishOf } from '../progress/dates.js';
import { formatMoney, NO_MONEY, type Pence, subtract } from '../values/money.js';
import { yearOfPeriod } from '../values/period.js';
import { type Difference, differencesOf } from './differences.js';
import { Edits } from './edits.js';
import { paymentsOf } from './payments.js';
import { rowsToChange } from './rows-to-change.js';

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
  maker.make(differencesOf(plan, scenario));
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

class Maker {
  readonly edits = new Edits();
  readonly notMade: UnappliedChange[] = [];
  /** What services say of their measures, and whether a target of any year was there to change. */
  private readonly aims = new Map<Element, { readonly what: string; readonly made: boolean }>();
  constructor(private readonly plan: Plan) {}

  /** Money is added up before any is made, so that the order of the differences does not matter. */
  make(differences: readonly Difference[]): void {
    for (const { clause, target } of differences) if (clause.by) this.move(target, clause.by);
    const { payments, uncounted } = paymentsOf(this.plan, differences);
    for (const each of uncounted) this.notMade.push({ ...each, sort: 'money' });
    for (const { target, year, amount, parts, isStep } of payments) {
      if (!this.pay(target, year, amount)) this.notMade.push({ target, what: parts.join(' and '), sort: 'money' });
      if (isStep) this.step(target, amount, year);
    }
    for (const [measure, { what, made }] of this.aims) if (!made) this.notMade.push({ target: measure, what, sort: 'target' });
  }

  /** Moves the date by which something is there. */
  private move(target: Element, by: PeriodFact): void {
    const before = finishOf(target);
    const clause = before && target.fact.clauses.find((each) => Object.values(each).includes(before));
    if (before && clause) this.edits.set(clause, before, by);
    else this.notMade.push({ target, what: by.text, sort: 'date' });
  }

  /** What a service itself says that exactly this change of its money does to its measures. */
  private step(service: Element, amount: Pence, year: number): void {
    const impact = impactOfStep(this.plan, service, amount);
    const links = this.plan.linksFrom(service, 'impactOf');
    for (const { measure: name, value } of impact?.effects ?? []) {
      const measure = links.find((link) => link.name === name)?.to;
      if (!measure) continue;
      const made = this.aim(measure, year, value) || (this.aims.get(measure)?.made ?? false);
      this.aims.set(measure, { what: value.text, made });
    }
  }

  /** Sets the targets of a year; says whether there is one. */
  private aim(measure: Element, year: number, value: Parameters<typeof moneyOf>[1]): boolean {
    const { startMonth } = this.plan.settings;
    const rows = measure.rows.filter(({ clause }) => clause.type === 'target');
    const points = rows.flatMap(({ clause, points: own }) => own.map((point) => ({ clause, point })));
    const hit = points.filter(({ point }) => yearOfPeriod(point.period, startMonth) === year);
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
