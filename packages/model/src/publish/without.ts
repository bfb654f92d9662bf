import type { NameFact, WordsFact } from '../facts/common.js';
import type { ElementFact } from '../facts/file.js';
import type { ClauseFact, ClauseType } from '../facts/generated.js';
import { clausesWith, rowsWith } from '../vocabulary/clauses.js';
import { kindsWith } from '../vocabulary/kinds.js';

/** What must not be seen of the elements that stay. */
export interface Redaction {
  /** Whether a name stands for something exempt. */
  readonly hides: (name: NameFact) => boolean;
  /** Whether words give something exempt away. */
  readonly givesAway: (words: string) => boolean;
  /** Whether an element states sums that something exempt is in. */
  readonly statesSum: (fact: ElementFact) => boolean;
}

/** What stands in the place of words that give something away. */
export const WITHHELD_WORDS = 'Not for publication';

/** Rows that state a sum, a limit or what is left, from which an amount could be worked out. */
const SUMS: ReadonlySet<ClauseType> = rowsWith(({ total }) => total === true);

/** Children and clauses of a decision that are about what it decides. */
const ABOUT_DECISION: ReadonlySet<string> = new Set([
  ...clausesWith(({ grounds }) => grounds === true),
  ...kindsWith(({ grounds }) => grounds === true),
]);

/** An element as readers may see it: without names of what is exempt, and without what it follows from. */
export function withoutExempt(fact: ElementFact, hiding: Redaction): ElementFact {
  const clauses = fact.clauses.flatMap((clause) => withoutNames(clause, hiding) ?? []);
  const decidesExempt =
    fact.kind === 'decision' && fact.clauses.some((clause) => isDeciding(clause) && named(clause).some(hiding.hides));
  const stays = (type: string): boolean => !decidesExempt || !ABOUT_DECISION.has(type);
  const keepsSums = !hiding.statesSum(fact);
  return {
    ...fact,
    ...(fact.title && { title: safe(fact.title, hiding) }),
    narrative: fact.narrative.map((line) => safe(line, hiding)),
    clauses: clauses
      .filter(({ type }) => stays(type) && (keepsSums || !SUMS.has(type)))
      .map((clause) => safeWords(clause, hiding)),
    children: fact.children.filter(({ kind }) => stays(kind)).map((child) => withoutExempt(child, hiding)),
  };
}

const isDeciding = ({ type }: ClauseFact): boolean => type === 'approves' || type === 'replaces';

function safe(words: WordsFact, { givesAway }: Redaction): WordsFact {
  return givesAway(words.text) ? { ...words, text: ` ${WITHHELD_WORDS}` } : words;
}

function safeWords(clause: ClauseFact, hiding: Redaction): ClauseFact {
  const entries = Object.entries(clause).map(([field, value]) => [field, isWords(value) ? safe(value, hiding) : value]);
  return Object.fromEntries(entries) as ClauseFact;
}

/** A clause without the names of what is exempt; undefined where nothing is left of it. Words beside such a name go with it. */
function withoutNames(clause: ClauseFact, { hides }: Redaction): ClauseFact | undefined {
  const left: Record<string, unknown> = {};
  let lost = false;
  for (const [field, value] of Object.entries(clause)) {
    if (isName(value) && hides(value)) return undefined;
    if (!Array.isArray(value)) {
      left[field] = value;
      continue;
    }
    const kept = value.filter((each) => !namesIn(each).some(hides));
    if (kept.length < value.length) lost = true;
    if (kept.length === 0 && value.length > 0) return undefined;
    left[field] = kept;
  }
  if (!lost) return clause;
  if ('words' in clause && clause.words) left.words = { ...clause.words, text: ` ${WITHHELD_WORDS}` };
  return left as unknown as ClauseFact;
}

/** The names that a clause states. */
function named(clause: ClauseFact): NameFact[] {
  return Object.values(clause).flatMap((value) => (Array.isArray(value) ? value.flatMap(namesIn) : namesIn(value)));
}

function namesIn(value: unknown): NameFact[] {
  if (isName(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).filter(isName) : [];
}

const isName = (value: unknown): value is NameFact => typeof value === 'object' && value !== null && 'name' in value;
const isWords = (value: unknown): value is WordsFact =>
  typeof value === 'object' && value !== null && 'text' in value && !('type' in value) && !('period' in value);
