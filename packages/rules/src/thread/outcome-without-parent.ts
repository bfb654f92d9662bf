import { hasBrokenLink } from '../engine/broken-links.js';
import { addLines } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { namesOf, parentsFor } from './_candidates.js';
import { SETTING } from './_setting.js';

export const outcomeWithoutParent = defineRule({
  name: 'outcome-without-parent',
  group: 'thread',
  severity: 'error',
  since: '0.1.0',
  fixes: 'Adds a `supports` line with one of the plan’s priorities, or its vision where it has no priorities.',
  check(plan, report) {
    for (const element of plan.of('outcome')) {
      if (plan.targets(element, 'supports').length > 0 || hasBrokenLink(plan, element, 'supports')) continue;
      report({
        element,
        message: `${Called(plan, element)} supports no ${plan.words('priority')}, ${plan.words('vision')} or other ${plan.words('outcome')}, so the plan doesn't say why it matters. Add a 'supports' line with what it leads up to.`,
        fixes: namesOf(parentsFor(plan, element)).map((name) => addLines(`Support '${name}'`, element, `supports ${name}`)),
      });
    }
  },
  docs: {
    summary: 'Finds an outcome that supports no priority, vision or other outcome.',
    why: 'An outcome that hangs in the air can’t be weighed against the others when money is short, because nobody agreed what it is for.',
    details: 'An outcome that supports only a duty, a theme or a strategy has something above it, and is not reported.',
    failing: `outcome Skills: People have the skills that employers look for
  led by EconomyPortfolio, DirectorOfPlace
  measured by SecureWork
workstream Training: Training close to home
  delivers Skills
  led by EconomyPortfolio, DirectorOfPlace
  reports to StrategyGroup
`,
    mended: `outcome Skills: People have the skills that employers look for
  supports Prosperity
  led by EconomyPortfolio, DirectorOfPlace
  measured by SecureWork
workstream Training: Training close to home
  delivers Skills
  led by EconomyPortfolio, DirectorOfPlace
  reports to StrategyGroup
`,
    context: SETTING,
  },
});
