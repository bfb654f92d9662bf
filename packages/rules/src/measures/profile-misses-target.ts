import {
  type Better,
  betterOf,
  type Element,
  figureText,
  formatYear,
  isWorse,
  type Reading,
  readings,
} from '@goldenthread/model';
import { replaceText } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words.js';
import { addsUp } from './_figures.js';

export const profileMissesTarget = defineRule({
  name: 'profile-misses-target',
  group: 'measures',
  audiences: ['performance'],
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  check(part, report) {
    for (const measure of part.of('measure')) {
      const better = betterOf(measure);
      if (!better) continue;
      for (const target of readings(measure, 'target')) {
        if (target.period.type !== 'year') continue;
        const reached = reachedBy(measure, better, target.period.year);
        if (!reached || !isWorse(better, reached.amount, target)) continue;
        report({
          element: measure,
          at: target.point.at,
          message: `${calledAtStart(part, measure)} aims for ${figureText(target)} in ${formatYear(target.period.year)}, but ${reached.how} ${figure(measure, reached.amount)}. Every quarter could be on target and the year still missed. Correct one of them.`,
          related: reached.quarters.map((quarter) => ({
            message: 'a quarter of that year',
            file: measure.file,
            at: quarter.point.at,
          })),
          fixes: [
            replaceText(
              `Set the year’s target to what its quarters reach, ${figure(measure, reached.amount)}`,
              measure.file,
              target.point.value.at,
              figure(measure, reached.amount),
            ),
          ],
        });
      }
    }
  },
});

/** What the quarters of a year come to. */
interface Reached {
  readonly amount: number;
  readonly how: string;
  readonly quarters: readonly Reading[];
}

/** What a year's quarterly targets come to, where they are all there to tell. */
function reachedBy(measure: Element, better: Better, year: number): Reached | undefined {
  const quarters = readings(measure, 'target').filter(({ period }) => period.type === 'quarter' && period.year === year);
  if (quarters.some(({ range }) => range)) return undefined;
  const last = quarters.find(({ period }) => period.type === 'quarter' && period.quarter === 4);
  if (!last) return undefined;
  if (measure.one('reported')?.cumulative) return { amount: last.amount, how: 'its quarters end at', quarters: [last] };
  if (new Set(quarters.map(({ point }) => point.at.start)).size !== 4 || quarters.length !== 4) return undefined;
  if (addsUp(measure))
    return { amount: quarters.reduce((sum, { amount }) => sum + amount, 0), how: 'its quarters add up to', quarters };
  // A level may be met on average: the year is out of reach only where no quarter reaches it.
  const best = quarters.reduce((one, other) => (isWorse(better, one.amount, other.amount) ? other : one));
  return { amount: best.amount, how: 'none of its quarters is better than', quarters };
}

function figure(measure: Element, amount: number): string {
  const sample = readings(measure, 'target')[0]?.point.value;
  const typed = amount.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  if (sample?.type === 'money') return `${sample.text.replace(/[^£€$].*$/s, '')}${typed}`;
  return sample?.type === 'percent' ? `${typed}%` : typed;
}
