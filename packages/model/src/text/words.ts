import type { ClauseTypes } from '../facts/generated.js';
import { groupDigits } from '../values/money.js';

/** A text that begins with a capital letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a, b and c`, or with another word between the last two: `a, b or c`. */
export function listed(items: readonly string[], joiner = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`;
}

/** More than one of what Welsh plans call their levels. The word stands first there: `nod llesiant`, `nodau llesiant`. */
const WELSH_PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    addewid: 'addewidion',
    amcan: 'amcanion',
    blaenoriaeth: 'blaenoriaethau',
    cam: 'camau',
    canlyniad: 'canlyniadau',
    colofn: 'colofnau',
    deilliant: 'deilliannau',
    nod: 'nodau',
    thema: 'themâu',
    uchelgais: 'uchelgeisiau',
    ymrwymiad: 'ymrwymiadau',
  }),
);

/**
 * Words for more than one of a kind: priorities, processes, areas of focus. Terms of a plan that end like several stay: aims.
 */
export function plural(words: string): string {
  const [first = '', ...rest] = words.split(' ');
  const welsh = WELSH_PLURALS.get(first.toLowerCase());
  if (welsh !== undefined) return [/^\p{Lu}/u.test(first) ? capitalised(welsh) : welsh, ...rest].join(' ');
  const [head, more] = /^(.+?)( (?:of|for|in|to|on|from|with) .+)$/.exec(words)?.slice(1) ?? [];
  if (head !== undefined && more !== undefined) return plural(head) + more;
  if (/[^aeiou]y$/i.test(words)) return `${words.slice(0, -1)}ies`;
  if (/(ss|us|x|ch|sh)$/i.test(words)) return `${words}es`;
  return /s$/i.test(words) ? words : `${words}s`;
}

/** `1 measure`, `3 measures`, `1,250 measures`. */
export function counted(number: number, one: string, many = plural(one)): string {
  return `${groupDigits(number)} ${number === 1 ? one : many}`;
}

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `one`, `ten`, `11`: for sentences. */
export function numberInWords(number: number): string {
  return SMALL_NUMBERS[number] ?? groupDigits(number);
}

/** `one target`, `two targets`, `11 targets`: for sentences. */
export function countedInWords(number: number, one: string, many = plural(one)): string {
  return `${numberInWords(number)} ${number === 1 ? one : many}`;
}

/** `an outcome`, `a measure`. */
export function withArticle(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}

/** What belongs to the character before it: the second half of one, an accent, a joiner, a colour of skin. */
const GOES_ON = /^(?:\p{Cs}|\p{M}|\u200d|[\u{1f3fb}-\u{1f3ff}])/u;

/** The start of a text, of at most so many units: never half a character, nor one without its accent. */
export function cutOff(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = most;
  while (end > 0 && (GOES_ON.test(text.slice(end, end + 2)) || text.charAt(end - 1) === '\u200d')) end--;
  return text.slice(0, end);
}

/** A text of at most so many units; what is cut off is marked. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${cutOff(text, most - 1).trimEnd()}…`;
}

/** The first whole words of a text, up to so many units; what is cut off is marked. */
export function firstWords(text: string, most: number): string {
  return text.length <= most ? text : `${cutOff(text, most).replace(/\s+\S*$/, '')} …`;
}

/** What a record of an impact is called: `Welsh language assessment`, `rural needs screening`. */
export function impactInWords({ subject, record }: ClauseTypes['impactRecord']): string {
  return `${subject.replace('welsh', 'Welsh')} ${record}`;
}
