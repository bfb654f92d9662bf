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
    const { parts: all, more } = nearestParts(plan, about);
    return {
      title: titleOf(plan, about),
      blocks: [
        paragraph(`Responsible: ${responsibleWords(plan, about)}.`),
        ...(more
          ? [paragraph(`It has more parts than can be listed. Shown are the ${MOST_PARTS} nearest, and all of the money.`)]
          : []),
        ...narrativeOf(about),
      ],
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
        ...section('Money', moneyOf(plan, about, new Set(all))),
        ...section('Benefits', benefitsOf(plan, all)),
      ],
    };
  },
});

/** How many parts are listed: in a chain of parts each has all that follow. */
const MOST_PARTS = 200;

/** A piece of work and its parts, the nearest first; and whether there are more than are listed. */
function nearestParts(plan: Plan, about: Element): { readonly parts: readonly Element[]; readonly more: boolean } {
  const seen = new Set([about]);
  for (const each of seen) {
    if (seen.size > MOST_PARTS + 1) break;
    for (const part of partsOf(plan, each)) seen.add(part);
  }
  return { parts: [...seen].slice(0, MOST_PARTS + 1), more: seen.size > MOST_PARTS + 1 };
}

function purposes(plan: Plan, about: Element): Block[] {
  const outcomes = plan.targets(about, 'delivers');
  return [paragraph(outcomes.length > 0 ? `It delivers ${titlesOf(plan, outcomes)}.` : 'It names no outcome of its own.')];
}

function moneyOf(plan: Plan, about: Element, shown: ReadonlySet<Element>): Block[] {
  const lines = [...linesWithParts(plan, about)];
  const groups = Map.groupBy(lines, ({ owner }) =>
    owner === undefined ? 'Not named' : shown.has(owner) ? owner : 'Parts that are not listed',
  );
  const rows = [...groups].map(
    ([owner, own]): MoneyRow => ({
      title: typeof owner === 'string' ? owner : titleOf(plan, owner),
      years: linesMoney(own, TOTAL),
    }),
  );
  const tables = moneyTableWithTotal(plan, 'Net budget by part', 'Part', rows, 'Net budget');
  return tables.length > 0 ? tables : [paragraph('No budget is stated.')];
}

function benefitsOf(plan: Plan, all: readonly Element[]): Block[] {
  const found = all.flatMap((each) => each.childrenOf('benefit', 'disbenefit'));
  return found.length === 0 ? [] : [{ type: 'list', items: found.map((each) => titleOf(plan, each)) }];
}
