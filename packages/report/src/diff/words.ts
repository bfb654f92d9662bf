import type { Element } from '@goldenthread/model';

/** How an element is called in a sentence: its title, else its name, else its kind. */
export function called(element: Element, kind: string): string {
  const title = plainTitle(element);
  if (title !== '') return `‘${shortened(title, 160)}’`;
  return element.label === null ? `the ${kind}` : `the ${kind} ${element.label}`;
}

/** A title on one line. */
export function plainTitle(element: Element): string {
  return element.title.replace(/\s+/g, ' ').trim();
}

/** A text of at most this length; what is cut off is marked. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  // Not within a letter that takes two units.
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 2)) ? most - 2 : most - 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** 'a, b and c' */
export function listed(items: readonly string[], joiner = 'and'): string {
  return items.length <= 1 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `one target`, `two targets`, `11 targets` */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${NUMBERS[number] ?? number} ${number === 1 ? one : many}`;
}

/** A text with its first letter large. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
