import type { ElementKind, Plan } from '@goldenthread/model';
import { summarise } from '@goldenthread/report';
import { type Feature, rangeOf, uriOf } from '@goldenthread/server/feature';
import { answers } from '../../plans/server.js';
import { PLAN_SUMMARY, type PlanSummary, type Written } from './protocol.js';

type Checked = Parameters<typeof summarise>[0];

/** Answers how the plan of a document stands. */
export const answer: Feature = (host) => {
  answers(host, PLAN_SUMMARY, ({ uri }) => {
    const checked = uri === null ? undefined : host.files.checkedOf(uri);
    const { plan, findings } = checked ?? {};
    const summary = plan && findings ? summaryOf(plan.root?.title || plan.name || 'Files of no plan', findings) : null;
    return { written: writtenIn([...host.files.plans()].map((each) => each.plan)), summary };
  });
  return {};
};

function writtenIn(plans: readonly Plan[]): Written {
  const has = (...kinds: ElementKind[]): boolean => plans.some((plan) => plan.of(...kinds).length > 0);
  return { plans: plans.length > 0, outcomes: has('outcome'), measures: has('measure'), budgets: has('budget', 'budgetFor') };
}

function summaryOf(title: string, findings: Checked): PlanSummary {
  const { next, ...counts } = summarise(findings);
  if (!next) return { title, ...counts };
  const { message, file, at } = next;
  return { title, ...counts, next: { message, target: { uri: uriOf(file.file), range: rangeOf(file, at) } } };
}
