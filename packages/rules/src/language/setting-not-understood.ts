import { CURRENCIES, isCurrency, MONTHS, monthOf } from '@goldenthread/model';
import { closestName } from '../engine/fixes/closest-name.js';
import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule, EVERYONE } from '../engine/rule.js';
import { reportIdleAgreements } from '../engine/rule-settings.js';

export const settingNotUnderstood = defineRule({
  name: 'setting-not-understood',
  group: 'language',
  audiences: EVERYONE,
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  check(part, report) {
    for (const element of part.of('plan')) {
      const settings = [
        ...element
          .all('currency')
          .map(({ currency }) => ({ value: currency, known: isCurrency(currency.name), choices: Object.keys(CURRENCIES) })),
        ...element
          .all('yearStarts')
          .map(({ month }) => ({ value: month, known: monthOf(month.name) !== undefined, choices: MONTHS })),
      ];
      for (const { value, known, choices } of settings) {
        if (known) continue;
        const near = closestName(value.name, choices);
        const help = near
          ? `Did you mean ${near}?`
          : `It can be ${choices === MONTHS ? `a month such as ${MONTHS[3]}` : choices.join(', ')}.`;
        report({
          element,
          at: value.at,
          message: `‘${value.name}’ is not a value of this setting, so the line is ignored. ${help}`,
          fixes: () => (near ? [replaceText(`Change to ${near}`, element.file, value.at, near)] : []),
        });
      }
    }
  },
  checkRun: reportIdleAgreements,
});
