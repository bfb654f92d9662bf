import { capitalised, counted, type Element, finishOf, lastDay, type Plan } from '@goldenthread/model';
import { date, paragraph, table, words } from '../document/cells.js';
import { firstDateCell, hasSlipped, slipWords, stateCell, tasksOf, taskTitle } from './_tasks.js';
import { defineReport, section } from './report.js';

/** Milestones, deliverables and steps over time, with what slipped. */
export const timeline = defineReport({
  name: 'timeline',
  title: 'Timeline',
  for: 'programme boards',
  shows:
    'Milestones, deliverables, actions and steps over time, year by year, with their original date and how far they slipped.',
  parameters: [],
  nothing: 'Nothing in this plan has a date.',
  has: (plan) => datedOf(plan).length > 0,
  build({ plan }) {
    const all = datedOf(plan);
    const slipped = all.filter((each) => hasSlipped(plan, each)).length;
    const years = Map.groupBy(all, (each) => Math.floor(dayOf(plan, each) / 10000));
    return {
      blocks: [paragraph(`${counted(all.length, 'date')}, ${slipped} later than first planned.`)],
      sections: [...years].flatMap(([year, own]) =>
        section(
          String(year),
          table(
            `Dates in ${year}`,
            ['When', 'What', 'Kind', 'Original date', 'Slip', 'Status'],
            own.map((each) => ({
              cells: [
                date(finishOf(each)?.period, 'no date stated'),
                words(taskTitle(plan, each)),
                words(capitalised(plan.words(each.kind))),
                firstDateCell(each),
                words(capitalised(slipWords(plan, each))),
                stateCell(plan, each),
              ],
            })),
          ),
        ),
      ),
    };
  },
});

function dayOf(plan: Plan, each: Element): number {
  const period = finishOf(each)?.period;
  return period ? lastDay(period, plan.settings.startMonth) : 0;
}

function datedOf(plan: Plan): Element[] {
  const steps = plan.everything.filter(({ kind }) => kind === 'step');
  return [...tasksOf(plan), ...steps].filter((each) => dayOf(plan, each) > 0).sort((a, b) => dayOf(plan, a) - dayOf(plan, b));
}
