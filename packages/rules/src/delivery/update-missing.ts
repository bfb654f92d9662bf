import {
  blank,
  type Day,
  type Element,
  formatPeriod,
  lastClosedMonth,
  lastClosedQuarter,
  lastClosedYear,
  owesUpdate,
  type Period,
  samePeriod,
} from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart, withArticle } from '../engine/words/words.js';

/** What work that owes an update for the same period has in common. */
const silentIn = (period: string, frequency: string): Cause => ({
  key: period,
  say: (those) =>
    `${those} have no status for ${period}, so the ${frequency} report would have gaps. Add one to each, such as ‘status green in ${period}: What was done’.`,
});

export const updateMissing = defineRule({
  name: 'update-missing',
  group: 'delivery',
  audiences: ['performance', 'scrutiny'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    const { asAt, report: frequency, startMonth } = part.settings;
    if (asAt === undefined || frequency === undefined) return;
    const period = lastClosed(frequency, asAt, startMonth);
    for (const work of part.ofFamily('work')) {
      if (!owesUpdate(part, work, period)) continue;
      report({
        element: work,
        message: `${calledAtStart(part, work)} has no status for ${formatPeriod(period)}, which has ended, so the ${frequency} report would have a gap. Add one, such as ‘status green in ${formatPeriod(period)}: What was done’.`,
        cause: silentIn(formatPeriod(period), frequency),
        fixes: () => (hasBegun(work, period) ? [] : colours(work, period)),
      });
    }
  },
});

/** The last period of a plan's reports that was closed on or before a day. */
function lastClosed(frequency: 'monthly' | 'quarterly' | 'yearly', asAt: Day, startMonth: number): Period {
  if (frequency === 'quarterly') return lastClosedQuarter(asAt, startMonth);
  return frequency === 'yearly' ? lastClosedYear(asAt, startMonth) : lastClosedMonth(asAt);
}

/** Whether a status for the quarter stands there, and only waits to be filled in. */
function hasBegun(work: Element, quarter: Period): boolean {
  return work.all('status').some(({ period }) => period?.period !== undefined && samePeriod(period.period, quarter));
}

function colours(work: Element, quarter: Period): Fix[] {
  return ['green', 'amber', 'red'].map((colour) =>
    addLines(
      `Add ${withArticle(colour)} status for ${formatPeriod(quarter)}`,
      work,
      `status ${colour} in ${formatPeriod(quarter)}: ${blank('what was done, and what comes next')}`,
    ),
  );
}
