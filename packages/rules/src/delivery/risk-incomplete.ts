import { blank, type Element, isOver, type Plan } from '@goldenthread/model';
import { addLines, appendLines, type Fix } from '../engine/fixes/fixes.js';
import { hasBrokenLink } from '../engine/predicates.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { ownersFor } from '../engine/words/owners.js';
import { calledAtStart, calledByName, list, withArticle } from '../engine/words/words.js';

/** What risks that lack the same have in common. */
const lacking = (missing: readonly string[]): Cause => ({
  key: missing.join(),
  say: (those) => `${those} have no ${list(missing, 'or')}. Add ${list(missing.map(withArticle))} to each.`,
});

export const riskIncomplete = defineRule({
  name: 'risk-incomplete',
  group: 'delivery',
  audiences: ['governance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const risk of plan.of('risk')) {
      if (isOver(plan, risk)) continue;
      const responses = risk.childrenOf('mitigation', 'action').filter((each) => !each.isForm);
      const missing = [
        ...([risk, ...responses].some((each) => isOwned(plan, each)) ? [] : ['owner']),
        ...(risk.has('inherent') || risk.has('residual') ? [] : ['score']),
        ...(responses.length > 0 ? [] : ['mitigation']),
      ];
      if (missing.length === 0) continue;
      report({
        element: risk,
        message: `${calledAtStart(plan, risk)} has no ${list(missing, 'or')}. ${advice(missing)}`,
        cause: lacking(missing),
        fixes: () => fixesFor(plan, risk, missing),
      });
    }
  },
});

function isOwned(plan: Plan, element: Element): boolean {
  return (
    hasBrokenLink(plan, element, 'owner') || (['owner', 'ledBy'] as const).some((type) => plan.targets(element, type).length > 0)
  );
}

const ADVICE: Readonly<Record<string, string>> = {
  owner: 'Name who is responsible for it, such as ‘owner DirectorOfPlace’.',
  score: 'Score it, such as ‘residual 3 impact 4’.',
  mitigation: 'Add ‘mitigation’ and what is done about it.',
};

function advice(missing: readonly string[]): string {
  return missing.length === 1 ? (ADVICE[missing[0] ?? ''] ?? '') : `Add ${list(missing.map(withArticle))}.`;
}

function fixesFor(plan: Plan, risk: Element, missing: readonly string[]): Fix[] {
  if (missing.includes('score')) return [];
  const owners = missing.includes('owner') ? ownersFor(plan, plan.targets(risk, 'threatens')) : [];
  if (!missing.includes('mitigation')) {
    return owners.map(({ name }) => addLines(`Make ${calledByName(plan, name ?? '')} the owner`, risk, `owner ${name}`));
  }
  const words = blank('what makes this less likely or less harmful, and by when');
  if (!missing.includes('owner')) return [appendLines('Add a mitigation', risk, `mitigation: ${words}`)];
  return owners.map(({ name }) =>
    appendLines(`Add a mitigation, owned by ${calledByName(plan, name ?? '')}`, risk, `mitigation owner ${name}: ${words}`),
  );
}
