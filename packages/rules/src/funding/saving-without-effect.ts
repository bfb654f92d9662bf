import { chain, type Element, type Plan, wholesOf } from '@goldenthread/model';
import { addLines } from '../engine/fixes.js';
import { MOST_CANDIDATES } from '../engine/owners.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { SETTING } from './_setting.js';

export const savingWithoutEffect = defineRule({
  name: 'saving-without-effect',
  group: 'funding',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Adds a line that says that no effect is expected: on a measure of its work, or on residents at all.',
  check(plan, report) {
    for (const saving of plan.of('saving')) {
      if (saving.has('effectOn') || saving.has('effect')) continue;
      report({
        element: saving,
        message: `${Called(plan, saving)} doesn't say what residents will notice, so it can't be weighed against other ways to save. Add an 'effect on' line with the measure that will change, or an 'effect' line in words. If none is expected, say so.`,
        fixes: [
          ...measuresOf(plan, saving).map((name) =>
            addLines(`Say that no effect on '${name}' is expected`, saving, `effect on ${name}: None expected`),
          ),
          addLines('Say that no effect on residents is expected', saving, 'effect: None expected for residents'),
        ],
      });
    }
  },
  docs: {
    summary: 'Finds a saving that doesn’t say what its effect will be.',
    why: 'Members decide on savings by their amount when nothing else is written down. The effect is what residents will hold them to.',
    details:
      '`effect on` a measure counts, and so does `effect` in words; “None expected” is an answer. `posts` is not an effect for residents.',
    failing: `saving SharedOffice: One office for two teams
  from BusinessSupport
  amount 2024/25 £60k
  stage agreed
  equality screening on 2024-02: No adverse effect found
`,
    mended: `saving SharedOffice: One office for two teams
  from BusinessSupport
  amount 2024/25 £60k
  stage agreed
  effect on JobsCreated: None expected
  equality screening on 2024-02: No adverse effect found
`,
    context: SETTING,
  },
});

/** How far up measures are looked for. */
const MOST_WHOLES = 100;

/** The measures of a saving, of the work that it is from, and of that work's service levels. */
function measuresOf(plan: Plan, saving: Element): string[] {
  const near = chain(saving, (each) => wholesOf(plan, each), MOST_WHOLES);
  const measured = near.flatMap((each) => [each, ...each.childrenOf('level')]);
  const measures = measured.flatMap((each) => plan.targets(each, 'measuredBy'));
  return [...new Set(measures)].flatMap((measure) => measure.name ?? []).slice(0, MOST_CANDIDATES - 1);
}
