import { type Day, dayInWords, type Period, type Plan, type Rag, unreadLines } from '@goldenthread/model';

/** How a colour reads, so that nobody needs to see the colour. */
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

/** What is to be said of whatever is made of a plan with lines that cannot be read, without a full stop; nothing where all can. */
export function unreadWords(plan: Plan): readonly string[] {
  const { length } = unreadLines(plan);
  if (length === 0) return [];
  const what = length === 1 ? 'One line of the plan cannot be read' : `${length} lines of the plan cannot be read`;
  return [`${what}, so what ${length === 1 ? 'it says is' : 'they say is'} missing here and in every sum`];
}

/** What everything is to be known by that shows a plan under a scenario. */
export const SCENARIO_MARK = 'SCENARIO';

/** What stands at the head of whatever shows what is not for publication. */
export const EXEMPT = 'EXEMPT: not for publication';
