import { type BudgetLine, budgetLines, type Element, type FileFacts, type Plan } from '@goldenthread/model';

/** A short text that an editor shows within the text of a plan, without being part of it. */
export interface Hint {
  /** The offset that it stands behind. */
  readonly at: number;
  readonly text: string;
  /** What it means, for when somebody points at it. */
  readonly means: string;
}

/** Finds the hints of one sort in a file. */
export type Hints = (plan: Plan, file: FileFacts) => Iterable<Hint>;

/** The lines of each budget in a file. */
export function linesOfBudgets(plan: Plan, file: FileFacts): Map<Element, BudgetLine[]> {
  return Map.groupBy(
    budgetLines(plan).filter((line) => line.budget.file.file === file.file),
    (line) => line.budget,
  );
}
