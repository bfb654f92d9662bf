import type { Element, Plan } from '@goldenthread/model';
import { isOver } from '@goldenthread/model';
import { hasBrokenLink } from '../engine/broken-links.js';
import { addLines, appendLines, type Fix } from '../engine/fixes.js';
import { ownersFor } from '../engine/owners.js';
import { defineRule } from '../engine/rule.js';
import { Called, list, withArticle } from '../engine/words.js';
import { CONTEXT, SUPPORT } from './_setting.js';
import { nextQuarterEnd } from './_tasks.js';

export const riskIncomplete = defineRule({
  name: 'risk-incomplete',
  group: 'delivery',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Adds an owner to pick from, or a mitigation to put in words; a score only people can give.',
  check(plan, report) {
    for (const risk of plan.of('risk')) {
      if (isOver(plan, risk)) continue;
      const responses = risk.childrenOf('mitigation', 'action');
      const missing = [
        ...([risk, ...responses].some((each) => isOwned(plan, each)) ? [] : ['owner']),
        ...(risk.has('inherent') || risk.has('residual') ? [] : ['score']),
        ...(responses.length > 0 ? [] : ['mitigation']),
      ];
      if (missing.length === 0) continue;
      report({
        element: risk,
        message: `${Called(plan, risk)} has no ${list(missing, 'or')}. A risk that nobody has weighed, owns or acts on is only a worry. ${advice(missing)}`,
        fixes: fixesFor(plan, risk, missing),
      });
    }
  },
  docs: {
    summary: 'Finds a risk with no owner, no score or no mitigation, and names which.',
    why: 'A risk register works when each risk is weighed, somebody answers for it, and something is done about it.',
    details:
      'The owner of a mitigation counts for the risk, and so does who it is `led by`. One score is enough: `inherent` or `residual`. A risk that is complete or stopped is closed.',
    failing: `${SUPPORT}risk Vacancies: Adviser posts stay empty
  threatens BusinessSupport
  inherent 3 impact 3
  mitigation by 2025-09: Share posts with the neighbouring councils
  reviewed on 2025-03
`,
    mended: `${SUPPORT}risk Vacancies: Adviser posts stay empty
  threatens BusinessSupport
  inherent 3 impact 3
  mitigation by 2025-09 owner DirectorOfPlace: Share posts with the neighbouring councils
  reviewed on 2025-03
`,
    context: CONTEXT,
  },
});

function isOwned(plan: Plan, element: Element): boolean {
  return (
    hasBrokenLink(plan, element, 'owner') || (['owner', 'ledBy'] as const).some((type) => plan.targets(element, type).length > 0)
  );
}

const ADVICE: Readonly<Record<string, string>> = {
  owner: 'Name who answers for it, for example: owner DirectorOfPlace',
  score: 'Score it, for example: residual 3 impact 4',
  mitigation: 'Say what is done about it, in a line that begins with: mitigation',
};

function advice(missing: readonly string[]): string {
  return missing.length === 1 ? (ADVICE[missing[0] ?? ''] ?? '') : `Add ${list(missing.map(withArticle))}.`;
}

function fixesFor(plan: Plan, risk: Element, missing: readonly string[]): Fix[] {
  if (missing.includes('score')) return [];
  const owners = missing.includes('owner') ? ownersFor(plan, plan.targets(risk, 'threatens')) : [];
  if (!missing.includes('mitigation')) {
    return owners.map(({ name }) => addLines(`Make '${name}' the owner`, risk, `owner ${name}`));
  }
  const { asAt } = plan.settings;
  const by = asAt === undefined ? '' : ` by ${nextQuarterEnd(plan, asAt)}`;
  const words = 'Agree what makes this less likely or less harmful';
  if (!missing.includes('owner')) return [appendLines('Add a mitigation', risk, `mitigation${by}: ${words}`)];
  return owners.map(({ name }) =>
    appendLines(`Add a mitigation, owned by '${name}'`, risk, `mitigation${by} owner ${name}: ${words}`),
  );
}
