import { derived, type Element, type Plan, type Requirement, readRequirement, requirementLines, says } from '@goldenthread/model';
import { EVERYONE, type OwnPage, type PlanRule, type RawFinding, type RelatedPlace } from './rule.js';

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
  return {
    name,
    page: pageOfRequirement(requirement.element),
    group: 'requirements',
    audiences: EVERYONE,
    severity: requirement.severity,
    since: '0.1.0',
    absence: true,
    check(plan, report) {
      // One that cannot be read, or never be met, is a finding itself.
      if (requirement.problems.length > 0) return;
      for (const element of plan.of(...requirement.kinds)) {
        const found = plan.owns(element) ? broken(requirement, element) : undefined;
        if (found) report(found);
      }
    },
  };
}

function broken({ element: requirement, broken: brokenBy }: Requirement, element: Element): RawFinding | undefined {
  const claims = brokenBy(element);
  if (claims.length === 0) return undefined;
  const related = claims.map(
    ({ text, at }): RelatedPlace => ({ message: `Does not hold: has ${text}`, file: requirement.file, at }),
  );
  return { element, message: pageOfRequirement(requirement).summary, related };
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
