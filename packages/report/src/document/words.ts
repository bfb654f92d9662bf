import { type Day, dayInWords, type Period, type Rag } from '@goldenthread/model';

/** How a colour reads, so that it is never told by colour alone. */
export const RAG_WORDS: Readonly<Record<Rag, string>> = { green: 'Green', amber: 'Amber', red: 'Red' };

/** A day as people write it: `15 January 2026`. */
export const dayWords = (day: Day): string => dayInWords(dateOf(day));

/** A day as the period that it is. */
export const dateOf = (day: Day): Period => ({
  type: 'date',
  year: Math.floor(day / 10000),
  month: Math.floor(day / 100) % 100,
  day: day % 100,
});

/** What everything is to be known by that shows a plan under a scenario. */
export const SCENARIO_MARK = 'SCENARIO';

/** What stands at the head of whatever shows what is not for publication. */
export const EXEMPT = 'EXEMPT: not for publication';
