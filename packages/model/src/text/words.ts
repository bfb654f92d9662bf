import { groupDigits } from '../values/money.js';

/** A text that begins with a capital letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a, b and c`, or with another word between the last two: `a, b or c`. */
export function listed(items: readonly string[], joiner = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`;
}

/** Words for more than one of a kind: priorities, processes, services. Terms of a plan that end like several stay: aims. */
export function plural(words: string): string {
  if (/[^aeiou]y$/i.test(words)) return `${words.slice(0, -1)}ies`;
  if (/(ss|us|x|ch|sh)$/i.test(words)) return `${words}es`;
  return /s$/i.test(words) ? words : `${words}s`;
}

/** `1 measure`, `3 measures`, `1,250 measures`. */
export function counted(number: number, one: string, many = plural(one)): string {
  return `${groupDigits(number)} ${number === 1 ? one : many}`;
}

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `one target`, `two targets`, `11 targets`: for sentences. */
export function countedInWords(number: number, one: string, many = plural(one)): string {
  return `${SMALL_NUMBERS[number] ?? groupDigits(number)} ${number === 1 ? one : many}`;
}

/** `an outcome`, `a measure`. */
export function withArticle(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words}`;
}
