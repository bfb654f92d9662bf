import { type ClauseType, type ElementKind, KIND_GRAMMAR, LINKS } from '../facts/generated.js';
import { moneyWithParts, SPENDING } from '../money/lines.js';
import { statedMoney } from '../money/stated.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { amountOf } from '../plan/readings.js';
import { latestActual } from '../progress/standing.js';
import { CLAUSES, type RowType } from '../vocabulary/clauses.js';

/** What the size of something is counted in. */
export type SizeUnit = 'money' | 'score' | 'measure';

/** The rows that state the money of a kind; of a kind with budgets those do. */
function moneyRows(kind: ElementKind): readonly RowType[] {
  const isMain = (type: ClauseType): boolean => CLAUSES[type].row?.counts === 'money' && CLAUSES[type].row?.usual === true;
  return KIND_GRAMMAR[kind].clauses.filter(isMain) as RowType[];
}

const hasBudgets = (kind: ElementKind): boolean => kind !== 'saving' && (LINKS.budgetFor?.target?.includes(kind) ?? false);

/** What the size of a kind is counted in; undefined where it has none. */
export function sizeUnitOf(kind: ElementKind): SizeUnit | undefined {
  if (kind === 'risk') return 'score';
  if (kind === 'measure') return 'measure';
  const { clauses } = KIND_GRAMMAR[kind];
  const states = (type: ClauseType): boolean => clauses.includes(type);
  const hasMoney = states('worth') || states('needs') || states('moveMoney') || states('approves') || moneyRows(kind).length > 0;
  return hasMoney || hasBudgets(kind) ? 'money' : undefined;
}

/** The highest score that a risk can have. */
export const HIGHEST_SCORE = 25;

/**
 * How large something is: what it costs or saves over all years, in pounds; the score of a risk, likelihood times impact; the
 * latest figure of a measure. Undefined where the plan does not say.
 */
export function sizeOf(plan: Plan, element: Element): number | undefined {
  const { kind } = element;
  if (kind === 'risk') return scoreOf(element);
  if (kind === 'measure') {
    const actual = latestActual(plan, element);
    return actual?.range ? undefined : actual?.amount;
  }
  if (hasBudgets(kind)) return moneyWithParts(plan, element, SPENDING).total() / 100;
  const single = element.one('worth')?.value ?? element.one('needs')?.value ?? element.one('moveMoney')?.amount;
  if (single) return amountOf(single);
  if (element.has('approves')) return largestApproval(element);
  const rows = moneyRows(kind).filter((type) => element.has(type));
  return rows.length === 0 ? undefined : statedMoney(plan, element, ...rows).total() / 100;
}

function scoreOf(risk: Element): number | undefined {
  const score = risk.one('residual') ?? risk.one('inherent');
  const [likelihood, impact] = [score && amountOf(score.likelihood), score && amountOf(score.impact)];
  return likelihood === undefined || impact === undefined ? undefined : likelihood * impact;
}

function largestApproval(decision: Element): number | undefined {
  const limits = decision
    .all('approves')
    .flatMap(({ approvals }) => approvals.flatMap(({ limit }) => (limit && amountOf(limit)) ?? []));
  return limits.length === 0 ? undefined : limits.reduce((most, each) => Math.max(most, each));
}
