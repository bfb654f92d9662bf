import { blank, type Element, says } from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { dateWithPreposition, expiryNote, isPast } from '../engine/words/time.js';
import { calledAtStart } from '../engine/words/words.js';
import { isOutOfDate, usesParameters } from './_checks.js';

/** What services without a value for money check have in common. */
const UNCHECKED: Cause = {
  key: '',
  say: (those) =>
    `${those} have no value for money check, so nobody can say how their cost and performance compare. Compare them, or add ‘no value for money check’ to each and say why not yet.`,
};

export const vfmCheckMissingOrOld = defineRule({
  name: 'vfm-check-missing-or-old',
  group: 'parameters',
  audiences: ['finance', 'performance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    if (!usesParameters(plan)) return;
    for (const service of plan.of('service')) {
      const checks = service.all('valueForMoney');
      if (checks.some((check) => !isOutOfDate(plan, check))) continue;
      const explained = service.all('noValueForMoney');
      if (explained.some((clause) => says(clause.words) && !isPast(plan, clause.until))) continue;
      const latest = checks.at(-1);
      const state = latest?.on ? `was last checked ${dateWithPreposition(latest.on)}, over a year ago` : MISSING;
      report({
        element: service,
        at: latest?.at ?? service.nameAt,
        message: `${calledAtStart(plan, service)} ${state}, so nobody can say how it compares. Add a new check, or explain with ‘no value for money check’.${expiryNote(plan, explained[0]?.until)}`,
        ...(explained.length > 0 || latest ? {} : { cause: UNCHECKED }),
        fixes: () => (explained.length > 0 ? [] : [explain(service)]),
      });
    }
  },
});

const MISSING = 'has no value for money check';

/** A line that explains the gap, for the reason to be filled in. */
function explain(service: Element): Fix {
  return addLines('Say why there is none', service, `no value for money check: ${blank('why it has not been compared yet')}`);
}
