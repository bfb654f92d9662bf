import {
  contributors,
  countable,
  type Element,
  leadsOf,
  type MoneyByYear,
  moneyByYear,
  outcomesBelow,
  type Pence,
  type Plan,
  purposes,
  type Standing,
  standingOf,
  type ThreadStep,
} from '@goldenthread/model';
import { followThread, type ThreadBranches } from './branches.js';

/** What is said of an element where the plan leaves out what it {@link Profile.needs}. */
export const MISSING = {
  lead: 'Nobody in the plan leads it.',
  purpose: 'Nothing in the plan says so.',
  work: 'No work in the plan delivers it.',
  measure: 'No measure shows whether this happens.',
} as const;

/**
 * What there is to know of one element: who leads it, what it is for, what makes it happen, how we know, its money and its
 * risks. Card, tree, thread and plan page show this in their own way. Nothing is worked out before it is asked for.
 */
export class Profile {
  constructor(
    readonly plan: Plan,
    readonly element: Element,
  ) {}

  /** Its kind in the plan's own words. */
  get kind(): string {
    return this.plan.words(this.element.kind);
  }

  /** Its name; of what has none, the name that it stands for. */
  get name(): string | undefined {
    return this.element.path ?? this.element.fact.target?.name;
  }

  /** Its title, or else its name. */
  get title(): string {
    return this.element.title || this.element.path || this.kind;
  }

  get standing(): Standing | undefined {
    return standingOf(this.plan, this.element);
  }

  /** Who leads it: those who answer in public first. */
  get leads(): readonly Element[] {
    const { inPublic, officers } = leadsOf(this.plan, this.element.declaration);
    return [...inPublic, ...officers];
  }

  get owners(): readonly Element[] {
    return this.plan.targets(this.element, 'owner');
  }

  /** Everything that it is for, up to the vision. */
  get purposes(): ThreadBranches {
    return followThread(this.element, (from) => purposes(this.plan, from));
  }

  /** Everything that it rests on: supporting outcomes, work, parts of the work. */
  get contributors(): ThreadBranches {
    const { outcomes } = this;
    return followThread(this.element, (from) => contributors(this.plan, from, outcomes.size > 0 ? outcomes : undefined));
  }

  /** The first step of those alone: below a vision there may be thousands. */
  get nearestContributors(): readonly ThreadStep[] {
    return contributors(this.plan, this.element);
  }

  /** The outcomes that it stands for: itself and all below it. */
  get outcomes(): ReadonlySet<Element> {
    return outcomesBelow(this.plan, this.element);
  }

  /** What it, and each outcome below it, is measured by. */
  get measures(): readonly Element[] {
    return [...new Set([this.element, ...this.outcomes].flatMap((each) => this.plan.targets(each, 'measuredBy')))];
  }

  /** What people gain or lose by it. */
  get benefits(): readonly Element[] {
    const { plan, element } = this;
    if (element.kind === 'benefit' || element.kind === 'disbenefit') return [];
    const works = element.family === 'work' ? [element, ...contributors(plan, element).map((step) => step.element)] : [];
    const own = works.flatMap((work) => work.childrenOf('benefit', 'disbenefit'));
    const towards = [...this.outcomes].flatMap((outcome) =>
      plan.sources(outcome, 'towards').filter(({ kind }) => kind !== 'output'),
    );
    return [...new Set([...own, ...towards])];
  }

  /** The risks to it, to the outcomes below it and to the work that delivers them. */
  get risks(): readonly Element[] {
    const { plan, element, outcomes } = this;
    const works = [...outcomes].flatMap((outcome) => plan.sources(outcome, 'delivers'));
    return [...new Set([element, ...outcomes, ...works].flatMap((each) => plan.sources(each, 'threatens')))];
  }

  /** Its money by year in a few rows; undefined where it is too much to be counted to the penny. */
  get money(): readonly MoneyByYear[] | undefined {
    return countable(() => moneyByYear(this.plan, this.element), undefined);
  }

  /** The first row of its money in a year; undefined where there is none, or too much to count. */
  moneyIn(year: number | undefined): Pence | undefined {
    return year === undefined ? undefined : this.money?.[0]?.years.stated(year);
  }

  /** What the plan should say of it, where it is an element of the thread: see {@link MISSING} for where it does not. */
  get needs(): Readonly<Record<keyof typeof MISSING, boolean>> {
    const { kind, family } = this.element;
    const isThread = family === 'outcome' || family === 'work';
    return {
      lead: isThread,
      purpose: isThread || kind === 'priority' || kind === 'measure',
      work: kind === 'outcome',
      measure: kind === 'outcome' || kind === 'benefit',
    };
  }
}

export type { ThreadBranch, ThreadBranches } from './branches.js';
