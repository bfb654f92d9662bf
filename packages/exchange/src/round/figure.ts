import { type Element, figurePeriod, formatPeriod, type RoundPeriod, readings, samePeriod } from '@goldenthread/model';
import type { Answer } from './returned.js';

/** A value as the plan writes it, or why there is none. */
export type ReadValue =
  | { readonly value: string; readonly why?: undefined }
  | { readonly why: string; readonly value?: undefined };

/** A figure as people type it: with or without its sign, commas and spaces. */
const FIGURE = /^([-\u2212]?)\s*([£$€]?)\s*([\d,. ]*\d)\s*(bn|m|k)?\s*(%?)$/;

/** So many times more or less than the figures before is out of line. */
const OUT_OF_LINE = 3;
/** So many points from the figures before is out of line for a percentage. */
const POINTS_OUT_OF_LINE = 30;

/** A figure for a measure as the plan writes it; or why it cannot be taken. Nothing is guessed. */
export function figureOf(measure: Element, period: RoundPeriod, { value, words }: Answer): ReadValue {
  const [, minus = '', currency = '', digits = '', size = '', percent = ''] = FIGURE.exec(value) ?? [];
  const plain = digits.replace(/[ ,]/g, '');
  if (plain === '' || !/^\d+(\.\d+)?$/.test(plain) || !isGrouped(digits)) return { why: `‘${value}’ is not a figure.` };
  const unit = measure.one('unit')?.unit;
  const amount = Number(`${minus ? '-' : ''}${plain}`);
  if (unit === 'percent' || percent !== '') {
    if (unit !== undefined && unit !== 'percent' && unit !== 'rate')
      return { why: `‘${value}’ is a percentage, and the measure counts ${unitOf(measure)}.` };
    if (currency !== '' || size !== '') return { why: `‘${value}’ is an amount of money, and the measure is a percentage.` };
    if (unit === 'percent' && (amount < 0 || amount > 100)) return { why: `${value} is not between 0 and 100%.` };
  }
  const isMoney = unit === 'money';
  if (isMoney && currency === '')
    return { why: `‘${value}’ does not say pounds, thousands or millions. Write it such as £1.2m.` };
  if (!isMoney && (currency !== '' || size !== ''))
    return { why: `‘${value}’ is an amount of money, and the measure counts ${unitOf(measure)}.` };
  const sign = minus ? '-' : '';
  const shown = hasCommas(measure) ? withCommas(plain) : plain;
  const written = `${sign}${currency}${shown}${size}${unit === 'percent' || percent !== '' ? '%' : ''}`;
  const unusual = outOfLine(measure, period, amount * (SIZES[size] ?? 1), unit === 'percent');
  if (unusual !== undefined && words === '')
    return { why: `${value} is far from ${unusual}. Say in the form why, or correct it.` };
  return { value: written };
}

/** Whether the measure writes its other figures with commas between thousands. */
function hasCommas(measure: Element): boolean {
  return (['actual', 'target', 'baseline'] as const).some((row) =>
    readings(measure, row).some(({ point }) => point.value.text.includes(',')),
  );
}

/** Digits with commas between thousands, every one of them kept. */
const withCommas = (digits: string): string => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');

const SIZES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

/** `1,234.5` and `1 234`, but not `1,23` or `1.234,5`. */
const isGrouped = (digits: string): boolean => /^(\d+|\d{1,3}([ ,]\d{3})+)(\.\d+)?$/.test(digits.trim());

const unitOf = (measure: Element): string => {
  const unit = measure.one('unit');
  return unit?.unit ?? unit?.words?.text ?? 'another unit';
};

/** What a figure is far from: the figures before it and the target; undefined where it is not. */
function outOfLine(measure: Element, period: RoundPeriod, amount: number, isPercent: boolean): string | undefined {
  const wanted = figurePeriod(measure, period);
  // A figure that builds up over the year is compared with that of the same quarter a year ago only.
  const buildsUp = measure.one('reported')?.cumulative === true;
  const before = readings(measure, 'actual')
    .filter((each) => !samePeriod(each.period, wanted))
    .filter(
      ({ period: each }) =>
        !buildsUp || (each.type === 'quarter' && wanted.type === 'quarter' && each.quarter === wanted.quarter),
    )
    .slice(-4);
  const known = before.length > 0 ? before : readings(measure, 'baseline').slice(-1);
  const amounts = known.map((each) => each.amount).sort((a, b) => a - b);
  const [low = 0, high = 0] = [amounts[0], amounts.at(-1)];
  if (known.length === 0) return undefined;
  const isFar = isPercent
    ? amount < low - POINTS_OUT_OF_LINE || amount > high + POINTS_OUT_OF_LINE
    : high > 0 && (amount > high * OUT_OF_LINE || amount < low / OUT_OF_LINE || amount < 0 !== low < 0);
  const last = known.at(-1);
  return isFar && last ? `${last.point.value.text} in ${formatPeriod(last.period)}` : undefined;
}
