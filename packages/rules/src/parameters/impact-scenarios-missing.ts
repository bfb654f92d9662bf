import { blank, formatMoneyShort, isAnswered, type Part, type Pence, pence } from '@goldenthread/model';
import { addLinesAfter } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart, list } from '../engine/words/words.js';
import { type Impact, impactsOf } from './_spending.js';

/** The changes that every service is asked about, in pence. */
const ASKED: readonly Pence[] = [-250, -100, -50, 50, 100, 250].map((thousands) => pence(thousands * 100_000));

/** What services that leave out the same amounts have in common. */
const unsaid = (amounts: string): Cause => ({
  key: amounts,
  say: (those) =>
    `${those} do not say what ${amounts} would do, so it cannot be compared with other services. Add ‘impact of’ for each.`,
});

export const impactScenariosMissing = defineRule({
  name: 'impact-scenarios-missing',
  group: 'parameters',
  audiences: ['finance', 'performance'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    for (const service of part.of('service')) {
      const last = service.all('impactOf').at(-1);
      if (!last) continue;
      const impacts = impactsOf(service);
      const answers = impacts.filter(({ clause }) => clause.effects.length > 0 || isAnswered(clause.words));
      const missing = without(answers).map((change) => typed(part, change));
      // Amounts in another currency are a finding of their own.
      if (missing.length === 0 || impacts.length < service.all('impactOf').length) continue;
      // A line that says nothing yet is filled in where it stands.
      const toAdd = without(impacts).map((change) => typed(part, change));
      report({
        element: service,
        at: service.one('impactOf')?.at ?? last.at,
        cause: unsaid(list(missing, 'or')),
        message: `${calledAtStart(part, service)} does not say what ${list(missing, 'or')} would do, so it cannot be compared with other services. Add ‘impact of’ for each.`,
        fixes: () =>
          toAdd.length === 0
            ? []
            : [
                addLinesAfter(
                  `Add ${list(toAdd)}`,
                  service,
                  last,
                  ...toAdd.map((amount) => `impact of ${amount}: ${blank('what it would do')}`),
                ),
              ],
      });
    }
  },
});

/** The changes that every service is asked about and that none of these is for. */
function without(impacts: readonly Impact[]): Pence[] {
  const stated = new Set(impacts.map(({ change }) => change));
  return ASKED.filter((change) => !stated.has(change));
}

function typed(part: Part, change: Pence): string {
  return `${change > 0 ? '+' : ''}${formatMoneyShort(change, part.settings.symbol)}`;
}
