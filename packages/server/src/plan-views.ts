import type { Element, Plan } from '@goldenthread/model';
import { forReaders } from '@goldenthread/report/for-readers';
import type { CheckedPlan } from '@goldenthread/workspace';
import { ScenarioChoice } from './scenario-choice.js';

/**
 * A plan as it is looked at: as it stands, or as it would be under a scenario; whole, or without what is exempt from publication.
 * Everything in it stands where it stood.
 */
export interface ViewedPlan extends CheckedPlan {
  /** The scenario that was chosen, as the plan itself declares it. */
  readonly scenario?: Element;
  /** What is left out because it is exempt, in words; not there where nothing is. */
  readonly leftOut?: string;
}

/** How plans are looked at. What changes a plan works on the plan itself; what only shows it asks here. */
export class PlanViews {
  readonly scenarios = new ScenarioChoice();
  private hidesExempt = false;
  private readonly made = new WeakMap<Plan, ViewedPlan>();

  /** `changed` hears when everything that was shown may be out of date. */
  constructor(private readonly changed: () => void) {}

  /** Whether what is exempt is hidden, because others can see the screen. */
  get exemptHidden(): boolean {
    return this.hidesExempt;
  }

  /** Hides what is exempt from publication, and what it follows from, from now on; or shows it again. */
  hideExempt(hide: boolean): void {
    if (hide === this.hidesExempt) return;
    this.hidesExempt = hide;
    this.changed();
  }

  /** A plan as it stands. */
  standing(checked: CheckedPlan): ViewedPlan {
    return this.hidesExempt ? this.withoutExempt(checked) : checked;
  }

  /** An element of a plan as it stands, in the plan as it is shown; undefined where that leaves it out. */
  shown(checked: CheckedPlan, element: Element): { readonly plan: Plan; readonly element: Element } | undefined {
    const { plan } = this.standing(checked);
    if (plan === checked.plan) return { plan, element };
    const { file, fact } = element;
    const same = plan.everything.find((each) => each.file.file === file.file && each.fact.opener.start === fact.opener.start);
    return same && { plan, element: same };
  }

  /** A plan under the scenario that was chosen for it. */
  view(checked: CheckedPlan): ViewedPlan {
    return this.hidesExempt ? this.toHandOn(checked) : this.scenarios.view(checked);
  }

  /** The same for what is handed on: never with what is exempt, nor under a scenario that is exempt itself. */
  toHandOn(checked: CheckedPlan): ViewedPlan {
    const viewed = this.scenarios.view(checked);
    const standing = this.withoutExempt(checked);
    const { scenario } = viewed;
    if (!scenario || !standing.plan.of('scenario').some(({ name }) => name === scenario.name)) return standing;
    return this.withoutExempt(viewed);
  }

  private withoutExempt(viewed: ViewedPlan): ViewedPlan {
    const before = this.made.get(viewed.plan);
    if (before) return before;
    const { plan, findings, notes } = forReaders(viewed.plan, viewed.findings);
    const shown = {
      ...viewed,
      plan,
      findings: [...findings],
      ...(notes.length === 0 ? {} : { leftOut: `${notes.join('. ')}.` }),
    };
    this.made.set(viewed.plan, shown);
    return shown;
  }
}
