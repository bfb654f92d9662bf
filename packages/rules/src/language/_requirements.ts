import type { Plan, RequirementProblem } from '@goldenthread/model';
import { closestName } from '../engine/fixes/closest-name.js';
import { replaceText } from '../engine/fixes/fixes.js';
import { requirementsOf } from '../engine/requirement-rules.js';
import type { Reporter } from '../engine/rule.js';
import { hasUnreadLine } from '../engine/unread.js';

/** Reports what is wrong with the requirements of a plan, of one sort. */
export function reportRequirements(plan: Plan, sort: RequirementProblem['sort'], report: Reporter): void {
  for (const { element, problems } of requirementsOf(plan)) {
    for (const { sort: own, message, at, typed = '', candidates = [] } of problems) {
      // What a requirement does not say may stand in the line that could not be read.
      if (own !== sort || (at === undefined && hasUnreadLine(element))) continue;
      const near = closestName(typed, candidates);
      if (!at || near === undefined) report({ element, message, ...(at && { at }) });
      else {
        const fixes = [{ ...replaceText(`Change to ‘${near}’`, element.file, at, near), preferred: true as const }];
        // What can stand there is plain from the word itself.
        report({
          element,
          at,
          message: `${message.replace(/ (?:Write|It can be) .*$/, '')} Did you mean ‘${near}’?`,
          fixes: () => fixes,
        });
      }
    }
  }
}
