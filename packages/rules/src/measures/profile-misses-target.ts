import {
  type Better,
  betterOf,
  type Element,
  figureText,
  formatYear,
  isWorse,
  type Part,
  type Reading,
  readings,
  yearOfPeriod,
} from '@goldenthread/model';
import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { addsUp } from './_figures.js';
import { byEnd, endOf } from './_series.js';

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
      const targets = readings(measure, 'target');
      if (targets.every(({ period }) => period.type === 'year')) continue;
      for (const target of targets) {
        if (target.period.type !== 'year') continue;
        const reached = shortfallOf(part, measure, better, target);
        if (!reached) continue;
        const word = reached.parts[0]?.period.type ?? 'quarter';
        report({
          element: measure,
          at: target.point.at,
          message: `${calledAtStart(part, measure)} aims for ${figureText(target)} in ${formatYear(target.period.year)}, but ${reached.how} ${figure(measure, reached.amount)}. Every ${word} could be on target and the year still missed. Correct one of them.`,
          related: reached.parts.map((each) => ({
            message: `a ${word} of that year`,
            file: measure.file,
            at: each.point.at,
          })),
          fixes: () => [
            replaceText(
              `Set the year’s target to what its ${word}s reach, ${figure(measure, reached.amount)}`,
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

/** What the quarters or months of a year come to. */
interface Reached {
  readonly amount: number;
  readonly how: string;
  readonly parts: readonly Reading[];
}

/** How many of them a year has. */
const IN_A_YEAR = { quarter: 4, month: 12 } as const;
type PartOfYear = keyof typeof IN_A_YEAR;

/** What the quarterly or monthly targets of a year come to, where they are all there to tell and fall short of it. */
function shortfallOf(part: Part, measure: Element, better: Better, target: Reading): Reached | undefined {
  for (const type of ['quarter', 'month'] as const) {
    const reached = reachedBy(part, measure, better, target, type);
    if (reached && isWorse(better, reached.amount, target)) return reached;
  }
  return undefined;
}

function reachedBy(part: Part, measure: Element, better: Better, target: Reading, type: PartOfYear): Reached | undefined {
  const { startMonth } = part.settings;
  const year = yearOfPeriod(target.period, startMonth);
  const own = readings(measure, 'target').filter(
    ({ period }) => period.type === type && yearOfPeriod(period, startMonth) === year,
  );
  if (own.some(({ range }) => range)) return undefined;
  const parts = byEnd(part, own);
  const last = parts.at(-1);
  if (!last || endOf(part, last.period) !== endOf(part, target.period)) return undefined;
  if (measure.one('reported')?.cumulative) return { amount: last.amount, how: `its ${type}s end at`, parts: [last] };
  const isWhole = parts.length === IN_A_YEAR[type] && new Set(parts.map(({ point }) => point.at.start)).size === parts.length;
  // How many there are at one time, such as empty homes, is to be the year’s figure when the year ends.
  if (!isWhole || last.amount === target.amount) return undefined;
  if (addsUp(measure))
    return { amount: parts.reduce((sum, { amount }) => sum + amount, 0), how: `its ${type}s add up to`, parts };
  // A level may be met on average: the year is out of reach only where no part of it reaches it.
  const best = parts.reduce((one, other) => (isWorse(better, one.amount, other.amount) ? other : one));
  return { amount: best.amount, how: `none of its ${type}s is better than`, parts };
}

function figure(measure: Element, amount: number): string {
  const sample = readings(measure, 'target')[0]?.point.value;
  const typed = amount.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  if (sample?.type === 'money') return `${sample.text.replace(/[^£€$].*$/s, '')}${typed}`;
  return sample?.type === 'percent' ? `${typed}%` : typed;
}
