import type { Plan, ReadingRule } from '@goldenthread/model';
import { replaceText } from '../engine/fixes.js';
import type { Report } from '../engine/rule.js';

/** Reports the problems that reading the text itself brought up under a rule. */
export function reportReading(rule: ReadingRule, plan: Plan, report: Report): void {
  for (const file of plan.files) {
    for (const problem of file.problems) {
      if (problem.rule !== rule) continue;
      const element = plan.elements.find(
        (each) => each.file === file && each.fact.at.start <= problem.at.start && problem.at.start <= each.fact.at.end,
      );
      const { replacement } = problem;
      const fixes = replacement ? [replaceText(`Change to '${replacement.text}'`, file, replacement.at, replacement.text)] : [];
      report({ element, file, at: problem.at, message: problem.message, fixes });
    }
  }
}
