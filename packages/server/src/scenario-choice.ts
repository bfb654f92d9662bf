import { type Element, type Plan, planUnderScenario } from '@goldenthread/model';
import { checkPlan, rules } from '@goldenthread/rules';
import type { CheckedPlan } from '@goldenthread/workspace';

/** A plan as it stands, or as it would be under a scenario. */
interface UnderScenario extends CheckedPlan {
  /** The scenario that was chosen, as the plan itself declares it. */
  readonly scenario?: Element;
}

/**
 * Which scenario each plan is looked at under. What is wrong with a plan is always reported of the plan as it stands; only what shows its
 * sums, such as lenses, pages and reports, asks here.
 */
export class ScenarioChoice {
  /** The names of scenarios, by the folder of their plan. */
  private readonly chosen = new Map<string, string>();
  private readonly made = new WeakMap<Plan, { readonly name: string; readonly viewed: UnderScenario }>();

  /** Looks at a plan under a scenario from now on; without a name, as it stands. */
  choose(root: string, name: string | undefined): void {
    if (name === undefined) this.chosen.delete(root);
    else this.chosen.set(root, name);
  }

  /** A plan as it is looked at. A scenario that the plan no longer has changes nothing. */
  view(checked: CheckedPlan): UnderScenario {
    const name = this.chosen.get(checked.root);
    const scenario = name === undefined ? undefined : checked.plan.of('scenario').find((each) => each.name === name);
    if (!scenario) return checked;
    const before = this.made.get(checked.plan);
    if (before && before.name === name) return before.viewed;
    const { plan } = planUnderScenario(checked.plan, scenario);
    const findings = plan === checked.plan ? checked.findings : checkPlan(plan, rules);
    const viewed = { ...checked, plan, findings, scenario };
    this.made.set(checked.plan, { name: scenario.name ?? '', viewed });
    return viewed;
  }
}
