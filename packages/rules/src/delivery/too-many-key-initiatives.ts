import type { Element, Plan } from '@goldenthread/model';
import { isOver } from '@goldenthread/model';
import { type Fix, MAX_SUGGESTIONS, removeClause } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';

/** A service plan names three or four key initiatives. */
const MOST_KEY = 4;

export const tooManyKeyInitiatives = defineRule({
  name: 'too-many-key-initiatives',
  group: 'delivery',
  audiences: ['performance'],
  severity: 'hint',
  since: '0.1.0',
  check(plan, report) {
    for (const [whole, initiatives] of Map.groupBy(keyInitiatives(plan), (work) => wholeOf(plan, work))) {
      if (initiatives.length <= MOST_KEY) continue;
      const about = whole ?? plan.root ?? initiatives[0];
      if (!about) continue;
      report({
        element: about,
        message: `${calledAtStart(plan, about)} has ${initiatives.length} key initiatives, so readers cannot tell what matters most. Keep ‘kind key’ for three or four.`,
        fixes: () => initiatives.slice(-MAX_SUGGESTIONS).flatMap((each) => withoutKey(plan, each)),
        related: initiatives.map((each) => ({ message: 'a key initiative', file: each.file, at: each.nameAt })),
      });
    }
  },
});

function keyInitiatives(plan: Plan): Element[] {
  const key = plan.having('workKind').filter((work) => work.all('workKind').some(({ kinds }) => kinds.includes('key')));
  return key.filter((work) => !isOver(plan, work));
}

function wholeOf(plan: Plan, work: Element): Element | undefined {
  return plan.targets(work, 'partOf')[0];
}

/** A fix that takes 'kind key' off an initiative that is of no other kind. */
function withoutKey(plan: Plan, work: Element): Fix[] {
  const clause = work.all('workKind').find(({ kinds }) => kinds.length === 1 && kinds.includes('key'));
  return clause ? [removeClause(`Remove ‘kind key’ from ${called(plan, work)}`, work, clause)] : [];
}
