import { blank } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { statesEffect } from '../engine/predicates.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

/** What moves without an effect have in common. */
const NO_EFFECT: Cause = {
  key: '',
  say: (those) => `${those} do not say what residents will notice. Add ‘effect’ to each, or say that there is none.`,
};

export const moveWithoutEffect = defineRule({
  name: 'move-without-effect',
  group: 'funding',
  audiences: ['finance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const move of plan.of('move')) {
      if (!move.has('moveMoney') || statesEffect(move)) continue;
      report({
        element: move,
        cause: NO_EFFECT,
        message: `${calledAtStart(plan, move)} does not say what residents will notice. Add ‘effect’, or say that there is none.`,
        fixes: () => [
          addLines(
            'Say what residents will notice',
            move,
            `effect: ${blank('what residents will notice where the money is taken, and where it goes')}`,
          ),
        ],
      });
    }
  },
});
