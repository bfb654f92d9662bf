import { budgetLines, formatYear, returnBy, spends, yearsWithMoney } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { called, list } from '../engine/words/words.js';
import { subjectOf } from './_money.js';

export const outturnMissing = defineRule({
  name: 'outturn-missing',
  group: 'funding',
  audiences: ['finance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    const { asAt, startMonth } = plan.settings;
    if (asAt === undefined) return;
    const outturns = budgetLines(plan).filter(({ nature }) => nature === 'outturn');
    // Only in plans that say what was really spent at all.
    if (outturns.length === 0) return;
    const stated = new Set(outturns.flatMap((line) => line.years.years.map((year) => `${line.owner?.path} ${year}`)));
    const [first = Number.POSITIVE_INFINITY] = yearsWithMoney(outturns);
    const closed = yearsWithMoney(budgetLines(plan).filter(spends)).filter(
      (year) => year >= first && returnBy({ type: 'year', year }, startMonth) < asAt,
    );
    for (const year of closed) {
      const lines = budgetLines(plan).filter(
        (line) => line.owner && line.years.in(year) > 0 && spends(line) && !stated.has(`${line.owner.path} ${year}`),
      );
      const works = [...new Set(lines.map(subjectOf))];
      const [line] = lines;
      if (!line) continue;
      report({
        element: subjectOf(line),
        file: line.budget.file,
        at: line.clause.at,
        message: `${formatYear(year)} has ended, and ${list(works.slice(0, MOST_NAMED).map((work) => `${called(plan, work)}`))}${works.length > MOST_NAMED ? ` and ${works.length - MOST_NAMED} more` : ''} ${works.length === 1 ? 'has' : 'have'} no outturn. Add ‘outturn’ with what was really spent.`,
        related: works
          .slice(1, MOST_BESIDE)
          .map((work) => ({ message: `no outturn for ${called(plan, work)}`, file: work.file, at: work.nameAt })),
      });
    }
  },
});

/** How many pieces of work a message names, and how many stand beside it. */
const [MOST_NAMED, MOST_BESIDE] = [3, 20];
