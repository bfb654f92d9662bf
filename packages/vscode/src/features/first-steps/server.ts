import {
  type Element,
  type ElementKind,
  hasLines,
  leadsOf,
  linesFor,
  type Plan,
  placeholderIn,
  workDelivering,
} from '@goldenthread/model';
import { type CheckedPlan, type Feature, rangeOf, uriOf } from '@goldenthread/server/feature';
import { checkedOrFirst } from '../../plans/first-plan.js';
import { answers } from '../../plans/server.js';
import type { ShownPlace } from '../../webview/place.js';
import { FIRST_STEPS, type StepName, type StepState } from './protocol.js';

/** Whether an outcome has what a step is about. */
const HAS: Readonly<Record<Exclude<StepName, 'outcome'>, (plan: Plan, outcome: Element) => boolean>> = {
  measure: (plan, outcome) => plan.targets(outcome, 'measuredBy').length > 0,
  work: (plan, outcome) => workDelivering(plan, outcome).length > 0,
  money: (plan, outcome) =>
    linesFor(plan, outcome).length > 0 || workDelivering(plan, outcome).some((work) => hasLines(plan, work)),
  lead: (plan, outcome) => {
    const { inPublic, officers } = leadsOf(plan, outcome);
    return inPublic.length + officers.length > 0;
  },
};

/** Answers how far the first steps of a plan are. They are done when the plan says so, not when a button was pressed. */
export const answer: Feature = (host) => {
  answers(host, FIRST_STEPS, ({ uri }) => {
    const plans = [...host.files.plans()].map(({ plan }) => plan);
    const has = (...kinds: ElementKind[]): boolean => plans.some((plan) => plan.of(...kinds).length > 0);
    const first = checkedOrFirst(host, uri ?? undefined);
    return {
      written: {
        plans: plans.length > 0,
        outcomes: has('outcome'),
        measures: has('measure'),
        budgets: has('budget', 'budgetFor'),
      },
      steps: first ? stepsOf(first) : [],
    };
  });
  return {};
};

function stepsOf({ plan }: CheckedPlan): StepState[] {
  const outcomes = plan.of('outcome').filter((outcome) => !placeholderIn(outcome.title));
  const above = plan.of('priority')[0] ?? plan.of('vision')[0] ?? plan.root;
  const written: StepState = {
    step: 'outcome',
    done: outcomes.length > 0 ? 1 : 0,
    of: 1,
    ...(above ? { next: nextOf(plan, above) } : {}),
  };
  const rest = Object.entries(HAS).map(([step, has]): StepState => {
    const without = outcomes.filter((outcome) => !has(plan, outcome));
    const next = without[0] && nextOf(plan, takerFor(plan, step, without[0]));
    return { step: step as StepName, done: outcomes.length - without.length, of: outcomes.length, ...(next ? { next } : {}) };
  });
  return [written, ...rest];
}

/** Money is added to the work that delivers an outcome, where there is some. */
function takerFor(plan: Plan, step: string, outcome: Element): Element {
  return step === 'money' ? (workDelivering(plan, outcome)[0] ?? outcome) : outcome;
}

function nextOf(plan: Plan, { title, path, kind, file, nameAt }: Element): { label: string; place: ShownPlace } {
  return { label: title || path || plan.words(kind), place: { uri: uriOf(file.file), range: rangeOf(file, nameAt) } };
}
