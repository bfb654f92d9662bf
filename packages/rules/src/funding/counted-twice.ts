import { type BudgetLine, type Element, formatYear, linesByOwner, linesFor, type Plan, statedMoney } from '@goldenthread/model';
import { removeClause } from '../engine/fixes/fixes.js';
import { defineRule, type Reporter } from '../engine/rule.js';
import { called } from '../engine/words/words.js';
import { money, subjectOf } from './_money.js';

export const countedTwice = defineRule({
  name: 'counted-twice',
  group: 'funding',
  audiences: ['finance'],
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    const known = new Map<string, Element>();
    for (const saving of plan.of('saving')) {
      const title = saving.title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      for (const [year, amount] of statedMoney(plan, saving, 'amount')) {
        if (title === '' || amount === 0) continue;
        const key = `${title} ${year} ${amount}`;
        const first = known.get(key);
        if (!first) known.set(key, saving);
        else if (first !== saving) {
          report({
            element: saving,
            message: `${called(plan, saving)} (${money(plan, amount)} in ${formatYear(year)}) is in the plan twice, so its money is counted twice. Keep one, and name every service that it is ‘from’.`,
            related: [{ message: `${called(plan, first)}`, file: first.file, at: first.nameAt }],
          });
          break;
        }
      }
    }
    for (const saving of plan.of('saving')) reportRows(plan, saving, report);
    reportBudgets(plan, report);
  },
});

/** The whole of a saving in the budgets of several pieces of work that it is from. */
function reportRows(plan: Plan, saving: Element, report: Reporter): void {
  const works = plan.targets(saving, 'savingFrom');
  if (works.length < 2) return;
  for (const [year, amount] of statedMoney(plan, saving, 'amount')) {
    const rows = works.flatMap((work) =>
      linesFor(plan, work).filter((line) => line.nature === 'saving' && line.years.stated(year) === amount),
    );
    if (amount === 0 || new Set(rows.map(({ owner }) => owner)).size < 2) continue;
    report({
      element: saving,
      message: `All ${money(plan, amount)} of ${called(plan, saving)} in ${formatYear(year)} is in more than one budget, so it is counted more than once. Give each budget its own share.`,
      related: rows.map((line) => ({ message: `saving of ${money(plan, amount)}`, file: line.budget.file, at: line.clause.at })),
    });
    return;
  }
}

/** The same line in two budgets of one piece of work: two people wrote down one sum, or one sum stands where it stood before. */
function reportBudgets(plan: Plan, report: Reporter): void {
  for (const [owner, lines] of linesByOwner(plan))
    if (owner && lines.some(({ budget }) => budget !== lines[0]?.budget)) reportLines(plan, lines, report);
}

function reportLines(plan: Plan, lines: readonly BudgetLine[], report: Reporter): void {
  const known = new Map<string, BudgetLine>();
  for (const line of lines) {
    const { fund, clause } = line;
    if (!fund) continue;
    const words = clause.words?.text.trim() ?? '';
    for (const [year, amount] of line.years) {
      if (amount === 0) continue;
      const key = [fund.path, line.nature, clause.tags.join(), words, year, amount].join('\n');
      const first = known.get(key);
      if (!first) known.set(key, line);
      // Two lines of one budget are figure-conflict.
      else if (first.budget !== line.budget) {
        reportLine(plan, first, line, year, report);
        break;
      }
    }
  }
}

function reportLine(plan: Plan, first: BudgetLine, line: BudgetLine, year: number, report: Reporter): void {
  const amount = money(plan, line.years.in(year));
  report({
    element: subjectOf(line),
    severity: 'warning',
    file: line.budget.file,
    at: line.clause.at,
    message: `‘${line.nature} ${line.clause.fund.name}’ of ${called(plan, subjectOf(line))} is in two budgets, with ${amount} for ${formatYear(year)} in each. Both are counted. Keep one, or say after a colon what each is for.`,
    related: [{ message: `${amount} in the other budget`, file: first.budget.file, at: first.clause.at }],
    fixes: () => [removeClause('Remove this line', line.budget, line.clause)],
  });
}
