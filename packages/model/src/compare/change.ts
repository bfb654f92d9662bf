import type { ClauseType } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import type { YearMoney } from '../values/year-money.js';
import type { SeriesFigure } from './series-figure.js';
import type { Attribute, AttributeValue, Series } from './statement.js';

/** Every kind of change that a comparison reports. */
export const CHANGE_KINDS = [
  'added',
  'removed',
  'renamed',
  'moved',
  'became',
  'title',
  'wording',
  'link',
  'lead',
  'target-weakened',
  'target-strengthened',
  'target-added',
  'target-changed',
  'baseline-moved',
  'measure-redefined',
  'figures',
  'date-slipped',
  'date-brought-forward',
  'date',
  'status',
  'money',
  'saving-reprofiled',
  'share',
  'gap-accepted',
  'gap-no-longer-accepted',
  'history',
  'principle-departed',
  'setting',
  'detail',
] as const;

/** What a change is about. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

interface AnyChange {
  readonly kind: ChangeKind;
  /** What changed: as it is in the later plan, else as it was in the earlier one. */
  readonly element: Element;
  /** The plan that `element` is of. */
  readonly plan: Plan;
  readonly before: Element | undefined;
  readonly after: Element | undefined;
  /** The plan as it was, which `before` is of. */
  readonly earlier: Plan;
  /** The money that changes hands, year by year, where the change is one of budget lines or savings. */
  readonly money?: YearMoney;
}

/** An element came, went, moved, or changed its name or kind. */
export interface ElementChange extends AnyChange {
  readonly about: 'whole';
  readonly kind: 'added' | 'removed' | 'renamed' | 'moved' | 'became';
  /** What takes the place of something that was removed, where that says so by `replaces`. */
  readonly replacedBy?: Element;
}

/** Something that it says in words, dates, states or settings. */
export interface AttributeChange extends AnyChange {
  readonly about: 'saying';
  readonly type: Attribute;
  /** Set where a budget of the element says it. */
  readonly inBudget: boolean;
  /** Set for the words beside a row of figures. */
  readonly beside: boolean;
  /** What it says no longer, and what it says now. */
  readonly gone: readonly AttributeValue[];
  readonly come: readonly AttributeValue[];
}

/** What it leads to, by one sort of link; with each name the share, where it has one. */
export interface LinkChange extends AnyChange {
  readonly about: 'links';
  readonly type: ClauseType;
  readonly was: ReadonlyMap<string, string>;
  readonly is: ReadonlyMap<string, string>;
  /** The words on the same line, where they changed with it. */
  readonly said?: Pick<AttributeChange, 'gone' | 'come'>;
}

/** A row of figures. */
export interface FigureChange extends AnyChange {
  readonly about: 'figures';
  readonly was: Series | undefined;
  readonly is: Series | undefined;
  /** The figures that differ, in the order of their periods. */
  readonly points: readonly PointChange[];
}

/** One figure then and now. */
export interface PointChange {
  readonly period: string;
  readonly before: SeriesFigure | undefined;
  readonly after: SeriesFigure | undefined;
}

/** One thing that changed from one plan to another. */
export type PlanChange = ElementChange | AttributeChange | LinkChange | FigureChange;

/** A change without what it is a change of. */
export type ChangeDetails<T extends PlanChange> = T extends PlanChange
  ? Omit<T, 'element' | 'plan' | 'before' | 'after' | 'earlier'>
  : never;
