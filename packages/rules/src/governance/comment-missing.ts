import { blank, decisionStanding, type Element, says } from '@goldenthread/model';
import { addClauses } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart, list } from '../engine/words/words.js';

/** What the report on a decision has to hold, with the question that each comment answers. */
const ASKED = [
  { what: 'finance', roles: ['finance'], line: `comment finance: ${blank('what it costs, and how it is paid for')}` },
  {
    what: 'legal',
    roles: ['legal', 'monitoring'],
    line: `comment legal: ${blank('which power or duty it rests on, and what the risks are')}`,
  },
] as const;

/** What decisions that lack the same comments have in common. */
const uncommented = (roles: string): Cause => ({
  key: roles,
  say: (those) => `${those} have no ${roles} comment, so members would decide without advice. Add the comments to each.`,
});

export const commentMissing = defineRule({
  name: 'comment-missing',
  group: 'governance',
  audiences: ['finance', 'governance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const decision of plan.of('decision')) {
      if (!isReported(decision) || ['refused', 'stopped'].includes(decisionStanding(plan, decision).state)) continue;
      const missing = ASKED.filter(({ roles }) => !hasComment(decision, roles));
      const lines = missing.filter(({ roles }) => !hasBegun(decision, roles)).map(({ line }) => line);
      if (missing.length === 0) continue;
      report({
        element: decision,
        message: `${calledAtStart(plan, decision)} has no ${list(
          missing.map(({ what }) => what),
          'or',
        )} comment, so members would decide without advice. Add ${list(missing.map(({ what }) => `‘comment ${what}’`))}.`,
        cause: uncommented(
          list(
            missing.map(({ what }) => what),
            'or',
          ),
        ),
        fixes: () =>
          lines.length === 0 ? [] : [addClauses(`Add ${lines.length > 1 ? 'both comments' : 'the comment'}`, decision, ...lines)],
      });
    }
  },
});

/** Whether a decision stands here as a report does: it is a key decision, weighs options, or has comments already. */
function isReported(decision: Element): boolean {
  const isKey = decision.all('decisionKind').some(({ kinds }) => kinds.includes('key'));
  return isKey || decision.has('comment') || decision.childrenOf('option').length > 1;
}

function hasComment(decision: Element, roles: readonly string[]): boolean {
  return decision.all('comment').some(({ role, words }) => roles.includes(role) && says(words));
}

/** Whether a comment stands there, and only waits to be filled in. */
function hasBegun(decision: Element, roles: readonly string[]): boolean {
  return decision.all('comment').some(({ role }) => roles.includes(role));
}
