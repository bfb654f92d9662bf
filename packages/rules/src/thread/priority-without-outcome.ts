import type { Element, Plan } from '@goldenthread/model';
import { freshName } from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes.js';
import { declareNew } from '../engine/new-declaration.js';
import { defineRule } from '../engine/rule.js';
import { called, withArticle } from '../engine/words.js';
import { MOST } from './_candidates.js';
import { SETTING } from './_setting.js';

export const priorityWithoutOutcome = defineRule({
  name: 'priority-without-outcome',
  group: 'thread',
  severity: 'warning',
  since: '0.1.0',
  fixes:
    'Lets an outcome of the plan support it, those that support nothing yet first; or adds a new outcome (not in an approved plan, where an unfinished outcome would be an error).',
  check(plan, report) {
    for (const element of plan.of('priority')) {
      if (hasOutcome(plan, element)) continue;
      report({
        element,
        message: `No ${plan.words('outcome')} supports the ${called(plan, element)}, so nobody could tell whether it was ever reached. Add ${withArticle(plan.words('outcome'))} that says what will be different for people.`,
        fixes: fixesFor(plan, element),
      });
    }
  },
  docs: {
    summary: 'Finds a priority that no outcome supports.',
    why: 'A priority without outcomes is a heading: it can be announced, but not delivered, measured or reported on.',
    details: 'A priority whose sub-priority has outcomes has outcomes.',
    failing: `priority CleanAir: Cleaner air in every street
  supports Thriving
`,
    mended: `priority CleanAir: Cleaner air in every street
  supports Thriving
outcome HealthyAir: Nobody falls ill because of the air outside their home
  supports CleanAir
  led by EconomyPortfolio, DirectorOfPlace
  measured by SecureWork
workstream LowTraffic: Less traffic around schools
  delivers HealthyAir
  led by EconomyPortfolio, DirectorOfPlace
  reports to StrategyGroup
`,
    context: SETTING,
  },
});

/** The priorities that have an outcome: their own, or one of a priority that supports them. */
function hasOutcome(plan: Plan, priority: Element): boolean {
  return plan
    .memo('prioritiesWithOutcome', () => {
      const found = new Set<Element>();
      const waiting = plan.of('outcome').flatMap((outcome) => plan.targets(outcome, 'supports'));
      for (let each = waiting.pop(); each; each = waiting.pop()) {
        if (each.kind !== 'priority' || found.has(each)) continue;
        found.add(each);
        for (const target of plan.targets(each, 'supports')) waiting.push(target);
      }
      return found;
    })
    .has(priority);
}

function fixesFor(plan: Plan, priority: Element): Fix[] {
  const { name } = priority;
  if (name === undefined) return [];
  const loose = plan.memo('looseOutcomes', () =>
    plan.of('outcome').filter((outcome) => outcome.name !== undefined && !outcome.has('supports')),
  );
  const links = loose
    .slice(0, MOST - 1)
    .map((outcome) => addLines(`Let '${outcome.name}' support it`, outcome, `supports ${name}`));
  if (plan.approved) return links;
  const lines = [`outcome ${freshName(plan, `${name}Outcome`)}: What will be different for people`, `  supports ${name}`];
  return [...links, declareNew(plan, `Add ${withArticle(plan.words('outcome'))}`, 'outcome', priority, ...lines)];
}
