import type { ClauseType, ElementKind } from '@goldenthread/model';
import type { RuleName } from '../../rule-names.generated.js';
import type { RulePage } from '../page.js';

/** A concept of the documents that councils publish, and where it is in the language. */
export interface Concept {
  readonly number: number;
  readonly title: string;
  /** The kinds and clauses that it is written with. */
  readonly written: readonly (ElementKind | ClauseType)[];
  /** A word that one of these clauses says, where the concept is that word: `organisation` of a vision. */
  readonly says?: string;
  /** The rules that check it; the example of the first shows it wrong, and fixed. */
  readonly rules: readonly [RuleName, ...RuleName[]];
  /** The report that shows it, beside the plan page and the cards of the editor. */
  readonly report?: string;
  /** Where the page of its first rule is about something else: it wrong, and fixed, in the sample council. */
  readonly example?: Pick<RulePage, 'example' | 'fixed'>;
}
