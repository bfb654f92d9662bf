import { addAll, type ClauseFact, type NameFact, type PeriodFact, type ValueFact, type WordsFact } from '@goldenthread/model';
import type { Inline, Words } from '../page.js';
import type { PageIndex } from './page-index.js';
import { periodInWords, plain, valueInWords } from './wording.js';

/** Words of the clause itself, and behind them those after its colon. */
export function withWords(said: Words, words: WordsFact | undefined): Words {
  const text = words ? plain(words.text) : '';
  if (text === '') return said;
  return said.length === 0 ? [text] : [...said, `: ${text}`];
}

/** What a clause says by its parts, one after another. */
export function partsInWords(clause: ClauseFact, pageIndex: PageIndex): Words {
  const words: Inline[] = [];
  const { words: behind, ...parts } = clause as ClauseFact & { readonly words?: WordsFact };
  for (const [field, value] of Object.entries(parts)) {
    if (field === 'type' || field === 'at') continue;
    const said = partInWords(value, pageIndex);
    if (said.length > 0) addAll(words, [...(words.length > 0 ? [' '] : []), ...said]);
  }
  return withWords(words, behind);
}

function partInWords(value: unknown, pageIndex: PageIndex): Words {
  if (Array.isArray(value)) return pageIndex.listed(value.map((each) => partInWords(each, pageIndex)));
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('name' in value) return [pageIndex.named(value as NameFact)];
  if ('type' in value) return [valueInWords(value as ValueFact, pageIndex.symbol)];
  return 'text' in value ? [periodInWords(value as PeriodFact)] : [];
}
