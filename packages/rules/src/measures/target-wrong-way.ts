import {
  type Better,
  betterOf,
  dayInWords,
  type Element,
  figureText,
  isWorse,
  lastDay,
  type Part,
  type Reading,
  readings,
} from '@goldenthread/model';
import { type Fix, replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';
import { comparable, wrongTargets } from './_figures.js';

export const targetWrongWay = defineRule({
  name: 'target-wrong-way',
  group: 'measures',
  audiences: ['performance'],
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  check(part, report) {
    for (const measure of part.of('measure')) {
      const better = betterOf(measure);
      if (!better) continue;
      const [first, ...more] = wrongTargets(part, measure, better);
      if (!first) continue;
      const { target, baseline } = first;
      const others = more.length === 0 ? '' : more.length === 1 ? ', as is one more' : `, as are ${more.length} more`;
      const since = lastActualBefore(part, measure, baseline, target);
      if (since && isWorse(better, since, target)) {
        report({
          element: measure,
          severity: 'hint',
          at: target.point.at,
          message: `The ${dayInWords(target.period)} target for ${called(part, measure)} (${figureText(target)}) is worse than its baseline (${figureText(baseline)})${others}, but better than what was reached since (${figureText(since)} in ${dayInWords(since.period)}). If it recovers lost ground, start from a later baseline.`,
          related: [{ message: 'the baseline', file: measure.file, at: baseline.point.at }],
        });
        continue;
      }
      report({
        element: measure,
        at: target.point.at,
        message: `The ${dayInWords(target.period)} target for ${called(part, measure)} (${figureText(target)}) is worse than its baseline (${figureText(baseline)})${others}; ${inWords(better)} is better. Correct the figure or the direction.`,
        related: [{ message: 'the baseline', file: measure.file, at: baseline.point.at }],
        fixes: () => flip(part, measure, better),
      });
    }
  },
});

/** The last actual behind a baseline and before a target. */
function lastActualBefore(part: Part, measure: Element, baseline: Reading, target: Reading): Reading | undefined {
  const { startMonth } = part.settings;
  const end = ({ period }: Reading): number => lastDay(period, startMonth);
  return readings(measure, 'actual')
    .filter((each) => end(each) > end(baseline) && end(each) < end(target) && comparable(measure, each, target))
    .toSorted((a, b) => end(a) - end(b))
    .at(-1);
}

function inWords(better: Better): string {
  switch (better.type) {
    case 'between':
      return `between ${better.low} and ${better.high}`;
    case 'near':
      return `nearer to ${better.near}`;
    default:
      return better.type;
  }
}

function flip(part: Part, measure: Element, better: Better): Fix[] {
  const clause = measure.one('better');
  if (!clause || (better.type !== 'higher' && better.type !== 'lower')) return [];
  const other = better.type === 'higher' ? 'lower' : 'higher';
  if (wrongTargets(part, measure, { type: other }).length > 0) return [];
  return [replaceText(`Change to ‘better ${other}’`, measure.file, clause.at, `better ${other}`)];
}
