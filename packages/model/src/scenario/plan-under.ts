import type { ValueFact } from '../facts/common.js';
import type { ElementFact, FileFacts } from '../facts/file.js';
import type { ClauseFact, PairFact } from '../facts/generated.js';
import { moneyOf } from '../money/lines.js';
import type { Element } from '../plan/element.js';
import { buildPlan, type Plan } from '../plan/plan.js';
import { isRow, type Point, type Row, type RowClause } from '../plan/rows.js';
import { formatMoney, NO_MONEY, type Pence, subtract } from '../values/money.js';
import { yearOfPeriod } from '../values/period.js';

/** A change that a scenario states and that cannot be made, because the plan states nothing to change. */
export interface ChangeNotMade {
  readonly target: Element;
  readonly pair: PairFact;
}

/** A plan as it would be under a scenario. */
export interface PlanUnder {
  readonly plan: Plan;
  readonly notMade: readonly ChangeNotMade[];
}

/** Figures as they are to be, by the clause that holds them and the value in it. */
type NewValues = Map<ClauseFact, Map<ValueFact, ValueFact>>;

/**
 * The plan with a scenario's differences: a fund has that much more or less available, work that much more or less revenue
 * (its lines give way in their order, none below zero), a saving or a gap that much more or less. A scenario without
 * differences changes nothing. Pure: the plan itself stays as it is.
 */
export function planUnder(plan: Plan, scenario: Element): PlanUnder {
  const values: NewValues = new Map();
  const notMade: ChangeNotMade[] = [];
  const links = plan.linksFrom(scenario, 'change');
  for (const clause of scenario.all('change')) {
    const target = links.find(({ name }) => name === clause.target)?.to;
    if (!target) continue;
    for (const pair of clause.pairs) if (!makeChange(plan, target, pair, values)) notMade.push({ target, pair });
  }
  if (values.size === 0) return { plan, notMade };
  // A total is stated of the plan as it is: of other budget lines there is none.
  const withTotals = ![...values.keys()].some(({ type }) => type === 'line');
  const files = plan.files.map((file) => withValues(file, values, withTotals));
  return { plan: buildPlan(files, plan.options), notMade };
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

/** Makes one difference; says whether the whole of it could be made. */
function makeChange(plan: Plan, target: Element, pair: PairFact, values: NewValues): boolean {
  const change = moneyOf(plan, pair.value, target);
  const { period } = pair.period;
  if (change === undefined || !period) return false;
  const { startMonth } = plan.settings;
  const year = yearOfPeriod(period, startMonth);
  let left = change;
  const mayFallBelowZero = target.kind === 'fund' || target.kind === 'financialPlan';
  for (const row of rowsToChange(plan, target)) {
    for (const point of row.points) {
      if (left === 0) return true;
      if (yearOfPeriod(point.period, startMonth) !== year) continue;
      const before = currentMoney(plan, row, point, values);
      if (before === undefined) continue;
      const wanted = (before + left) as Pence;
      const after = wanted < 0 && !mayFallBelowZero ? NO_MONEY : wanted;
      setValue(row.clause, point, after, plan.settings.symbol, values);
      left = subtract(left, subtract(after, before));
    }
  }
  return left === 0;
}

function currentMoney(plan: Plan, row: Row, point: Point, values: NewValues): Pence | undefined {
  const value = values.get(row.clause)?.get(point.value) ?? point.value;
  return moneyOf(plan, value, row.element);
}

function setValue(clause: ClauseFact, { value }: Point, pence: Pence, symbol: string, values: NewValues): void {
  const own = values.get(clause) ?? new Map<ValueFact, ValueFact>();
  values.set(clause, own);
  own.set(value, { type: 'money', pence, text: formatMoney(pence, symbol), at: value.at });
}

function withValues(file: FileFacts, values: NewValues, withTotals: boolean): FileFacts {
  const element = (fact: ElementFact): ElementFact => ({
    ...fact,
    clauses: fact.clauses.filter(({ type }) => withTotals || type !== 'totalRow').map((clause) => changed(clause, values)),
    children: fact.children.map(element),
  });
  return { ...file, elements: file.elements.map(element) };
}

function changed(clause: ClauseFact, values: NewValues): ClauseFact {
  const own = values.get(clause);
  if (!own || !isRow(clause)) return clause;
  return {
    ...clause,
    cells: clause.cells.map((value) => own.get(value) ?? value),
    pairs: clause.pairs.map((pair) => ({ ...pair, value: own.get(pair.value) ?? pair.value })),
  };
}
