import { type Comparison, capitalised, type PlanChange } from '@goldenthread/model';
import type { Change, Diff, Matter } from '../schema.js';

/** A change with what is said of it. */
export interface DescribedChange {
  readonly change: PlanChange;
  readonly told: Change;
}

/** What matters are found in. */
export interface Context {
  readonly comparison: Comparison;
  readonly money: Diff['money'];
}

/** Several changes that are one matter to whoever reads them. */
export interface MatchedMatter {
  readonly sort: Matter['sort'];
  /** A few words that name the thing and the amount, to stand in a sentence. */
  readonly brief: string;
  /** A sentence or more, where that says more than the few words. */
  readonly summary?: string;
  readonly changes: readonly DescribedChange[];
  /** Set for what is only shown to those who ask for it. */
  readonly folded?: true;
}

/** Finds matters of one sort among the changes that belong to no matter yet. */
export type MatterFinder = (free: readonly DescribedChange[], context: Context) => MatchedMatter[];

/** A matter as the comparison tells it. */
export interface MatterOfChanges extends Omit<Matter, 'changes'> {
  readonly changes: readonly Change[];
}

/** A matter, with its sentence. */
export function asMatter({ sort, brief, summary, changes, folded }: MatchedMatter, plan: string | null): MatterOfChanges {
  return {
    plan,
    sort,
    brief,
    summary: summary ?? sentence(brief),
    folded: folded === true,
    changes: changes.map(({ told }) => told),
  };
}

/** A few words as a sentence. */
export const sentence = (words: string): string => `${capitalised(words)}.`;
