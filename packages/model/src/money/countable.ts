import { MoneyTooLargeError } from '../values/money.js';

/** What sums come to; what holds otherwise where they are beyond what can be counted to the penny, which a finding says. */
export function countable<T>(sums: () => T, fallback: T): T {
  try {
    return sums();
  } catch (error) {
    if (error instanceof MoneyTooLargeError) return fallback;
    throw error;
  }
}
