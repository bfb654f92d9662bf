import type { AcceptClause, Element } from '@goldenthread/model';
import { removeClause, replaceText } from '../engine/fixes/fixes.js';
import { defineRule, isComparing, type RawFinding } from '../engine/rule.js';
import { isOfOtherModule } from '../engine/rule-settings.js';

export const acceptUnused = defineRule({
  name: 'accept-unused',
  group: 'language',
  audiences: ['language'],
  severity: 'warning',
  since: '0.1.0',
  check: () => {},
  checkRun({ acceptances, rules }, report) {
    // Whether a change is there to accept is not known from one plan.
    const comparing = new Set<string>(rules.filter(isComparing).map(({ name }) => name));
    for (const { element, clause, used, expired } of acceptances.all()) {
      const { name } = clause.rule;
      if (used || expired || comparing.has(name) || isOfOtherModule(name, rules)) continue;
      report(element.kind === 'plan' ? ofPlan(element, clause) : ofNothing(element, clause));
    }
  },
});

/** A plan accepts nothing as a whole: a rule is switched off for it. */
function ofPlan(element: Element, clause: AcceptClause): RawFinding {
  const { name } = clause.rule;
  const off = `rule ${name} off: ${clause.words.text}`;
  return {
    element,
    at: clause.at,
    message: `‘accept’ belongs to what has the gap, not to the plan. To turn the rule off for the whole plan, write ‘rule ${name} off’.`,
    fixes: () => [replaceText('Leave the rule out of the plan', element.file, clause.at, off)],
  };
}

function ofNothing(element: Element, clause: AcceptClause): RawFinding {
  return {
    element,
    at: clause.at,
    message: `‘${clause.rule.name}’ finds nothing here, or cannot be accepted, so this line does nothing. Remove it.`,
    fixes: () => [removeClause('Remove this line', element, clause)],
  };
}
