import type { ViewedPlan } from '@goldenthread/server/feature';

/** The title of the scenario that a plan is looked at under; undefined for the plan as it stands. */
export function scenarioTitle({ scenario }: ViewedPlan): string | undefined {
  return scenario && (scenario.title.trim() || scenario.name);
}
