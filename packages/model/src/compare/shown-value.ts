import type { ValueFact } from '../facts/common.js';
import type { ApprovalFact } from '../facts/generated.js';
import { signOf } from '../values/currency.js';
import { withFlag } from '../values/flags.js';
import { withInexact } from '../values/inexact.js';
import { formatMoneyShort } from '../values/money.js';
import { formatPeriod } from '../values/period.js';

/** A value in one spelling: £1,000k and £1m are the same. */
export function shownValue(value: ValueFact): string {
  return withFlag(withInexact(unflagged(value), value.inexact), value.flag);
}

function unflagged(value: ValueFact): string {
  switch (value.type) {
    case 'money':
      return value.pence === undefined ? value.text : formatMoneyShort(value.pence, signOf(value.text));
    case 'percent':
      return `${plainNumber(value.value)}%`;
    case 'number':
      return plainNumber(value.value);
    case 'empty':
      return '–';
  }
}

/** Created once: `toLocaleString` creates a formatter for each number, and a long history shows very many numbers. */
const NUMBERS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });
/** `18,000`, with all its decimal places. */
const plainNumber = (value: number): string => NUMBERS.format(value);

/** What a decision agreed in figures, for people: `75.5% in 2028/29`, `up to £1.2m`. Empty where it names no figure. */
export function termsInWords(terms: readonly ApprovalFact[]): string {
  const words = terms.map(({ value, limit, period }) => {
    const most =
      limit?.type === 'money' && limit.pence !== undefined
        ? `up to ${formatMoneyShort(limit.pence, signOf(limit.text))}`
        : limit?.text;
    const agreed = value ? shownValue(value) : most;
    return agreed && period?.period ? `${agreed} in ${formatPeriod(period.period)}` : (agreed ?? '');
  });
  return words.filter((each) => each !== '').join(', ');
}

/** Words with one space between them. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
