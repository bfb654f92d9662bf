import type { Plan } from '@goldenthread/model';
import { summarise } from '@goldenthread/report';
import { type Feature, rangeOf, uriOf } from '@goldenthread/server/feature';
import { checkedOrFirst } from '../../plans/first-plan.js';
import { answers } from '../../plans/server.js';
import { PLAN_SUMMARY, type PlanSummary } from './protocol.js';

type Findings = Parameters<typeof summarise>[0];

/** Answers how the plan of a document stands. */
export const answer: Feature = (host) => {
  answers(host, PLAN_SUMMARY, ({ uri }) => {
    const checked = checkedOrFirst(host, uri ?? undefined);
    if (!checked) return null;
    const { plan, findings } = host.views.standing(checked);
    return summaryOf(plan, findings);
  });
  return {};
};

function summaryOf(plan: Plan, findings: Findings): PlanSummary {
  const title = plan.root?.title || plan.name || 'Files outside any plan';
  const { next, counts, accepted, wrong, toAdd } = summarise(findings);
  const summary = { title, counts, accepted, wrong, toAdd, outcomes: plan.of('outcome').length };
  if (!next) return summary;
  const { message, file, at } = next;
  return { ...summary, next: { message, target: { uri: uriOf(file.file), range: rangeOf(file, at) } } };
}
