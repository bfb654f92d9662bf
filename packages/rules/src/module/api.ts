/**
 * What a module of a council's own rules sees, version 1. Nothing here imports anything, so that it can be read by itself. Within
 * a version things are only added; what is taken away or means something else gets another number.
 */

/** The version of this interface. */
export const RULES_API = 1;

/** What a module exports as its default. */
export interface RulesModule {
  /** The version that it was written for. */
  readonly api: typeof RULES_API;
  readonly rules: readonly ModuleRule[];
}

/** One thing that can be wrong with a plan. */
export interface ModuleRule {
  /** `local-` and small words joined with hyphens: its identity in `accept`, `rule` and every format. Permanent. */
  readonly name: string;
  /** In one sentence, what it finds. */
  readonly summary: string;
  /** Why that matters; left out where the summary says it. */
  readonly why?: string;
  /** How serious a finding is, unless the plan sets something else. */
  readonly severity: 'error' | 'warning' | 'hint';
  /** Who wants to know: `check --rules finance` and so on. Everyone by default. */
  readonly audiences?: readonly ('finance' | 'performance' | 'governance' | 'scrutiny' | 'language')[];
  /** Looks at a plan, and reports each finding at once. It must keep nothing from one plan for the next. */
  check(plan: PlanView, report: (finding: ModuleFinding) => void): void;
}

/** A finding of a rule. */
export interface ModuleFinding {
  /** What it is about; the plan itself by default. */
  readonly element?: ElementView;
  /** What is wrong, why it matters, and one thing to do, in plain words. */
  readonly message: string;
}

/** A plan. It cannot be changed. */
export interface PlanView {
  /** Null for files that stand under no `plan`. */
  readonly name: string | null;
  readonly title: string;
  readonly status: 'draft' | 'consultation' | 'approved' | 'superseded' | null;
  /** The day that counts as today, such as `2025-03-31`; null where the plan has none. Never look at the clock. */
  readonly asAt: string | null;
  /** Its years, such as `2025/26`. */
  readonly years: readonly string[];
  /** Such as `GBP`. */
  readonly currency: string;
  /** Every declaration, in the order of files and places. */
  readonly declarations: readonly ElementView[];
  /** Everything of these kinds, children too: `of('outcome')`, `of('milestone', 'action')`. */
  of(...kinds: readonly string[]): readonly ElementView[];
  /** What has a name: `StrongEconomy`, or `CanalQuarter.Planning` for a child. */
  named(name: string): ElementView | undefined;
}

/** A declaration of a plan, or a child of one. */
export interface ElementView {
  /** Its kind as it is written: `outcome`, `financial plan`, `milestone`. */
  readonly kind: string;
  /** `CanalQuarter.Planning` for a child; null where it has no name. */
  readonly name: string | null;
  /** The words after its colon. */
  readonly title: string;
  /** Its `>` lines. */
  readonly narrative: readonly string[];
  /** The path of its file. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What it is a child of; null for a declaration. */
  readonly parent: ElementView | null;
  readonly children: readonly ElementView[];
  /** Whether it has a line that begins with these words: `has('no cost')`. */
  has(opening: string): boolean;
  /** Its lines that begin with these words; all of them by default. */
  lines(opening?: string): readonly LineView[];
  /** What its links lead to: `to('delivers')`, `to('measured by')`. Names of nothing, or of the wrong kind, are left out. */
  to(opening: string): readonly ElementView[];
  /** What has such a link to it: `from('delivers')` of an outcome is the work that delivers it. */
  from(opening: string): readonly ElementView[];
  /** Who is responsible in the end, with what it is part of: the portfolios (or bodies), and the officers. */
  leads(): { readonly portfolios: readonly ElementView[]; readonly officers: readonly ElementView[] };
  /** For an outcome: the money that reaches it through the work that delivers it, in pence by year. Empty for anything else. */
  money(): { readonly [year: string]: number };
}

/** One line of an element. */
export interface LineView {
  /** The words that it begins with: `led by`, `status`, `actual`. */
  readonly opening: string;
  /** Its words for people, after the colon; empty where there are none. */
  readonly words: string;
  /**
   * What it says before the colon, by name, as in the published schema of a plan: names and periods as they are written, money as `{ pence }`,
   * numbers and per cent as `{ value }`.
   */
  readonly says: { readonly [name: string]: PlainValue };
  /** Of a row of figures, its figures by period. */
  readonly figures: readonly FigureView[];
}

/** A figure of a row. */
export interface FigureView {
  /** `2025/26`, `2025/26 Q1`, `2025-06` or `2025-06-30`. */
  readonly period: string;
  /** Of money: whole pence. */
  readonly pence?: number;
  /** Of anything else. */
  readonly value?: number;
}

/** Something that a line says. */
export type PlainValue = string | number | boolean | readonly PlainValue[] | { readonly [name: string]: PlainValue };
