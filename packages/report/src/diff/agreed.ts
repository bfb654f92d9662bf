import type { Change } from './schema.js';

const WORD_RULES: ReadonlySet<string | null> = new Set(['wording-changed', 'name-changed']);

/** Whether a change is one of words, and nobody beyond the editor has to agree to it. */
export const isWordsOnly = ({ grade, gradedBy }: Pick<Change, 'grade' | 'gradedBy'>): boolean =>
  grade === 'editorial' && WORD_RULES.has(gradedBy);

/** Whether members have to agree to a change, and have not: to all of it, or to a step on the way to it. */
export const isUnagreed = ({ grade, decision, steps }: Pick<Change, 'grade' | 'decision' | 'steps'>): boolean =>
  grade === 'member' && (steps.length === 0 ? decision === null : steps.some((step) => step.decision === null));
