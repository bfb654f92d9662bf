import { dayInWords, flagInWords, formatMoney, type PeriodFact, type ValueFact, withFlag } from '@goldenthread/model';

/** A period as people write it: 28 February 2024, September 2025, 2024/25 Q3, 2024/25. What is none stays as typed. */
export function periodInWords({ period, text }: PeriodFact): string {
  return period ? dayInWords(period) : text;
}

/** A figure as people read it, with its flag: money in full and to the penny, an empty cell as a dash. */
export function valueInWords(value: ValueFact, symbol = '£'): string {
  if (value.type === 'empty') return value.flag === undefined ? '–' : flagInWords(value.flag);
  const isExact = value.type === 'money' && value.pence !== undefined;
  return withFlag(isExact ? formatMoney(value.pence, symbol) : value.text.replace(/^[\u2013\u2212]/, '-'), value.flag);
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
