import { dayInWords, moneyOf, splitYears, subtract, sum } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { money } from './_money.js';

/** How many of them a year has. */
const IN_A_YEAR = { quarter: 4, month: 12 } as const;

export const partsDoNotAddUp = defineRule({
  name: 'parts-do-not-add-up',
  group: 'funding',
  audiences: ['finance'],
  severity: 'error',
  since: '0.1.0',
  sums: 'element',
  check(plan, report) {
    for (const element of plan.withRows) {
      if (element.kind === 'measure') continue;
      for (const { whole, parts } of splitYears(element, element.rows, plan.settings.startMonth)) {
        const year = moneyOf(plan, whole.value, element);
        const amounts = parts.map(({ value }) => moneyOf(plan, value, element)).filter((amount) => amount !== undefined);
        if (year === undefined || amounts.length !== parts.length) continue;
        const together = sum(amounts);
        const apart = subtract(together, year);
        // Fewer than all of them may still come to less: the rest is to follow.
        const part = parts[0]?.period.type === 'month' ? 'month' : 'quarter';
        const wrong = parts.length < IN_A_YEAR[part] ? apart > plan.settings.rounding : Math.abs(apart) > plan.settings.rounding;
        if (!wrong) continue;
        const about = element.kind === 'budget' && element.parent ? element.parent : element;
        report({
          element,
          at: whole.at,
          message: `${calledAtStart(plan, about)} has ${money(plan, year)} for ${dayInWords(whole.period)}, but its ${part}s come to ${money(plan, together)}. Correct the year or a ${part}.`,
          related: parts.map((part) => ({
            message: `${part.value.text} for ${dayInWords(part.period)}`,
            file: element.file,
            at: part.at,
          })),
        });
      }
    }
  },
});
