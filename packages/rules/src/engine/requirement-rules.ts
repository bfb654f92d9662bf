import {
  derived,
  type Element,
  type ElementKind,
  type Plan,
  type Requirement,
  readRequirement,
  requirementLines,
  says,
} from '@goldenthread/model';
import { EVERYONE, type OwnPage, type PlanRule, type RelatedPlace } from './rule.js';
import { MAX_FINDINGS_OF_RULE } from './rule-limit.js';

/** The requirements of a plan, each read once. */
export const requirementsOf = derived((plan: Plan): readonly Requirement[] =>
  plan.of('requirement').map((element) => readRequirement(plan, element)),
);

/** The requirements of a plan as rules: each finds what does not keep it. */
export const requirementRules = derived((plan: Plan): readonly PlanRule[] =>
  requirementsOf(plan).flatMap((requirement) => {
    const { name } = requirement.element;
    return name === undefined ? [] : [ruleOf(name, requirement)];
  }),
);

function ruleOf(name: string, requirement: Requirement): PlanRule {
  const page = pageOfRequirement(requirement.element);
  return {
    name,
    page,
    group: 'requirements',
    audiences: EVERYONE,
    severity: requirement.severity,
    since: '0.1.0',
    absence: true,
    check(plan, report) {
      const breaches = breachesOf(plan).get(requirement);
      if (!breaches) return;
      for (const { element, claims } of breaches.found) {
        const related = claims.map(
          ({ text, at }): RelatedPlace => ({ message: `Does not hold: has ${text}`, file: requirement.element.file, at }),
        );
        report({ element, message: page.summary, related });
      }
      if (breaches.error !== undefined) throw breaches.error;
    },
  };
}

/** What does not keep a requirement, in order. */
interface Breaches {
  readonly found: { readonly element: Element; readonly claims: ReturnType<Requirement['broken']> }[];
  /** What went wrong with asking, such as sums that cannot be counted. Nothing more is asked then. */
  error?: unknown;
}

/**
 * What does not keep each of the requirements that can be read and met. All are asked of an element in turn, since several ask for
 * the same things of it.
 */
const breachesOf = derived((plan: Plan): ReadonlyMap<Requirement, Breaches> => {
  const all = new Map<Requirement, Breaches>();
  // One that cannot be read, or never be met, is a finding itself.
  for (const each of requirementsOf(plan)) if (each.problems.length === 0) all.set(each, { found: [] });
  const asked = new Map<ElementKind, Requirement[]>();
  for (const each of all.keys()) for (const kind of each.kinds) asked.get(kind)?.push(each) ?? asked.set(kind, [each]);
  let left = MAX_FINDINGS_OF_RULE + 1;
  for (const element of plan.of(...asked.keys())) {
    // What all requirements find together is listed up to a limit, and no more is looked for.
    if (left <= 0) break;
    if (!plan.owns(element)) continue;
    for (const each of asked.get(element.kind) ?? []) if (ask(each, element, all.get(each) as Breaches)) left--;
  }
  return all;
});

/** Asks whether an element keeps a requirement; true where it does not. */
function ask(requirement: Requirement, element: Element, breaches: Breaches): boolean {
  if (breaches.error !== undefined) return false;
  try {
    const claims = requirement.broken(element);
    if (claims.length > 0) breaches.found.push({ element, claims });
    return claims.length > 0;
  } catch (error) {
    breaches.error = error;
    return false;
  }
}

/** What a requirement says of itself, for the page of its rule. */
function pageOfRequirement(requirement: Element): OwnPage {
  const { narrative } = requirement.fact;
  const reasons = [...narrative, ...requirement.all('because').map(({ words }) => words)].filter((words) => says(words));
  return {
    summary: says(requirement.fact.title) ? requirement.title : `‘${requirement.name}’ does not hold here.`,
    why: reasons.map(({ text }) => text).join(' '),
    lines: requirementLines(requirement),
  };
}
