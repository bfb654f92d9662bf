import { type Element, formatDay, monthsBefore, type Part } from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { isPast, ranOut } from '../engine/time.js';
import { Called } from '../engine/words.js';
import { isOld, usesParameters } from './_checks.js';
import { SERVICE, SETTING } from './_setting.js';

export const vfmCheckMissingOrOld = defineRule({
  name: 'vfm-check-missing-or-old',
  group: 'parameters',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Adds a `no value for money check` line that explains the gap, for a year.',
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
  docs: {
    summary: 'Finds a service without a value-for-money check in the last 12 months, and without an explanation.',
    why: 'The direction of a service, and every decision on its money, rest on how it compares. Last year’s comparison is the oldest that still says something.',
    details:
      'In a plan that uses service planning parameters (a priority check, a value-for-money check, a direction, an `impact of` or a reality check of any service), every service is asked, front-line or support. The 12 months end at the plan’s `as at`; without one, only a check that is missing is reported. A check without a date is taken as made. `no value for money check` explains the gap, until its end if it has one.',
    failing: `${SERVICE}  hold cost
  hold performance
`,
    mended: `${SERVICE}  hold cost
  hold performance
  no value for money check until 2025-09-30: The first comparison is being bought
`,
    context: SETTING,
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
