import { CLAUSES, type ClauseFact, type Element, OPENING_WORDS } from '@goldenthread/model';
import { removeClause } from '../engine/fixes/fixes.js';
import { defineRule, EVERYONE } from '../engine/rule.js';
import { called } from '../engine/words/words.js';

/** What cannot be said twice of an element by a clause like this; undefined where it can. */
function keyOf(element: Element, clause: ClauseFact): string | undefined {
  switch (clause.type) {
    case 'status':
      return `status ${clause.period?.text ?? ''}`;
    case 'call':
      return `call ${clause.level}`;
    case 'direction':
      return `direction of ${clause.subject}`;
    case 'impactOf':
      return `impact of ${clause.amount.type === 'money' ? (clause.amount.pence ?? clause.amount.text) : clause.amount.text}`;
    // requirement-unclear reports a second one, unless it goes on behind ‘has’.
    case 'appliesTo':
      return undefined;
    case 'years':
      // Elsewhere a second line opens a second table.
      return element.kind === 'plan' ? 'years' : undefined;
    default:
      return CLAUSES[clause.type].once ? clause.type : undefined;
  }
}

export const clauseTwice = defineRule({
  name: 'clause-twice',
  group: 'language',
  audiences: EVERYONE,
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  check(part, report) {
    for (const element of part.repeating) {
      const seen = new Map<string, number>();
      for (const clause of element.fact.clauses) {
        const key = keyOf(element, clause);
        if (key === undefined) continue;
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, clause.at.start);
          continue;
        }
        const words = OPENING_WORDS[clause.type][0] ?? clause.type;
        report({
          element,
          at: clause.at,
          message: `‘${words}’ is here twice for ${called(part, element)}, and only one can apply. Keep the right one and remove the other.`,
          related: [{ message: 'the first one', file: element.file, at: { start: first, end: first + words.length } }],
          fixes: () => [removeClause('Remove this one', element, clause)],
        });
      }
    }
  },
});
