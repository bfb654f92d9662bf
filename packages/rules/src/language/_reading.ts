import type { Element, FileFacts, Plan, ProblemFact, ReadingRule } from '@goldenthread/model';
import { replaceText } from '../engine/fixes.js';
import type { Report } from '../engine/rule.js';

/** The declaration that a place of a file is in. */
function declarationAt(plan: Plan, file: FileFacts, offset: number): Element | undefined {
  const elements = plan.memo('elementsByFile', () => Map.groupBy(plan.elements, (element) => element.file)).get(file) ?? [];
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle] as Element).fact.at.end < offset) low = middle + 1;
    else high = middle;
  }
  const found = elements[low];
  return found && found.fact.at.start <= offset ? found : undefined;
}

/** Reports the problems that reading the text itself brought up under a rule. */
export function reportReading(rule: ReadingRule, plan: Plan, report: Report): void {
  for (const file of plan.files) {
    for (const problem of file.problems) {
      if (problem.rule !== rule) continue;
      const element = declarationAt(plan, file, problem.at.start);
      const { replacement } = problem;
      const fixes = replacement ? [replaceText(titleOf(replacement), file, replacement.at, replacement.text)] : [];
      report({ element, file, at: problem.at, message: problem.message, fixes });
    }
  }
}

function titleOf({ at, text }: NonNullable<ProblemFact['replacement']>): string {
  return at.start === at.end ? `Add '${text.trim()}'` : `Change to '${text}'`;
}
