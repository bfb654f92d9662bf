import type { PlanChange } from '@goldenthread/model';
import type { Agreement } from './rule.js';

/** Kinds of change that are words only, whatever they are a change of. */
const WORDS: ReadonlySet<string> = new Set(['wording', 'renamed']);
/** What is promised by these is promised in so many words. */
const PROMISES: ReadonlySet<string> = new Set(['outcome', 'statement', 'measure', 'plan']);

/** Who has to agree to a change that no rule speaks about: an officer, or nobody beyond the editor. */
export function usualAgreement(change: PlanChange): Agreement {
  const { kind, element } = change;
  if (WORDS.has(kind)) return 'editorial';
  if (kind === 'title') return element.parent === undefined && PROMISES.has(element.family) ? 'officer' : 'editorial';
  // When it was looked at and what was promised first say nothing that is not known already.
  if (change.about === 'saying' && (change.type === 'reviewedOn' || change.type === 'originally')) return 'editorial';
  // What is stated as a sum follows from its parts.
  if (change.about === 'figures' && (change.is ?? change.was)?.type === 'totalRow') return 'editorial';
  return 'officer';
}
