import { blank, type Element, lineageOf, type Plan, says, wholesOf } from '@goldenthread/model';
import { appendLines } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';

/** What services that a round did not hear from have in common. */
const silentIn = (round: string): Cause => ({
  key: round,
  say: (those) =>
    `${those} have not responded to their parameters in ‘${round}’, so nobody knows whether they can meet them. Add ‘response in’ to each.`,
});

export const responseMissing = defineRule({
  name: 'response-missing',
  group: 'parameters',
  audiences: ['performance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const round of plan.of('timetable')) {
      // A round is one that services answer in; other timetables ask nobody.
      if (round.name === undefined || plan.sources(round, 'responseIn').length === 0) continue;
      for (const service of plan.of('service')) {
        const asked = service.has('direction') || service.has('cashLimit');
        if (!asked || lineageOf(plan, wholesOf).some(service, `response in ${round.name}`, (each) => answers(plan, each, round)))
          continue;
        report({
          element: service,
          message: `${calledAtStart(plan, service)} has not responded to its parameters in ${called(plan, round)}, so nobody knows whether it can meet them. Add ‘response in ${round.name}’.`,
          cause: silentIn(round.title || round.name),
          fixes: () =>
            plan.targets(service, 'responseIn').includes(round)
              ? []
              : [
                  appendLines(
                    `Add a response in ${called(plan, round)}`,
                    service,
                    `response in ${round.name}: ${blank('what the service can do, and what it cannot')}`,
                  ),
                ],
        });
      }
    }
  },
});

function answers(plan: Plan, service: Element, round: Element): boolean {
  return plan
    .linksFrom(service, 'responseIn')
    .some(({ to, clause }) => to === round && clause?.type === 'responseIn' && says(clause.words));
}
