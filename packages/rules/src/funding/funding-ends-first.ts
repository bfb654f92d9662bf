import {
  type BudgetLine,
  budgetLines,
  type Day,
  type Element,
  firstDay,
  formatYear,
  largest,
  linesFor,
  type Plan,
  spends,
} from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { dateInWords, dateWithPreposition, lastDayOf } from '../engine/words/time.js';
import { called, list } from '../engine/words/words.js';
import { endOf, isReversed, subjectOf } from './_money.js';
import { isEveryYearOnOneOff } from './_one-off.js';

export const fundingEndsFirst = defineRule({
  name: 'funding-ends-first',
  group: 'funding',
  audiences: ['finance'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    const said = new Map<Element, Set<Element>>();
    for (const line of budgetLines(plan)) {
      const { fund } = line;
      const end = fund?.one('ends')?.on;
      const fundEnd = lastDayOf(plan, end);
      if (!fund || !end || fundEnd === undefined || !spends(line) || isReversed(plan, fund)) continue;
      const element = subjectOf(line);
      const problem = outlives(plan, line, element, fundEnd);
      if (problem === undefined || said.get(element)?.has(fund) || isTakenOver(plan, line, fundEnd)) continue;
      said.set(element, (said.get(element) ?? new Set()).add(fund));
      report({
        element,
        file: line.budget.file,
        at: line.clause.at,
        message: `${called(plan, fund)} ends ${dateWithPreposition(end)}, but ${called(plan, element)} ${problem}. Say what pays after that, end the work in time, or mark the line ‘once’.`,
        related: [{ message: `${called(plan, fund)} ends`, file: fund.file, at: fund.one('ends')?.at ?? fund.nameAt }],
      });
    }
  },
});

/** Whether another fund pays from then on: in every year of the work or the plan that begins after the fund has ended. */
function isTakenOver(plan: Plan, line: BudgetLine, fundEnd: Day): boolean {
  const { owner, fund } = line;
  if (!owner) return false;
  const { years, startMonth } = plan.settings;
  const workEnd = lastDayOf(plan, endOf(plan, owner));
  const later = linesFor(plan, owner).filter((each) => {
    const end = lastDayOf(plan, each.fund?.one('ends')?.on);
    return each.fund && each.fund !== fund && spends(each) && (end === undefined || end > fundEnd);
  });
  const own = [...line.years].flatMap(([year, amount]) => (amount > 0 ? [year] : []));
  const last = largest(own);
  // What was paid beside it all along takes nothing over: only what is paid on top of that.
  const paid = new Set(
    later.flatMap((each) => [...each.years].flatMap(([year, amount]) => (amount > each.years.in(last) ? [year] : []))),
  );
  const needed = [...new Set([...years, ...own])].filter((year) => {
    const first = firstDay({ type: 'year', year }, startMonth);
    return first > fundEnd && (workEnd === undefined || first <= workEnd);
  });
  // The line itself may not go on: it would draw on what is no longer there.
  return needed.length > 0 && needed.every((year) => paid.has(year) && !own.includes(year));
}

/** How the work outlives the fund of one of its lines, in words. */
function outlives(plan: Plan, line: BudgetLine, element: Element, fundEnd: Day): string | undefined {
  const workEnd = endOf(plan, element);
  const last = lastDayOf(plan, workEnd);
  // Money after the end of the work is asked about like that of work without one.
  if (workEnd && last !== undefined && last > fundEnd)
    return line.clause.tags.includes('once') ? undefined : `goes on until ${dateInWords(workEnd)}`;
  if (isEveryYearOnOneOff(plan, line)) return undefined;
  const later = [...line.years].flatMap(([year, amount]) =>
    amount > 0 && firstDay({ type: 'year', year }, plan.settings.startMonth) > fundEnd ? [year] : [],
  );
  return later.length > 0 ? `needs its money in ${list(later.sort((a, b) => a - b).map(formatYear))}` : undefined;
}
