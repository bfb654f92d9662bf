import type { RuleName } from '../rule-names.generated.js';
import { decisionFixes, placeOfChange } from './changed.js';
import type { AgreementRule } from './rule.js';
import { calledAtStart } from './words/words.js';

/** One sort of change, and who has to agree to it. */
export type AgreementSort = Pick<AgreementRule, 'audiences' | 'agreement' | 'asks' | 'why'> & { readonly name: RuleName };

/**
 * The rule that says who has to agree to one sort of change. It is no finding, for most changes are as they should be;
 * in a plan that sets how serious it is, it finds those that no decision approves.
 */
export function agreementRule(sort: AgreementSort): AgreementRule & AgreementSort {
  return {
    ...sort,
    group: 'agreement',
    severity: 'hint',
    since: '0.1.0',
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
          message: `${calledAtStart(change.plan, change.element)}: ${sort.why.replace(/^./, (letter) => letter.toLowerCase())} This plan asks for a decision, and none approves it. Add one, or undo the change.`,
          fixes: () => decisionFixes(comparison, change),
        });
      }
    },
  };
}
