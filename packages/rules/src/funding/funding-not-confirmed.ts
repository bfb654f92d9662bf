import { blank, linesOn, spends, sum } from '@goldenthread/model';
import { addLines } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { called, list } from '../engine/words.js';
import { isExplained, money, subjectOf } from './_money.js';

export const fundingNotConfirmed = defineRule({
  name: 'funding-not-confirmed',
  group: 'funding',
  audiences: ['finance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const fund of plan.having('certainty')) {
      const certainty = fund.one('certainty');
      if (
        fund.kind !== 'fund' ||
        certainty?.certainty !== 'bid' ||
        isExplained(fund) ||
        plan.sources(fund, 'threatens').length > 0
      )
        continue;
      const lines = linesOn(plan, fund).filter(spends);
      const works = [...new Set(lines.map(subjectOf))].filter(
        (work) => !isExplained(work) && plan.sources(work, 'threatens').length === 0,
      );
      if (works.length === 0) continue;
      const amount = sum(lines.filter((line) => works.includes(subjectOf(line))).map(({ years }) => years.total()));
      report({
        element: fund,
        at: certainty.at,
        fixes: [addLines('Say what happens if the bid fails', fund, `because: ${blank('what happens if the bid fails')}`)],
        message: `${money(plan, amount)} of ${list(works.slice(0, MOST_NAMED).map((work) => `${called(plan, work)}`))}${works.length > MOST_NAMED ? ' and others' : ''} depends on ${called(plan, fund)}, which is only a bid. Add ‘because’ and what happens if it fails, or a risk.`,
        related: lines.slice(0, MOST_BESIDE).map((line) => ({
          message: `${line.nature} for ${called(plan, subjectOf(line))}`,
          file: line.budget.file,
          at: line.clause.at,
        })),
      });
    }
  },
});

/** How many pieces of work a message names, and how many lines stand beside it. */
const [MOST_NAMED, MOST_BESIDE] = [3, 20];
