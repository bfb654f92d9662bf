import type { Element, ShareFact } from '@goldenthread/model';
import type { Fix } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { Called, list } from '../engine/words.js';
import { SETTING } from './_setting.js';
import { partsOfWhole, percent, splitEvenly, statedShares, WHOLE } from './_shares.js';

export const sharesNot100 = defineRule({
  name: 'shares-not-100',
  group: 'funding',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  fixes: 'Gives what is left of 100% to the outcomes without a share; a single outcome gets all of it.',
  check(part, report) {
    for (const element of part.having('delivers')) {
      const shares = statedShares(element);
      if (!shares.some((share) => share.share)) continue;
      const total = shares.reduce((sum, share) => sum + partsOfWhole(share), 0);
      const missing = shares.filter((share) => !share.share);
      if (total === WHOLE && missing.length === 0) continue;
      const names = list(missing.map((share) => `'${share.outcome.name}'`));
      const wrong =
        missing.length > 0
          ? `gives no share to ${names}, and the others come to ${percent(total)}`
          : `shares out ${percent(total)} of its money`;
      const todo = missing.length > 0 ? `Give ${names} a share, so that all` : 'Change the shares, so that they';
      report({
        element,
        at: element.one('delivers')?.at ?? element.nameAt,
        message: `${Called(part, element)} ${wrong}, so what reaches each ${part.words('outcome')} can't be added up. ${todo} come to 100%.`,
        fixes: fixesFor(element, shares, missing, WHOLE - total),
      });
    }
  },
  docs: {
    summary: 'Finds shares of `delivers` that don’t come to 100%.',
    why: 'Shares say how much of a budget counts towards each outcome. At 90%, a tenth of the money disappears from every report; at 110%, money is counted that isn’t there.',
    details:
      'As soon as one outcome has a share, each needs one: `delivers A 70%, B` asks for the share of B. Shares over several `delivers` lines count together.',
    failing: `outcome Skills: People have the skills that employers look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
workstream Training: Training close to home
  delivers StrongEconomy 30%, Skills 60%
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  £40k     £40k     £40k
`,
    mended: `outcome Skills: People have the skills that employers look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
workstream Training: Training close to home
  delivers StrongEconomy 30%, Skills 70%
  led by Economy, DirectorOfPlace
  reports to ProgrammeBoard
  budget
    years                2024/25  2025/26  2026/27
    revenue GeneralFund  £40k     £40k     £40k
`,
    context: SETTING,
  },
});

function fixesFor(element: Element, shares: readonly ShareFact[], missing: readonly ShareFact[], rest: number): Fix[] {
  const { file } = element.file;
  const [only] = shares;
  if (shares.length === 1 && only?.share) {
    return [{ title: `Give all of it to '${only.outcome.name}'`, edits: [{ file, at: only.share.at, text: '100%' }] }];
  }
  if (missing.length === 0 || rest <= 0) return [];
  const texts = splitEvenly(rest, missing.length);
  const names = list(missing.map((share) => `'${share.outcome.name}'`));
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
