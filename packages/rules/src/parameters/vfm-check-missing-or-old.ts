import { type Element, formatDay, monthsBefore, type Part } from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { isPast, ranOut } from '../engine/time.js';
import { Called } from '../engine/words.js';
import { isOld, usesParameters } from './_checks.js';

export const vfmCheckMissingOrOld = defineRule({
  name: 'vfm-check-missing-or-old',
  group: 'parameters',
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    if (!usesParameters(plan)) return;
    for (const service of plan.of('service')) {
      const checks = service.all('valueForMoney');
      if (checks.some((check) => !isOld(plan, check))) continue;
      const explained = service.all('noValueForMoney');
      if (explained.some((clause) => clause.words.text !== '' && !isPast(plan, clause.until))) continue;
      const latest = checks.at(-1);
      const state = latest?.on ? `was last checked for value for money on ${latest.on.text}, over 12 months ago` : MISSING;
      report({
        element: service,
        at: latest?.at ?? service.nameAt,
        message: `${Called(plan, service)} ${state}, so nobody can say how its cost and performance compare. Compare them again, or add a 'no value for money check' line that says why not yet.${ranOut(plan, explained[0]?.until)}`,
        fixes: explained.length > 0 ? [] : [explain(plan, service, latest !== undefined)],
      });
    }
  },
});

const MISSING = 'has no value for money check';

/** A line that explains the gap for a year from `as at` on. */
function explain(part: Part, service: Element, old: boolean): Fix {
  const { asAt } = part.settings;
  const until = asAt === undefined ? '' : ` until ${formatDay(monthsBefore(asAt, -12))}`;
  const reason = old ? 'The check has not been made again yet' : 'No comparison has been made yet';
  return addLines('Say why there is none', service, `no value for money check${until}: ${reason}`);
}
