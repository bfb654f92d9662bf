import { groupDigits } from '@goldenthread/model';

// Marks that steer a terminal or turn the direction of writing: never shown as they are.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const STEERING = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text from a file as it may be shown on one line of a terminal. Tabs become two spaces. */
export function printable(text: string): string {
  return text.replace(STEERING, '').replaceAll('\t', '  ');
}

/** `1 file`, `2 files` */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${groupDigits(number)} ${number === 1 ? one : many}`;
}

/** 'a, b and c' */
export function listed(items: readonly string[], joiner = 'and'): string {
  return items.length <= 1 ? items.join('') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`;
}

/** A text with its first letter large. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
