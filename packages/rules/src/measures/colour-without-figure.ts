import { isRag, readings, saysNothing, statusAt } from '@goldenthread/model';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart, list } from '../engine/words/words.js';

/** What measures with a colour that rests on nothing have in common. */
const without = (missing: string): Cause => ({
  key: missing,
  say: (those) =>
    `${those} have a colour without ${missing}, so readers cannot see why. Add what is missing, or a colon and the reason for each colour.`,
});

export const colourWithoutFigure = defineRule({
  name: 'colour-without-figure',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const measure of plan.having('status')) {
      const status = measure.kind === 'measure' ? statusAt(plan, measure) : undefined;
      if (!status || !isRag(status.state) || (status.words && !saysNothing(status.words.text))) continue;
      const missing = [
        ...(readings(measure, 'actual').length > 0 ? [] : ['a figure']),
        ...(readings(measure, 'target').length > 0 ? [] : ['a target']),
      ];
      if (missing.length === 0) continue;
      report({
        element: measure,
        at: status.at,
        cause: without(list(missing)),
        message: `${calledAtStart(plan, measure)} is shown as ${status.state} without ${list(missing)}, so readers cannot see why. Add ${missing.length > 1 ? 'them' : 'it'}, or add a colon and the reason for the colour.`,
      });
    }
  },
});
