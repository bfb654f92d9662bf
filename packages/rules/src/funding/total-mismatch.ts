import {
  amountUnit,
  type Element,
  formatMoney,
  formatMoneyShort,
  formatYear,
  groupDigits,
  type Pence,
  type Plan,
  parseMoney,
  type StatedTotal,
  signOf,
  statedTotals,
} from '@goldenthread/model';
import { type Fix, replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { money, relatedLines } from './_money.js';

export const totalMismatch = defineRule({
  name: 'total-mismatch',
  group: 'funding',
  audiences: ['finance'],
  severity: 'error',
  since: '0.1.0',
  sums: 'element',
  check(plan, report) {
    for (const total of statedTotals(plan)) {
      const { element, year, figures, stated, added, difference, lines } = total;
      const { rounding } = plan.settings;
      const [figure] = figures;
      if (!figure || (difference <= rounding && -difference <= rounding)) continue;
      const rows = element.kind === 'budget' || element.kind === 'budgetFor' ? 'its rows' : 'the budgets of its parts';
      const apart = difference > 0 ? `${money(plan, difference)} too much` : `${money(plan, -difference as Pence)} too little`;
      report({
        element,
        at: figure.point.at,
        message: `This total says ${money(plan, stated)} for ${formatYear(year)}, but ${rows} add up to ${money(plan, added)}: it is ${apart}. Correct the total, or the row that is wrong.`,
        related: relatedLines(plan, lines, year),
        fixes: () => correct(plan, total),
      });
    }
  },
});

function correct(plan: Plan, { element, figures, added }: StatedTotal): Fix[] {
  const [figure, ...others] = figures;
  if (!figure || others.length > 0) return [];
  const { value } = figure.point;
  const text = writtenLike(plan, element, value.text, added);
  return [replaceText(`Correct the total to ${text}`, element.file, value.at, text)];
}

/** An amount in the way that another one is typed: short, in full, or as a bare number of `amounts in £k`. */
function writtenLike(plan: Plan, element: Element, typed: string, amount: Pence): string {
  const { symbol, amountsIn } = plan.settings;
  if (signOf(typed)) return /[a-z]$/.test(typed) ? formatMoneyShort(amount, symbol) : formatMoney(amount, symbol);
  const unit = amountUnit(element) ?? (element.parent && amountUnit(element.parent)) ?? amountsIn;
  const bare = bareNumber(amount, unit);
  return parseMoney(bare, unit) === amount ? bare : formatMoneyShort(amount, symbol);
}

const PLACES = { '': 2, k: 5, m: 8, bn: 11 } as const;

function bareNumber(amount: Pence, unit: keyof typeof PLACES): string {
  const places = PLACES[unit];
  const digits = String(Math.abs(amount)).padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  const whole = groupDigits(Number(digits.slice(0, -places)));
  return `${amount < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
