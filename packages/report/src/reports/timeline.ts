import {
  capitalised,
  counted,
  dayInWords,
  type Element,
  finishOf,
  isComplete,
  isLate,
  largest,
  lastDay,
  type Plan,
  smallest,
} from '@goldenthread/model';
import { dayNumber } from '../charts/chart.js';
import type { DateMark } from '../charts/dates.js';
import { date, paragraph, table, words } from '../document/cells.js';
import type { Block } from '../document/document.js';
import { dayWords } from '../document/words.js';
import { firstDateCell, hasSlipped, slipWords, stateCell, tasksOf, taskTitle } from './_tasks.js';
import { titleOf } from './_titles.js';
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
      blocks: [paragraph(`${counted(all.length, 'date')}, ${slipped} later than first planned.`), ...datesPicture(plan, all)],
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

/** More rows than this nobody takes in at a glance, nor do they fit on a page. */
const MOST_MARKS = 48;

/** The dates as a picture; of very many, those from the plan's date on. */
function datesPicture(plan: Plan, all: readonly Element[]): Block[] {
  const { asAt, startMonth } = plan.settings;
  const coming = all.filter((each) => asAt === undefined || dayOf(plan, each) >= asAt);
  const shown = all.length <= MOST_MARKS ? all : (coming.length > 0 ? coming : all).slice(0, MOST_MARKS);
  const firstDay = (each: Element): number | undefined => {
    const first = each.one('originally')?.by.period;
    return hasSlipped(plan, each) && first ? lastDay(first, startMonth) : undefined;
  };
  const days = shown.flatMap((each) => [dayOf(plan, each), firstDay(each) ?? dayOf(plan, each)]);
  const [from, to] = [Math.floor(smallest(days) / 10000), Math.floor(largest(days) / 10000) + 1];
  const at = (day: number): number => (dayNumber(day) - dayNumber(from * 10000 + 101)) / (372 * (to - from));
  const marks = shown.map((each): DateMark => {
    const first = firstDay(each);
    const finish = finishOf(each)?.period;
    return {
      title: titleOf(plan, each),
      at: at(dayOf(plan, each)),
      date: finish ? dayInWords(finish) : '',
      state: stateOf(plan, each),
      ...(first === undefined ? {} : { first: at(first) }),
    };
  });
  const now =
    asAt !== undefined && asAt >= from * 10000 && asAt < to * 10000 ? { at: at(asAt), name: dayWords(asAt) } : undefined;
  const title =
    shown.length === all.length ? 'Dates over time' : `The next ${counted(shown.length, 'date')}; the tables have all`;
  return [
    {
      type: 'picture',
      picture: {
        type: 'dates',
        title,
        label: `${title}. ${marks.map(({ title: called, date: day, state }) => `${called}: ${day}, ${state}`).join('; ')}.`,
        years: Array.from({ length: to - from + 1 }, (_, index) => ({ at: index / (to - from), name: String(from + index) })),
        ...(now ? { now } : {}),
        marks,
      },
    },
  ];
}

/** A step whose day is past and of which nothing is said may have been taken: it is not called overdue. */
function stateOf(plan: Plan, each: Element): DateMark['state'] {
  const { asAt } = plan.settings;
  if (isComplete(plan, each)) return 'complete';
  if (isLate(plan, each)) return 'overdue';
  return asAt !== undefined && dayOf(plan, each) < asAt ? 'past' : 'to come';
}

function dayOf(plan: Plan, each: Element): number {
  const period = finishOf(each)?.period;
  return period ? lastDay(period, plan.settings.startMonth) : 0;
}

function datedOf(plan: Plan): Element[] {
  const steps = plan.everything.filter(({ kind }) => kind === 'step');
  return [...tasksOf(plan), ...steps].filter((each) => dayOf(plan, each) > 0).sort((a, b) => dayOf(plan, a) - dayOf(plan, b));
}
