import { isRow, OPENING_WORDS } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { misfit, unitOf, WANTED } from './_units.js';

export const unitMismatch = defineRule({
  name: 'unit-mismatch',
  group: 'language',
  audiences: ['language', 'finance', 'performance'],
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  check(part, report) {
    for (const element of part.withRows) {
      for (const clause of element.fact.clauses) {
        if (!isRow(clause)) continue;
        const value = misfit(element, clause);
        if (!value) continue;
        const unit = unitOf(element, clause);
        const wanted = unit === 'budgeted' ? `an amount of money such as ${part.settings.symbol}60k` : WANTED[unit];
        const words = clause.type === 'line' ? clause.nature : (OPENING_WORDS[clause.type][0] ?? clause.type);
        const about = element.kind === 'budget' && element.parent ? element.parent : element;
        report({
          element,
          at: value.at,
          message: `${calledAtStart(part, about)} has ${value.text} for ‘${words}’, so nothing is worked out from it. Write ${wanted}.`,
        });
      }
    }
  },
});
