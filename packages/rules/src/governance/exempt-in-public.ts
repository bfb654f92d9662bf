import { exemptDeclarations, publicView, type WordsFact } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

export const exemptInPublic = defineRule({
  name: 'exempt-in-public',
  group: 'governance',
  audiences: ['governance'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    const exempt = exemptDeclarations(plan);
    if (exempt.size === 0) return;
    const { givesAway } = publicView(plan);
    for (const element of plan.everything) {
      if (exempt.has(element.declaration)) continue;
      const { title, narrative, clauses } = element.fact;
      const said = [title, ...narrative, ...clauses.map((clause) => ('words' in clause ? clause.words : undefined))];
      const [words] = said.filter((each): each is WordsFact => each !== undefined && givesAway(each.text));
      if (!words) continue;
      report({
        element,
        at: words.at,
        message: `${calledAtStart(plan, element)} is public, but these words give away something exempt and are left out. Reword them, or mark this as exempt too.`,
      });
    }
  },
});
