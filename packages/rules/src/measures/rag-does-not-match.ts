import {
  allowsColour,
  dayInWords,
  type Element,
  figureText,
  isRag,
  latestActual,
  type Plan,
  readings,
  roomInWords,
  samePeriod,
  targetFor,
  toleranceOf,
  type Verdict,
  verdictOf,
} from '@goldenthread/model';
import { replaceText } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { statusWithState } from '../engine/words/statuses.js';
import { calledAtStart } from '../engine/words/words.js';

/** What measures that are called green below their targets have in common, where the plan has no rule for that. */
const WITHOUT_TOLERANCE: Cause = {
  key: '',
  say: (those) =>
    `${those} are green but below their targets, and the plan has no tolerance. Correct the colours or the targets.`,
};

export const ragDoesNotMatch = defineRule({
  name: 'rag-does-not-match',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const measure of plan.having('status')) {
      if (measure.kind !== 'measure') continue;
      for (const clause of measure.all('status')) {
        const period = clause.period ? clause.period.period : latestActual(plan, measure)?.period;
        const verdict = period && verdictOf(plan, measure, period);
        if (!period || !verdict || !isRag(clause.state) || allowsColour(clause.state, verdict)) continue;
        const actual = readings(measure, 'actual').find((reading) => samePeriod(reading.period, period));
        const target = targetFor(measure, period);
        report({
          element: measure,
          at: clause.at,
          message: `${calledAtStart(plan, measure)} is ${clause.state} in ${dayInWords(period)}, but ${actual && figureText(actual)} against a target of ${target && figureText(target)} is ${verdict}${by(plan, measure, verdict)}. ${advice(verdict)}`,
          related: target ? [{ message: 'the target', file: measure.file, at: target.point.at }] : [],
          ...(verdict === 'off target' ? { cause: WITHOUT_TOLERANCE } : {}),
          fixes: () =>
            (verdict === 'off target' ? (['amber', 'red'] as const) : [verdict]).map((colour) =>
              replaceText(`Set the status to ${colour}`, measure.file, clause.at, statusWithState(clause, colour)),
            ),
        });
      }
    }
  },
});

function by(plan: Plan, measure: Element, verdict: Verdict): string {
  if (verdict === 'off target') return '';
  const { green, amber } = toleranceOf(plan, measure);
  const rooms = [green && `green is within ${roomInWords(green)}`, amber && `amber is within ${roomInWords(amber)}`];
  const stated = rooms.filter(Boolean).join(', ');
  return stated === '' ? ' by the figures' : ` (${stated})`;
}

function advice(verdict: Verdict): string {
  return verdict === 'off target'
    ? 'Set it to amber or red, or correct the figure.'
    : `Set it to ${verdict}, or correct the figure.`;
}
