import { type BudgetLine, budgetLines, type Element, type FileFacts, type Plan } from '@goldenthread/model';

/** The lines of each budget in a file. */
export function linesOfBudgets(plan: Plan, file: FileFacts): Map<Element, BudgetLine[]> {
  return Map.groupBy(
    budgetLines(plan).filter((line) => line.budget.file.file === file.file),
    (line) => line.budget,
  );
}
