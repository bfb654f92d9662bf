import type { Element, Plan, ShareFact } from '@goldenthread/model';
import type { Fix } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart, calledByName, list } from '../engine/words/words.js';
import { partsOfWhole, percent, splitEvenly, statedShares, WHOLE_SHARE } from './_shares.js';

export const sharesNot100 = defineRule({
  name: 'shares-not-100',
  group: 'funding',
  audiences: ['finance'],
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    for (const element of plan.having('delivers')) {
      const shares = statedShares(element);
      if (!shares.some((share) => share.share)) continue;
      const total = shares.reduce((sum, share) => sum + partsOfWhole(share), 0);
      const missing = shares.filter((share) => !share.share);
      if (total === WHOLE_SHARE && missing.length === 0) continue;
      const names = list(missing.map((share) => calledByName(plan, share.outcome.name)));
      const wrong =
        missing.length > 0
          ? `gives no share to ${names}, and the others come to ${percent(total)}`
          : `shares out ${percent(total)} of its money`;
      const todo = missing.length > 0 ? `Give ${names} a share, so that all` : 'Change the shares, so that they';
      report({
        element,
        at: element.one('delivers')?.at ?? element.nameAt,
        message: `${calledAtStart(plan, element)} ${wrong}, so the money of each ${plan.words('outcome')} is wrong. ${todo} come to 100%.`,
        fixes: () => fixesFor(plan, element, shares, missing, WHOLE_SHARE - total),
      });
    }
  },
});

function fixesFor(
  plan: Plan,
  element: Element,
  shares: readonly ShareFact[],
  missing: readonly ShareFact[],
  rest: number,
): Fix[] {
  const { file } = element.file;
  const [only] = shares;
  if (shares.length === 1 && only?.share) {
    return [
      { title: `Give all of it to ${calledByName(plan, only.outcome.name)}`, edits: [{ file, at: only.share.at, text: '100%' }] },
    ];
  }
  if (missing.length === 0 || rest <= 0) return [];
  const texts = splitEvenly(rest, missing.length);
  const names = list(missing.map((share) => calledByName(plan, share.outcome.name)));
  return [
    {
      title: `Give the remaining ${percent(rest)} to ${names}`,
      edits: missing.map(({ outcome: { at } }, index) => ({
        file,
        at: { start: at.end, end: at.end },
        text: ` ${texts[index]}`,
      })),
    },
  ];
}
