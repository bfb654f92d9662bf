import { addLinesAfter } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart, list } from '../engine/words/words.js';
import { proposedDirection, wantedDirection } from './_directions.js';

const SUBJECTS = ['cost', 'performance'] as const;

/** What services that lack the same direction have in common. */
const undirected = (subjects: string): Cause => ({
  key: subjects,
  say: (those) => `${those} have a cash limit but no direction for ${subjects}. Add ‘hold’, ‘squeeze’ or ‘drive’ to each.`,
});

export const parameterMissing = defineRule({
  name: 'parameter-missing',
  group: 'parameters',
  audiences: ['finance', 'performance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const service of plan.of('service')) {
      const limit = service.one('cashLimit');
      const missing = SUBJECTS.filter((subject) => !service.all('direction').some((clause) => clause.subject === subject));
      if (!limit || missing.length === 0) continue;
      const lines = missing.flatMap(
        (subject) => proposedDirection(plan, service, wantedDirection(plan, service, subject) ?? 'hold', subject) ?? [],
      );
      report({
        element: service,
        message: `${calledAtStart(plan, service)} has a cash limit but no direction for ${list(missing)}. Add ${list(missing.map((subject) => `‘hold ${subject}’`))}, or squeeze or drive ${missing.length > 1 ? 'them' : 'it'}.`,
        cause: undirected(list(missing)),
        related: [{ message: 'its cash limit', file: service.file, at: limit.at }],
        fixes: () =>
          lines.length < missing.length
            ? []
            : [addLinesAfter(`Add ${list(lines.map((line) => `‘${line}’`))}`, service, limit, ...lines)],
      });
    }
  },
});
