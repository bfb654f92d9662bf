import { isCurrencySign } from './currency.js';

/**
 * An amount of money in whole pence. Always an integer and always exact: between -2^53 and 2^53 pence (some £90
 * trillion either way), checked by every operation here. Nothing else in the project does sums with money.
 */
export type Pence = number & { readonly __unit: 'pence' };

/** No money at all. */
export const NO_MONEY = 0 as Pence;

/** An amount is too large to be held exactly. */
export class MoneyTooLargeError extends RangeError {
  constructor() {
    super('This amount of money is too large to be counted to the penny.');
  }
}

/** Whole pence from an integer. Throws {@link MoneyTooLargeError} for anything that is not exact. */
export function pence(value: number): Pence {
  if (!Number.isSafeInteger(value)) throw new MoneyTooLargeError();
  return (value === 0 ? 0 : value) as Pence;
}

/** The exact sum of two amounts. */
export function add(a: Pence, b: Pence): Pence {
  return pence(a + b);
}

/** The exact difference of two amounts. */
export function subtract(a: Pence, b: Pence): Pence {
  return pence(a - b);
}

/** The exact sum of many amounts. */
export function sum(amounts: Iterable<Pence>): Pence {
  let total = NO_MONEY;
  for (const amount of amounts) total = add(total, amount);
  return total;
}

/** So many per cent of an amount, to the nearest penny. */
export function percentOf(amount: Pence, percent: number): Pence {
  return pence(Math.round((amount * percent) / 100));
}

const MULTIPLES: Record<string, number> = { k: 3, m: 6, bn: 9 };

/** An amount with more signs than this is no amount that anybody typed. */
const LONGEST = 100;

/** The largest single amount that a plan can hold, £100 billion: sums of many still stay exact. */
const LARGEST = 100_000_000_000_00;

/**
 * Reads an amount as it is typed in a plan: `£1,250,000`, `£1.25m`, `£50k`, `£1.2bn`, `-£250k`, `£5,699k`.
 * A bare number counts in `unit` (of `amounts in £k`). Worked out on the digits, so no fraction is ever rounded.
 * Returns undefined when the text is no amount, is finer than a penny, or is over £100 billion.
 */
export function parseMoney(text: string, unit: '' | 'k' | 'm' | 'bn' = ''): Pence | undefined {
  if (text.length > LONGEST) return undefined;
  // Character by character: a plan has very many amounts, and a pattern would make several texts of each.
  const isMinus = MINUS.includes(text.charAt(0));
  let at = isMinus || text.startsWith('+') ? 1 : 0;
  const hasSign = isCurrencySign(text.charAt(at));
  if (hasSign) at++;
  let end = digitsEnd(text, at);
  if (end === at) return undefined;
  let value = digits(text, at, end);
  for (; text.charAt(end) === ','; end += 4) {
    if (digitsEnd(text, end + 1) < end + 4) return undefined;
    value = value * 1000 + digits(text, end + 1, end + 4);
  }
  let fraction = end;
  let significant = end;
  if (text.charAt(end) === '.') {
    fraction = end + 1;
    end = digitsEnd(text, fraction);
    if (end === fraction) return undefined;
    significant = end;
    while (significant > fraction && text.charAt(significant - 1) === '0') significant--;
  }
  const typed = text.slice(end);
  if (typed !== '' && !Object.hasOwn(MULTIPLES, typed)) return undefined;
  const places = 2 + (MULTIPLES[typed === '' && !hasSign ? unit : typed] ?? 0);
  const finer = significant - fraction;
  if (finer > places) return undefined;
  value = value * 10 ** places + digits(text, fraction, significant) * 10 ** (places - finer);
  if (!(value <= LARGEST)) return undefined;
  return pence(isMinus ? -value : value);
}

/** A minus as it is typed, and the dash and the sign that Word and Excel make of it. */
const MINUS = ['-', '\u2013', '\u2212'];

/** Where the digits from a place on end. */
function digitsEnd(text: string, from: number): number {
  let end = from;
  for (let code = text.charCodeAt(end); code >= 48 && code <= 57; code = text.charCodeAt(end)) end++;
  return end;
}

/** The number of some digits. */
function digits(text: string, from: number, end: number): number {
  let number = 0;
  for (let index = from; index < end; index++) number = number * 10 + text.charCodeAt(index) - 48;
  return number;
}

/** Writes an amount the way a person would in a plan: `£1,250,000`, `-£250k` is not shortened, `£1,234.50`. */
export function formatMoney(amount: Pence, symbol = '£'): string {
  const absolute = Math.abs(amount);
  const pounds = Math.floor(absolute / 100);
  const odd = absolute % 100;
  const text = groupDigits(pounds) + (odd === 0 ? '' : `.${String(odd).padStart(2, '0')}`);
  return `${amount < 0 ? '-' : ''}${symbol}${text}`;
}

/** Writes an amount as short as it stays exact, as people type it: `£250k`, `£1.25m`, `-£100k`, `£950`. */
export function formatMoneyShort(amount: Pence, symbol = '£'): string {
  const absolute = Math.abs(amount);
  const sign = amount < 0 ? '-' : '';
  const short = (size: number, suffix: string): string | undefined => {
    if (absolute < size || absolute % (size / 1000) !== 0) return undefined;
    const thousandths = absolute / (size / 1000);
    const rest = String(thousandths % 1000)
      .padStart(3, '0')
      .replace(/0+$/, '');
    const whole = groupDigits(Math.floor(thousandths / 1000));
    return `${sign}${symbol}${whole}${rest === '' ? '' : `.${rest}`}${suffix}`;
  };
  // Nobody types £1,234.5k or £1.2345k.
  const thousands = absolute < 100_000_000 && absolute % 100_000 === 0 ? short(100_000, 'k') : undefined;
  return short(100_000_000_000, 'bn') ?? short(100_000_000, 'm') ?? thousands ?? formatMoney(amount, symbol);
}

const UNITS = [
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
] as const;

/** Writes an amount rounded to three figures, where there is little room: `£1.23m`, `-£250k`, `£950`. */
export function formatMoneyCompact(amount: Pence, symbol = '£'): string {
  const pounds = Number(Math.round(Math.abs(amount) / 100).toPrecision(3));
  const [size, suffix] = UNITS.find(([least]) => pounds >= least) ?? [1, ''];
  return `${amount < 0 && pounds > 0 ? '-' : ''}${symbol}${pounds / size}${suffix}`;
}

/**
 * Splits an amount by weights, to the penny: the parts always add up to the whole. Every part is within a penny of
 * its exact share; the odd pennies go to the largest remainders, first come first served (Hamilton's method).
 * Weights are whole numbers (hundredths of a per cent, or 1 each). All-zero weights split evenly.
 */
export function apportion(amount: Pence, weights: readonly number[]): Pence[] {
  const count = weights.length;
  if (count <= 1) return count === 0 ? [] : [amount];
  let total = 0;
  for (const weight of weights) total += weight;
  const even = total === 0;
  if (even) total = count;
  const whole = Math.abs(amount);
  const shares = new Array<number>(count);
  let odd = whole;
  for (let index = 0; index < count; index++) {
    const share = quotient(whole, even ? 1 : (weights[index] as number), total);
    shares[index] = share;
    odd -= share;
  }
  if (odd > 0) {
    const rest = weights.map((weight) => remainder(whole, even ? 1 : weight, total));
    const largestFirst = rest.map((_, index) => index).sort((a, b) => (rest[b] ?? 0) - (rest[a] ?? 0) || a - b);
    for (const index of largestFirst.slice(0, odd)) shares[index] = (shares[index] ?? 0) + 1;
  }
  for (let index = 0; index < count; index++)
    shares[index] = pence(amount < 0 ? -(shares[index] as number) : (shares[index] as number));
  return shares as Pence[];
}

/** The whole part of `a × b ÷ c` for whole numbers, exactly. */
function quotient(a: number, b: number, c: number): number {
  const product = a * b;
  if (Number.isSafeInteger(product)) return (product - (product % c)) / c;
  return Number((BigInt(a) * BigInt(b)) / BigInt(c));
}

/** What `a × b ÷ c` leaves over, for whole numbers, exactly. */
function remainder(a: number, b: number, c: number): number {
  const product = a * b;
  return Number.isSafeInteger(product) ? product % c : Number((BigInt(a) * BigInt(b)) % BigInt(c));
}

/** What sums come to; what holds otherwise where they are beyond what can be counted to the penny, which a finding says. */
export function countable<T>(sums: () => T, fallback: T): T {
  try {
    return sums();
  } catch (error) {
    if (error instanceof MoneyTooLargeError) return fallback;
    throw error;
  }
}

/** A whole number with a comma between thousands: 1,250,000. (The runtime's own way takes long to start up.) */
export function groupDigits(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
