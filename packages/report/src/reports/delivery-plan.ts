import { capitalised, type Element, linesWithParts, type Plan, partsOf, TOTAL } from '@goldenthread/model';
import { paragraph, table, words } from '../document/cells.js';
import type { Block } from '../document/document.js';
import { linesMoney, type MoneyRow, moneyTableWithTotal } from './_money.js';
import { byDueDate, dueCell, stateCell, TASKS, taskTitle } from './_tasks.js';
import { narrativeOf, responsibleWords, titleOf, titlesOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** A costed delivery plan of one piece of work: what will be done, with what money, by whom. */
export const deliveryPlan = defineReport({
  name: 'delivery-plan',
  title: 'Delivery plan',
  for: 'programme manager',
  shows: 'For a programme, workstream, project or service: its parts, deliverables by date, money by year, and people.',
  parameters: ['subject'],
  about: ['programme', 'workstream', 'project', 'service'],
  nothing: 'This plan has no programme, workstream, project or service.',
  has: (plan) => plan.of('programme', 'workstream', 'project', 'service').length > 0,
  build({ plan, subject }) {
    const about = subject as Element;
    const all = withParts(plan, about);
    return {
      title: titleOf(plan, about),
      blocks: [paragraph(`Responsible: ${responsibleWords(plan, about)}.`), ...narrativeOf(about)],
      sections: [
        ...section('What it is for', purposes(plan, about)),
        ...section(
          'Made up of',
          table(
            'Its parts',
            ['Part', 'Kind', 'Who is responsible', 'Status'],
            all.slice(1).map((each) => ({
              cells: [
                words(titleOf(plan, each)),
                words(capitalised(plan.words(each.kind))),
                words(capitalised(responsibleWords(plan, each))),
                stateCell(plan, each),
              ],
            })),
          ),
        ),
        ...section(
          'What will be done',
          table(
            'By date',
            ['What', 'Kind', 'By', 'Status', 'Who is responsible'],
            byDueDate(
              plan,
              all.flatMap((each) => each.walk().filter(({ kind }) => TASKS.includes(kind))),
            ).map((task) => ({
              cells: [
                words(taskTitle(plan, task)),
                words(capitalised(plan.words(task.kind))),
                dueCell(task),
                stateCell(plan, task),
                words(capitalised(responsibleWords(plan, task))),
              ],
            })),
          ),
        ),
        ...section('Money', moneyOf(plan, about)),
        ...section('Benefits', benefitsOf(plan, all)),
      ],
    };
  },
});

function withParts(plan: Plan, about: Element): Element[] {
  const seen = new Set([about]);
  for (const each of seen) for (const part of partsOf(plan, each)) seen.add(part);
  return [...seen];
}

function purposes(plan: Plan, about: Element): Block[] {
  const outcomes = plan.targets(about, 'delivers');
  return [paragraph(outcomes.length > 0 ? `It delivers ${titlesOf(plan, outcomes)}.` : 'It names no outcome of its own.')];
}

function moneyOf(plan: Plan, about: Element): Block[] {
  const lines = [...linesWithParts(plan, about)];
  const rows = [...Map.groupBy(lines, ({ owner }) => owner)].map(
    ([owner, own]): MoneyRow => ({ title: owner ? titleOf(plan, owner) : 'Not named', years: linesMoney(own, TOTAL) }),
  );
  const tables = moneyTableWithTotal(plan, 'Net budget by part', 'Part', rows, 'Net budget');
  return tables.length > 0 ? tables : [paragraph('No budget is stated.')];
}

function benefitsOf(plan: Plan, all: readonly Element[]): Block[] {
  const found = all.flatMap((each) => each.childrenOf('benefit', 'disbenefit'));
  return found.length === 0 ? [] : [{ type: 'list', items: found.map((each) => titleOf(plan, each)) }];
}
