import { capitalised, counted, type Element, isLate, type Plan } from '@goldenthread/model';
import { paragraph, table, words } from '../document/cells.js';
import { byDueDate, dueCell, stateCell } from './_tasks.js';
import { responsibleWords, titleOf } from './_titles.js';
import { defineReport, section } from './report.js';

/** The service delivery programme: what several services or partners deliver together, by lead and date. */
export const programme = defineReport({
  name: 'programme',
  title: 'Service delivery programme',
  for: 'directors',
  shows: 'Deliverables and milestones across services and partners, by who leads them and by date.',
  parameters: [],
  nothing: 'This plan has no deliverable.',
  has: (plan) => deliverablesOf(plan).length > 0,
  build({ plan }) {
    const all = deliverablesOf(plan);
    const late = all.filter((each) => isLate(plan, each));
    return {
      blocks: [
        paragraph(`${counted(all.length, 'deliverable or milestone', 'deliverables and milestones')}, ${late.length} overdue.`),
      ],
      sections: [...Map.groupBy(byDueDate(plan, all), (each) => responsibleWords(plan, each))].flatMap(([who, own]) =>
        section(
          capitalised(who),
          table(
            `What is due from: ${who}`,
            ['What', 'Of', 'By', 'Status'],
            own.map((each) => ({
              cells: [
                words(titleOf(plan, each)),
                words(each.parent ? titleOf(plan, each.parent) : ''),
                dueCell(each),
                stateCell(plan, each),
              ],
            })),
          ),
        ),
      ),
    };
  },
});

const deliverablesOf = (plan: Plan): Element[] =>
  plan.everything.filter(({ kind }) => kind === 'deliverable' || kind === 'milestone');
