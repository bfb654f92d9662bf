import {
  type Day,
  type Element,
  firstDay,
  formatPeriod,
  isOver,
  lastClosedQuarter,
  lastDay,
  type Part,
  says,
} from '@goldenthread/model';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

/** What risks that were not looked at in the same time have in common. */
const unreviewed = (quarter: string, isOld: boolean): Cause => ({
  key: `${quarter} ${isOld}`,
  say: (those) =>
    `${those} ${isOld ? `were last reviewed before ${quarter}` : 'have no review on record'}, so nobody can say how they stand. Review them, and add ‘reviewed on’ and the date to each.`,
});

export const riskNotReviewed = defineRule({
  name: 'risk-not-reviewed',
  group: 'delivery',
  audiences: ['governance'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    const { asAt, startMonth } = part.settings;
    if (asAt === undefined) return;
    const quarter = lastClosedQuarter(asAt, startMonth);
    for (const risk of part.of('risk')) {
      if (isOver(part, risk)) continue;
      const last = latestReview(part, risk, asAt);
      if (last && last.day >= firstDay(quarter, startMonth)) continue;
      const when = last ? `was last reviewed on ${last.text}` : 'has no review on record';
      const so =
        risk.has('inherent') || risk.has('residual')
          ? `its score may be out of date for ${formatPeriod(quarter)}`
          : 'nobody can say how it stands';
      report({
        element: risk,
        cause: unreviewed(formatPeriod(quarter), last !== undefined),
        ...(last ? { at: last.at } : {}),
        message: `${calledAtStart(part, risk)} ${when}, so ${so}. Review it, and add ‘reviewed on’ with the date.`,
      });
    }
  },
});

interface Review {
  readonly day: Day;
  readonly text: string;
  readonly at: { readonly start: number; readonly end: number };
}

/** The latest review that had begun by a day. */
function latestReview(part: Part, risk: Element, asAt: Day): Review | undefined {
  const { startMonth } = part.settings;
  const reviews = risk.all('reviewedOn').flatMap((clause): Review[] => {
    const { period, text } = clause.on;
    if (clause.words && clause.words.text !== '' && !says(clause.words)) return [];
    if (!period || firstDay(period, startMonth) > asAt) return [];
    return [{ day: lastDay(period, startMonth), text, at: clause.at }];
  });
  return reviews.sort((a, b) => a.day - b.day).at(-1);
}
