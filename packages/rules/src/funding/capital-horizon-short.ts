import { chain, formatYear, isOver, lastDay, linesFor, spends, wholesOf } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { dateInWords, lastDayOf } from '../engine/words/time.js';
import { calledAtStart } from '../engine/words/words.js';
import { endOf } from './_money.js';

export const capitalHorizonShort = defineRule({
  name: 'capital-horizon-short',
  group: 'funding',
  audiences: ['finance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    const last = plan.settings.years.at(-1);
    if (last === undefined) return;
    const { startMonth } = plan.settings;
    const horizon = lastDay({ type: 'year', year: last }, startMonth);
    for (const work of plan.ofFamily('work')) {
      if (!linesFor(plan, work).some((line) => line.nature === 'capital' && spends(line)) || isOver(plan, work)) continue;
      const end = endOf(plan, work);
      const day = lastDayOf(plan, end);
      if (!end || day === undefined || day <= horizon) continue;
      const near = chain(work, (each) => wholesOf(plan, each), MOST_NEAR);
      const later = linesFor(plan, work).some(({ years }) => [...years].some(([year, amount]) => year > last && amount !== 0));
      if (later || near.some((each) => each.has('outlook'))) continue;
      report({
        element: work,
        message: `${calledAtStart(plan, work)} spends capital until ${dateInWords(end)}, but its money ends with ${formatYear(last)}. Add ‘outlook’ and what the rest costs.`,
        related: [{ message: `it ends in ${end.text}`, file: work.file, at: work.one('ends')?.at ?? work.nameAt }],
      });
    }
  },
});

/** How far up an outlook is looked for. */
const MOST_NEAR = 100;
