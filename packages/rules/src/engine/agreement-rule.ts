import { DECIDING, decideOn, placeOfChange } from './changed.js';
import type { AgreementRule, ComparingPage } from './rule.js';
import { Called } from './words.js';

/** What says who has to agree to one sort of change. */
interface Sort extends Pick<AgreementRule, 'name' | 'since' | 'agreement' | 'asks' | 'why'> {
  readonly docs: Omit<ComparingPage, 'why'>;
}

/** Why any of them matters: their pages differ in what they look at alone. */
const WHY =
  'What has to be agreed, and by whom, is for the council’s own constitution. Each sort of change has a rule of its own, so that a plan can say it.';

/**
 * Defines a rule that says who has to agree to one sort of change. It is no finding, for most changes are as they should be;
 * in a plan that sets how serious it is, it finds those that no decision approves.
 */
export function defineAgreementRule(sort: Sort): AgreementRule {
  return {
    ...sort,
    group: 'agreement',
    severity: 'hint',
    docs: { ...sort.docs, why: WHY },
    fixes: DECIDING,
    compare(comparison, report) {
      for (const change of comparison.changes) {
        // A new decision is what could approve it.
        const isDecision = change.kind === 'added' && change.element.kind === 'decision';
        const place = sort.asks(change) && !isDecision ? placeOfChange(comparison, change) : undefined;
        if (!place) continue;
        report({
          ...place,
          changes: [change],
          why: sort.why,
          message: `${Called(change.plan, change.element)}: ${sort.why.replace(/^./, (letter) => letter.toLowerCase())} This plan wants a decision on that, and none approves it. Add one, or leave it as it was.`,
          fixes: decideOn(comparison, change),
        });
      }
    },
  };
}
