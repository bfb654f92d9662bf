import { amountOf, derived, type Element, isOver, largest, type Plan } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { hearersFor } from '../engine/fixes/nearby.js';
import { hasBrokenLink } from '../engine/predicates.js';
import { defineRule } from '../engine/rule.js';
import { currentParties, decidingBodies } from '../engine/words/posts.js';
import { called, calledAtStart } from '../engine/words/words.js';

/** From which score on a risk is major, on a scale up to 5 and on one up to 4. */
const [OF_FIVE, OF_FOUR] = [15, 12];

export const majorRiskNotEscalated = defineRule({
  name: 'major-risk-not-escalated',
  group: 'governance',
  audiences: ['governance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    const major = largestScore(plan) > 4 ? OF_FIVE : OF_FOUR;
    for (const risk of plan.of('risk')) {
      const score = scoreOf(risk);
      if (!score || score.likelihood * score.impact < major || isOver(plan, risk) || isEscalated(plan, risk)) continue;
      report({
        element: risk,
        at: score.at,
        message: `${calledAtStart(plan, risk)} scores ${score.likelihood} × ${score.impact} = ${score.likelihood * score.impact} but is not escalated, so those who could act may not know. Add ‘escalates to’ and a group or body.`,
        fixes: () =>
          hearersFor(plan, [risk, ...plan.targets(risk, 'threatens')], hearers(plan)).map((each) =>
            addLines(`Escalate it to ${called(plan, each)}`, risk, `escalates to ${each.name}`),
          ),
      });
    }
  },
});

const hearers = derived((plan: Plan): readonly Element[] => [...currentParties(plan, plan.of('group')), ...decidingBodies(plan)]);

/** A risk's score as it stands: what is left after its mitigations, else before them. */
function scoreOf(risk: Element): { likelihood: number; impact: number; at: { start: number; end: number } } | undefined {
  const clause = risk.one('residual') ?? risk.one('inherent');
  const [likelihood, impact] = [clause && amountOf(clause.likelihood), clause && amountOf(clause.impact)];
  return clause && likelihood !== undefined && impact !== undefined ? { likelihood, impact, at: clause.at } : undefined;
}

/** The largest likelihood or impact of any risk: whether the plan scores up to 5. */
function largestScore(plan: Plan): number {
  return plan.memo(largestScore, () => {
    const scores = plan.of('risk').flatMap((risk) => [...risk.all('inherent'), ...risk.all('residual')]);
    return largest([0, ...scores.flatMap(({ likelihood, impact }) => [amountOf(likelihood) ?? 0, amountOf(impact) ?? 0])]);
  });
}

/** Whether somebody above the owner hears of a risk: it escalates, a body or group owns it, or a decision or issue is about it. */
function isEscalated(plan: Plan, risk: Element): boolean {
  if (plan.targets(risk, 'escalatesTo').length > 0 || hasBrokenLink(plan, risk, 'escalatesTo', 'owner')) return true;
  if (plan.targets(risk, 'owner').some(({ kind }) => kind === 'body' || kind === 'group')) return true;
  return plan.sources(risk, 'concerns').some(({ kind }) => kind === 'issue') || plan.sources(risk, 'addresses').length > 0;
}
