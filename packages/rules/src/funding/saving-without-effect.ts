import { blank, chain, type Element, type Plan, wholesOf } from '@goldenthread/model';
import { addLines, MAX_SUGGESTIONS } from '../engine/fixes/fixes.js';
import { isStillToFind, statesEffect } from '../engine/predicates.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart, calledByName } from '../engine/words/words.js';

/** What savings without an effect have in common. */
const NO_EFFECT: Cause = {
  key: '',
  say: (those) =>
    `${those} do not say what residents will notice, so members cannot compare them. Add ‘effect’ to each, or say that there is none.`,
};

export const savingWithoutEffect = defineRule({
  name: 'saving-without-effect',
  group: 'funding',
  audiences: ['finance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const saving of plan.of('saving')) {
      if (isStillToFind(saving) || statesEffect(saving)) continue;
      report({
        element: saving,
        cause: NO_EFFECT,
        message: `${calledAtStart(plan, saving)} does not say what residents will notice. Add ‘effect’, or say that there is none.`,
        fixes: () =>
          saving.has('effect') || saving.has('effectOn')
            ? []
            : [
                ...measuresOf(plan, saving).map((name) =>
                  addLines(
                    `Say what happens to ${calledByName(plan, name)}`,
                    saving,
                    `effect on ${name}: ${blank('what will change, or why nothing will')}`,
                  ),
                ),
                addLines(
                  'Say what residents will notice',
                  saving,
                  `effect: ${blank('what residents will notice, or why nothing')}`,
                ),
              ],
      });
    }
  },
});

/** How far up measures are looked for. */
const MOST_WHOLES = 100;

/** The measures of a saving, of the work that it is from, and of that work's service levels. */
function measuresOf(plan: Plan, saving: Element): string[] {
  const near = chain(saving, (each) => wholesOf(plan, each), MOST_WHOLES);
  const measured = near.flatMap((each) => [each, ...each.childrenOf('level')]);
  const measures = measured.flatMap((each) => plan.targets(each, 'measuredBy'));
  return [...new Set(measures)].flatMap((measure) => measure.name ?? []).slice(0, MAX_SUGGESTIONS - 1);
}
