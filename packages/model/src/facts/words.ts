import type { WordsFact } from './common.js';
import type { ElementFact } from './file.js';

/** Every text for people that an element itself says, in order: its title, its `>` lines, the words of its clauses. */
export function wordsOf(fact: ElementFact): WordsFact[] {
  const found: WordsFact[] = [];
  collect([fact.title, fact.narrative, fact.clauses], found);
  return found.sort((a, b) => a.at.start - b.at.start);
}

function collect(value: unknown, found: WordsFact[]): void {
  if (Array.isArray(value)) for (const each of value) collect(each, found);
  else if (isWords(value)) found.push(value);
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) collect(each, found);
}

/** Values and periods have a text of their own too, but it is logic. */
function isWords(value: unknown): value is WordsFact {
  return (
    typeof value === 'object' && value !== null && 'text' in value && 'at' in value && !('type' in value) && !('period' in value)
  );
}
