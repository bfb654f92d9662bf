import type { CheckedPlan, FeatureHost, ViewedPlan } from '@goldenthread/server/feature';

/** The plan that a document belongs to; without a document, the first plan of the workspace. */
export function checkedOrFirst({ files }: FeatureHost, uri: string | undefined): CheckedPlan | undefined {
  if (uri !== undefined) return files.checkedOf(uri);
  return [...files.plans()].filter(({ plan }) => plan.root).sort((a, b) => (a.root < b.root ? -1 : 1))[0];
}

/** Same as this one is looked at: under the scenario that was chosen for it, and without what is exempt where that is hidden. */
export function viewedOrFirst(host: FeatureHost, uri: string | undefined): ViewedPlan | undefined {
  const checked = checkedOrFirst(host, uri);
  return checked && host.views.view(checked);
}

/** The title of the scenario that a plan is looked at under; undefined for the plan as it stands. */
export function scenarioTitle({ scenario }: ViewedPlan): string | undefined {
  return scenario && (scenario.title.trim() || scenario.name);
}
