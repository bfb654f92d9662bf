import { decidesForCouncil, decisionStanding } from '@goldenthread/model';
import { MAX_SUGGESTIONS, replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { decidingBodies, isOfKind } from '../engine/words/posts.js';
import { called, calledAtStart } from '../engine/words/words.js';

export const wrongBody = defineRule({
  name: 'wrong-body',
  group: 'governance',
  audiences: ['governance'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const decision of plan.of('decision')) {
      // A body may note and recommend whatever it likes.
      if (!decision.has('approves')) continue;
      const by = decision.one('decidedBy');
      const { body, on, state } = decisionStanding(plan, decision);
      if (!by || !body || state === 'refused' || state === 'stopped' || decidesForCouncil(plan, body, on)) continue;
      const able = decidingBodies(plan).filter((each) => each !== body && decidesForCouncil(plan, each, on));
      const why =
        isOfKind(body, 'scrutiny') || /\bscrutiny\b/i.test(body.title)
          ? 'which advises and examines'
          : 'which could not decide then';
      report({
        element: decision,
        at: by.body.at,
        message: `${calledAtStart(plan, decision)} is taken by ${called(plan, body)}, ${why}, so it would not be valid. Name the body that decides.`,
        related: [{ message: 'the body', file: body.file, at: body.nameAt }],
        fixes: () =>
          able
            .slice(0, MAX_SUGGESTIONS)
            .map((each) => replaceText(`Change to ${called(plan, each)}`, decision.file, by.body.at, each.name ?? '')),
      });
    }
  },
});
