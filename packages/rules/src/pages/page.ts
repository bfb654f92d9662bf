/** A rule's page, as its Markdown file says it. */
export interface RulePage {
  /** One sentence: what it finds. */
  readonly summary: string;
  /** Why it matters to a council. Markdown, as everything below but the plans. */
  readonly why: string;
  /** Exactly when it applies and when not, where the summary leaves questions. */
  readonly when?: string;
  /** Of a rule that compares: the plan as it was, with which the example and its fixed form are each compared. */
  readonly before?: string;
  /** A plan that breaks the rule, and only this one. */
  readonly example: string;
  /** Other rules that the example cannot help breaking as well. */
  readonly also?: readonly string[];
  /** The same plan, fixed: nothing is found in it. */
  readonly fixed: string;
  /** What both have beside the sample council, as a second file. */
  readonly rest?: string;
  /** What the quick fix does, where there is one. */
  readonly quickFix?: string;
}
