import { hasBrokenLink } from '../engine/broken-links.js';
import { addLines } from '../engine/fixes.js';
import { currentPosts, MOST } from '../engine/posts.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { SETTING } from '../thread/_setting.js';

export const barrierWithoutOwner = defineRule({
  name: 'barrier-without-owner',
  group: 'governance',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Adds an `owner` line with one of the plan’s officers.',
  check(plan, report) {
    for (const element of plan.of('barrier')) {
      const owned = [element, ...element.children].some((each) => each.has('owner') && !hasBrokenLink(plan, each, 'owner'));
      const broken = [element, ...element.children].some((each) => hasBrokenLink(plan, each, 'owner'));
      if (owned || broken || element.has('ledBy')) continue;
      report({
        element,
        message: `${Called(plan, element)} has no owner, so nobody is working to remove it. Add an 'owner' line with who takes it up.`,
        fixes: currentPosts(plan, 'officer')
          .slice(0, MOST)
          .map((officer) => addLines(`Let '${officer.name}' own it`, element, `owner ${officer.name}`)),
      });
    }
  },
  docs: {
    summary: 'Finds a barrier that nobody owns.',
    why: 'A barrier is often somebody else’s to remove: the government’s, a partner’s. It goes away only when a named person here keeps asking.',
    details: 'The owner of an action below the barrier counts, and so does `led by`.',
    failing: `barrier ShortGrants: Skills grants last one year only
  asks Cabinet: Three-year settlements from the government
`,
    mended: `barrier ShortGrants: Skills grants last one year only
  asks Cabinet: Three-year settlements from the government
  owner DirectorOfPlace
`,
    context: SETTING,
  },
});
