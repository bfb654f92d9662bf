import { formatMoney, formatYear, type Pence, type Plan, parseMoney, thisYear } from '@goldenthread/model';
import { type Field, NEW_VALUE, type Problems, type Values } from '../protocol.js';
import { optionsOf } from './_form.js';

/** The years that a form asks amounts for: the plan's own, else the one that it stands in. */
export function yearsOf(plan: Plan): string[] {
  const { years } = plan.settings;
  return (years.length > 0 ? years : [thisYear(plan) ?? new Date().getFullYear()]).map(formatYear);
}

export const amountsField = (plan: Plan, label: string): Field => ({
  type: 'amounts',
  name: 'amount',
  label,
  years: yearsOf(plan),
  hint: 'For example 60,000 or 60k. Leave a year blank if you do not know yet.',
});

export const fundField = (plan: Plan): Field => ({
  type: 'choice',
  name: 'fund',
  label: 'Fund',
  options: optionsOf(plan, plan.of('fund'), 'Choose a fund'),
  fresh: 'A new fund…',
});

/** What is wrong with the choice of a fund: money needs one to come from. */
export function fundProblems(values: Values): Problems {
  if (!values.fund) return { fund: 'Choose the fund that pays, or add a new one.' };
  if (values.fund === NEW_VALUE && !/\p{L}/u.test(values['fund.new'] ?? ''))
    return { fund: 'Give the new fund a name in words.' };
  return {};
}

/** Amounts by year as they are written in a plan; blank years are not there. */
export function amountsIn(
  values: Values,
  field: string,
  years: readonly string[],
  symbol: string,
): { readonly amounts: ReadonlyMap<string, string>; readonly problems: Problems } {
  const amounts = new Map<string, string>();
  const problems: Record<string, string> = {};
  for (const year of years) {
    const typed = (values[`${field}.${year}`] ?? '').trim();
    if (typed === '') continue;
    const amount = readAmount(typed, symbol);
    if (amount === undefined) problems[`${field}.${year}`] = `“${typed}” is not an amount. Write it like 60,000 or 60k.`;
    else amounts.set(year, formatMoney(amount, symbol));
  }
  return { amounts, problems };
}

/** An amount as people type it: with or without a sign, with commas, with k, m or bn behind. */
function readAmount(typed: string, symbol: string): Pence | undefined {
  const plain = typed.replaceAll(symbol, '').replaceAll(/[\s,]/g, '').toLowerCase();
  const [, digits = '', unit = ''] = /^(-?\d+(?:\.\d+)?)(k|m|bn)?$/.exec(plain) ?? [];
  return digits === '' ? undefined : parseMoney(digits, unit as '' | 'k' | 'm' | 'bn');
}
