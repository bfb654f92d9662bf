import { balancesOf, subtract, yearOfPeriod } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { dateInWords } from '../engine/words/time.js';
import { calledAtStart } from '../engine/words/words.js';
import { money } from './_money.js';

export const buildUpMissed = defineRule({
  name: 'build-up-missed',
  group: 'funding',
  audiences: ['finance'],
  severity: 'warning',
  since: '0.1.0',
  sums: 'plan',
  check(plan, report) {
    for (const fund of plan.having('buildUp')) {
      const aim = fund.one('buildUp');
      const wanted = aim?.value.type === 'money' ? aim.value.pence : undefined;
      if (!aim?.by.period || wanted === undefined) continue;
      const year = yearOfPeriod(aim.by.period, plan.settings.startMonth);
      const balance = balancesOf(plan, fund).findLast((each) => each.year <= year);
      if (!balance || subtract(wanted, balance.closing) <= plan.settings.rounding) continue;
      report({
        element: fund,
        at: aim.at,
        message: `${calledAtStart(plan, fund)} is to have ${money(plan, wanted)} by ${dateInWords(aim.by)}, but has ${money(plan, balance.closing)} by these figures. Pay in more, or agree a later date.`,
      });
    }
  },
});
