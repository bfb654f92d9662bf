import { flagInWords, formatMoney, type ValueFact, withFlag, withInexact } from '@goldenthread/model';

export { periodInWords } from '@goldenthread/model';

/** A figure as people read it, with its flag: money in full and to the penny, an empty cell as a dash. */
export function valueInWords(value: ValueFact, symbol = '£'): string {
  if (value.type === 'empty') return value.flag === undefined ? '–' : flagInWords(value.flag);
  const isExact = value.type === 'money' && value.pence !== undefined;
  if (isExact) return withFlag(withInexact(formatMoney(value.pence, symbol), value.inexact), value.flag);
  return withFlag(value.text.replace(/^[\u2013\u2212]/, '-'), value.flag);
}

/** The same for a change: it says so when it is more. */
export function changeInWords(value: ValueFact, symbol = '£'): string {
  const words = valueInWords(value, symbol);
  return value.type !== 'empty' && /^\+/.test(value.text) && !words.startsWith('+') ? `+${words}` : words;
}

/** Words on one line. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
