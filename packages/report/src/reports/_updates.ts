import {
  asksForUpdate,
  capitalised,
  dayInWords,
  type Element,
  isOver,
  lastDay,
  owesUpdate,
  type Period,
  type Plan,
} from '@goldenthread/model';
import { table, words } from '../document/cells.js';
import type { Block } from '../document/document.js';
import { dayWords } from '../document/words.js';
import { statusIn } from './_performance.js';
import { oneLine, responsibleWords, titleOf } from './_titles.js';

/** The update of each piece of work, or that there is none, and who owes it. */
export function updatesOf(plan: Plan, work: readonly Element[], period: Period | undefined): Block[] {
  return table(
    'Updates of the work',
    ['Work', 'Status', 'Update', 'Who is responsible'],
    work.map((each) => {
      const status = statusIn(plan, each, period);
      return {
        cells: [
          words(titleOf(plan, each)),
          words(status ? capitalised(status.state) : '', `no update${period ? ` for ${dayInWords(period)}` : ''}`),
          words(oneLine(status?.words?.text), status ? 'no words with it' : whyNoUpdate(plan, each, period)),
          words(capitalised(responsibleWords(plan, each))),
        ],
      };
    }),
  );
}

/** Who owes an update, or why nobody does. */
function whyNoUpdate(plan: Plan, work: Element, period: Period | undefined): string {
  if (isOver(plan, work)) return 'this work is over';
  if (!period || !asksForUpdate(plan, work, period)) return 'none is asked for';
  const { asAt, startMonth } = plan.settings;
  const due = asAt === undefined || lastDay(period, startMonth) <= asAt;
  return due ? `due from ${responsibleWords(plan, work)}` : `not due before ${dayWords(lastDay(period, startMonth))}`;
}

/** The work whose update is due, and is not there. */
export function withoutUpdate(plan: Plan, work: readonly Element[], period: Period | undefined): Element[] {
  return period ? work.filter((each) => owesUpdate(plan, each, period)) : [];
}
