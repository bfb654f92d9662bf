import { blank, type Element, type Plan, says } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { isOfWorkKind, statesEffect } from '../engine/predicates.js';
import { defineRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';
import { cutsOf } from '../governance/_cuts.js';
import { isExplained } from './_money.js';

export const statutoryCutWithoutEffect = defineRule({
  name: 'statutory-cut-without-effect',
  group: 'funding',
  audiences: ['finance', 'governance', 'scrutiny'],
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const cut of cutsOf(plan)) {
      if (cut.does === '') continue;
      const statutory = [cut.element, ...cut.about].find((each) => isStatutory(plan, each));
      if (!statutory) continue;
      const all = [cut.element, ...cut.about];
      const told = all.some((each) => isExplained(each) || each.has('impactOf') || statesEffect(each));
      const stops = cut.element.all('stops').some(({ words, measures }) => says(words) || measures.length > 0);
      if (told || stops) continue;
      report({
        element: cut.element,
        at: cut.at ?? cut.element.nameAt,
        message: `${calledAtStart(plan, cut.element)} ${cut.does}, and ${statutory === cut.element ? 'it' : called(plan, statutory)} is statutory. Say whether the duty can still be met with ‘impact of’, ‘effect’ or ‘because’.`,
        fixes: () =>
          cut.element.kind === 'saving' && !cut.element.has('effect')
            ? [
                addLines(
                  'Say what the effect is',
                  cut.element,
                  `effect: ${blank('what changes for those the duty protects, and how it is still met')}`,
                ),
              ]
            : [],
      });
    }
  },
});

/** Whether the law asks for a piece of work: by its kind, or by a duty that it meets and that rests on a law. */
function isStatutory(plan: Plan, work: Element): boolean {
  return isOfWorkKind(work, 'statutory') || plan.targets(work, 'meets').some(restsOnLaw);
}

/** A duty is of the law, where it does not say that it is only a national or local priority. */
function restsOnLaw(duty: Element): boolean {
  const kinds = duty.all('statementKind').flatMap((each) => each.kinds);
  return duty.has('under') || kinds.length === 0 || kinds.includes('statutory');
}
