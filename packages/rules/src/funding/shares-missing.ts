import { hasBrokenLink } from '../engine/broken-links.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { SETTING } from './_setting.js';
import { outcomesNamed, splitEvenly, statedShares, WHOLE } from './_shares.js';

export const sharesMissing = defineRule({
  name: 'shares-missing',
  group: 'funding',
  severity: 'hint',
  since: '0.1.0',
  fixes: 'Splits 100% evenly over the outcomes.',
  check(plan, report) {
    for (const element of plan.having('delivers')) {
      const shares = statedShares(element);
      if (shares.length < 2 || shares.some((share) => share.share) || hasBrokenLink(plan, element, 'delivers')) continue;
      if (outcomesNamed(plan, element) < 2) continue;
      const texts = splitEvenly(WHOLE, shares.length);
      report({
        element,
        at: element.one('delivers')?.at ?? element.nameAt,
        message: `${Called(plan, element)} delivers more than one ${plan.words('outcome')} without saying how much of it counts towards each, so its money is split evenly. Give each a share, such as 70% and 30%.`,
        fixes: [
          {
            title: 'Split it evenly',
            edits: shares.map(({ outcome: { at } }, index) => ({
              file: element.file.file,
              at: { start: at.end, end: at.end },
              text: ` ${texts[index]}`,
            })),
          },
        ],
      });
    }
  },
  docs: {
    summary: 'Points out work that delivers more than one outcome without saying how much of it counts towards each.',
    why: 'An even split is a guess. It decides how well funded each outcome looks, and nobody agreed to it.',
    details:
      'About the declaration that states the links: what is `part of` it and inherits them is not asked again. Shares that don’t come to 100% are shares-not-100.',
    failing: `outcome Skills: People have the skills that employers look for
  supports Prosperity
  led by Economy, DirectorOfPlace
  measured by JobsCreated
workstream Training: Training close to home
  delivers StrongEconomy, Skills
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
