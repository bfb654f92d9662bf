import { type Day, lastDay, listed, readPeriod } from '@goldenthread/model';
import { closestName, type Severity } from '@goldenthread/rules';
import { CommandError } from '../errors.js';
import { SEVERITIES } from './summary.js';

/** One of a few words, or a plain sentence that lists them. */
export function oneOf<T extends string>(option: string, value: string, words: readonly T[]): T {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  const near = closestName(value, words);
  const meant = near === undefined ? '' : ` Did you mean ‘${near}’?`;
  throw new CommandError(`${option} can be ${listed(words, 'or')}, not ‘${value}’.${meant}`);
}

/** The least that fails a check, from `--fail-on` and `--strict`. */
export function leastThatFails({ failOn, strict }: { readonly failOn?: string; readonly strict?: true }): Severity {
  const least = failOn === undefined ? undefined : oneOf('--fail-on', failOn, SEVERITIES.toReversed());
  if (strict !== true) return least ?? 'error';
  if (least === undefined || least === 'hint') return 'hint';
  throw new CommandError(`--strict makes hints count, and --fail-on ${least} does not. Give one of them.`);
}

/** The value of `--as-at`: a date, or a month for its last day. */
export function readDay(value: string): Day {
  const reading = readPeriod(value.trim());
  if (reading.period?.type === 'date' || reading.period?.type === 'month') return lastDay(reading.period);
  const meant =
    reading.suggestion !== undefined && /^\d{4}-/.test(reading.suggestion) ? ` Did you mean ${reading.suggestion}?` : '';
  throw new CommandError(`--as-at takes a date such as 2024-12-31 or a month such as 2024-12, not ‘${value}’.${meant}`);
}

/** The value of `--max-warnings`. */
export function readCount(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value.trim())) throw new CommandError(`${option} takes a whole number such as 0 or 10, not ‘${value}’.`);
  return Number(value);
}

/** An address on the web, without a slash at its end. */
export function readAddress(option: string, value: string): string {
  if (!/^https?:$/.test(URL.parse(value)?.protocol ?? ''))
    throw new CommandError(`${option} takes an address that begins with https://, not ‘${value}’.`);
  return value.replace(/\/+$/, '');
}
