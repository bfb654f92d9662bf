import { monthOf } from '@goldenthread/model';
import { closestName } from '../engine/closest-name.js';
import { replaceText } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';

const CURRENCIES = ['GBP', 'EUR'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const settingNotUnderstood = defineRule({
  name: 'setting-not-understood',
  group: 'language',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  fixes: 'Changes the value to the nearest one that the setting has.',
  check(part, report) {
    for (const element of part.of('plan')) {
      const settings = [
        ...element
          .all('currency')
          .map(({ currency }) => ({ value: currency, known: CURRENCIES.includes(currency.name), choices: CURRENCIES })),
        ...element
          .all('yearStarts')
          .map(({ month }) => ({ value: month, known: monthOf(month.name) !== undefined, choices: MONTHS })),
      ];
      for (const { value, known, choices } of settings) {
        if (known) continue;
        const near = closestName(value.name, choices);
        const help = near
          ? `Did you mean ${near}?`
          : `It can be ${choices.length === 2 ? choices.join(' or ') : `a month such as ${choices[3]}`}.`;
        report({
          element,
          at: value.at,
          message: `'${value.name}' isn't a value that this setting has, so the plan is read as if the line weren't there. ${help}`,
          fixes: near ? [replaceText(`Change to ${near}`, element.file, value.at, near)] : [],
        });
      }
    }
  },
  docs: {
    summary:
      'Finds a setting of the plan with a value that it doesn’t have: a currency other than GBP or EUR, a month that is none.',
    why: 'A setting that can’t be read falls back to what is usual, and every sum or date that depends on it is quietly another one.',
    failing: 'plan CouncilPlan: Council plan\n  year starts in Juli\n  as at 2025-03-31\n',
    mended: 'plan CouncilPlan: Council plan\n  year starts in July\n  as at 2025-03-31\n',
  },
});
