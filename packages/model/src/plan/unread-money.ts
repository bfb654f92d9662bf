import type { ProblemFact } from '../facts/file.js';
import type { ClauseFact, ElementKind } from '../facts/generated.js';
import { CLAUSES } from '../vocabulary/clauses.js';
import { KINDS } from '../vocabulary/kinds.js';
import type { ClauseTraits } from '../vocabulary/traits.js';
import { derived } from './derived.js';
import type { Element } from './element.js';
import { elementAt } from './element-at.js';
import { foreignAmounts } from './foreign-amounts.js';
import type { Plan } from './plan.js';
import { isRow, type Row, type RowClause } from './rows.js';
import { unreadLines } from './unread-lines.js';

/**
 * Money that is not known: a line about it could not be read, has another number of amounts than the years above it, is in
 * another currency, or says two things of one year. What it belongs to then comes to nobody knows what.
 */
interface UnreadMoney {
  /** The declaration that it stands in. */
  readonly element: Element;
  /** What that is a budget for. */
  readonly owner: Element | undefined;
  /** The clause that states it, where its first word could be read. */
  readonly clause: string | undefined;
  /** The funds that it names; none where that is not known. */
  readonly funds: readonly string[];
}

/** All money of a plan that is not known. */
const unreadMoney = derived((plan: Plan): readonly UnreadMoney[] => {
  const found: UnreadMoney[] = [];
  const note = (element: Element | undefined, clause: string | undefined, names: readonly string[]): void => {
    if (!element) return;
    const { declaration } = element;
    const { target } = declaration.fact;
    const owner = target && plan.declarations.find(target.name);
    found.push({
      element: declaration,
      owner,
      clause,
      funds: names.filter((name) => plan.declarations.find(name)?.kind === 'fund'),
    });
  };
  for (const { element, problems } of unreadLines(plan)) {
    const problem = problems.find((each) => isOfMoney(each, element));
    if (problem) note(element, problem.clause, problem.names ?? []);
  }
  for (const element of plan.withRows)
    for (const row of element.rows)
      if (countsMoney(row.clause) && (isUneven(row) || isDisputed(element, row)))
        note(element, row.clause.type, namedBy(row.clause));
  for (const file of plan.files)
    for (const { clause } of foreignAmounts(file))
      if (isRow(clause) && countsMoney(clause)) note(elementAt(plan, file.file, clause.at.start), clause.type, namedBy(clause));
  return found;
});

/** The declarations with money that is not known. A budget stands for what it is for as well. */
export const withUnreadMoney = derived(
  (plan: Plan): ReadonlySet<Element> =>
    new Set(unreadMoney(plan).flatMap(({ element, owner }) => (owner ? [element, owner] : [element]))),
);

/** Rows of money that no sum of a whole plan takes in: what follows from a sum, or says what became of one. */
const IN_NO_SUM: ReadonlySet<string> = new Set<ClauseFact['type']>(['cashable', 'achieved', 'atRisk', 'cashLimit']);

/** Funds that pay for no running costs, so that no saving is theirs. */
const HELD_APART: ReadonlySet<string> = new Set(['capital', 'receipts', 'reserve']);

/**
 * Whether some of the money of a whole plan is not known that a sum about this element takes in: of a fund what may draw on it,
 * of anything else all of the plan's.
 */
export function isSumOfPlanUnsure(plan: Plan, element: Element | undefined): boolean {
  const unread = unreadMoney(plan);
  if (unread.length === 0) return false;
  if (element?.kind !== 'fund')
    return unread.some(
      ({ element: each, owner, clause = '' }) => each === element || owner === element || !IN_NO_SUM.has(clause),
    );
  return unread.some(({ element: each, clause = '', funds }) => {
    if (each.kind === 'fund') return each === element;
    // A saving is of what is spent from year to year.
    if (each.kind === 'saving' && HELD_APART.has(element.one('holds')?.holds ?? '')) return false;
    return !IN_NO_SUM.has(clause) && (funds.length === 0 || funds.some((name) => plan.declarations.find(name) === element));
  });
}

/** Whether a row under a line of years has another number of figures. */
export const isUneven = ({ header, cells, periods }: Row): boolean => header !== undefined && cells > 0 && cells !== periods;

/** Whether a row has one of two figures for one thing, of which nobody knows which is right. */
const isDisputed = ({ disputes }: Element, row: Row): boolean =>
  disputes.some(({ first, second, same, adds }) => !same && !adds && (first.row === row || second.row === row));

function countsMoney({ type }: RowClause): boolean {
  return (CLAUSES[type] as ClauseTraits).row?.counts === 'money';
}

const namedBy = (clause: RowClause): readonly string[] => ('fund' in clause ? [clause.fund.name] : []);

const holdsMoney = (kind: ElementKind): boolean => KINDS[kind].family === 'money' || kind === 'budget';

function isOfMoney({ clause }: ProblemFact, element: Element | undefined): boolean {
  if (clause !== undefined && clause in KINDS) return holdsMoney(clause as ElementKind);
  const traits: ClauseTraits | undefined = clause === undefined ? undefined : CLAUSES[clause as keyof typeof CLAUSES];
  const within = element !== undefined && holdsMoney(element.kind);
  if (traits === undefined) return within;
  return traits.row?.counts === 'money' || (within && traits.columns === true);
}
