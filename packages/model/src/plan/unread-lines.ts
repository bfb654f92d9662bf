import { type FileFacts, type ProblemFact, placeOf, type ReadingRule } from '../facts/file.js';
import type { ElementKind } from '../facts/generated.js';
import { CLAUSES } from '../vocabulary/clauses.js';
import { KINDS } from '../vocabulary/kinds.js';
import type { ClauseTraits } from '../vocabulary/traits.js';
import { derived } from './derived.js';
import type { Element } from './element.js';
import { elementAt } from './element-at.js';
import type { Plan } from './plan.js';
import type { Row } from './rows.js';

/** A line that could not be read to its end, so that what it says is not known. */
interface UnreadLine {
  readonly file: FileFacts;
  /** Its number, counted from 1. */
  readonly line: number;
  /** Whether it is, or may be, about money. */
  readonly ofMoney: boolean;
  /** What it stands in. */
  readonly element: Element | undefined;
}

/** Problems behind which a line is not read on. */
const CUTS: readonly ReadingRule[] = ['line-not-understood', 'misleading-indentation', 'period-invalid', 'unknown-word'];

/** The lines of a plan that could not be read to their end, in the order of files and lines. */
export const unreadLines = derived((plan: Plan): readonly UnreadLine[] => {
  const found = new Map<string, UnreadLine>();
  for (const file of plan.files)
    for (const problem of file.problems) {
      if (!CUTS.includes(problem.rule)) continue;
      const { line } = placeOf(file, problem.at.start);
      const element = elementAt(plan, file.file, problem.at.start);
      const key = `${line} ${file.file}`;
      found.set(key, { file, line, element, ofMoney: isOfMoney(problem, element) || found.get(key)?.ofMoney === true });
    }
  return [...found.values()];
});

/**
 * The declarations with money that is not known: a line about it could not be read, or has another number of amounts than the
 * years above it. What the plan's money comes to can then not be said. A budget stands for what it is for as well.
 */
export const withUnreadMoney = derived((plan: Plan): ReadonlySet<Element> => {
  const found = new Set<Element>();
  const note = (element: Element | undefined): void => {
    if (!element) return;
    found.add(element.declaration);
    const { target } = element.declaration.fact;
    const owner = target && plan.declarations.find(target.name);
    if (owner) found.add(owner);
  };
  for (const { ofMoney, element } of unreadLines(plan)) if (ofMoney) note(element);
  for (const element of plan.withRows) if (element.rows.some(isUnevenMoney)) note(element);
  return found;
});

/** Whether a row under a line of years has another number of figures. */
export const isUneven = ({ header, cells, periods }: Row): boolean => header !== undefined && cells > 0 && cells !== periods;

const isUnevenMoney = (row: Row): boolean => isUneven(row) && (CLAUSES[row.clause.type] as ClauseTraits).row?.counts === 'money';

const holdsMoney = (kind: ElementKind): boolean => KINDS[kind].family === 'money' || kind === 'budget';

function isOfMoney({ clause }: ProblemFact, element: Element | undefined): boolean {
  if (clause !== undefined && clause in KINDS) return holdsMoney(clause as ElementKind);
  const traits: ClauseTraits | undefined = clause === undefined ? undefined : CLAUSES[clause as keyof typeof CLAUSES];
  const within = element !== undefined && holdsMoney(element.kind);
  if (traits === undefined) return within;
  return traits.row?.counts === 'money' || (within && traits.columns === true);
}
