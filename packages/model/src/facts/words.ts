import type { WordsFact } from './common.js';
import type { ElementFact } from './file.js';

/** Every text for people that an element itself says, in order: its title, its `>` lines, the words of its clauses. */
export function wordsOf(fact: ElementFact): WordsFact[] {
  const found: WordsFact[] = fact.title ? [fact.title, ...fact.narrative] : [...fact.narrative];
  // The grammar calls a clause's words `words`, whatever the clause.
  for (const clause of fact.clauses) if ('words' in clause && clause.words) found.push(clause.words);
  return found.sort((a, b) => a.at.start - b.at.start);
}
