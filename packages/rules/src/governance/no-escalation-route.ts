import { chain, type Element, type Plan, wholesOf } from '@goldenthread/model';
import { hasBrokenLink } from '../engine/broken-links.js';
import { addLines, type Fix } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { SETTING } from '../thread/_setting.js';
import { current, decidingBodies, MOST } from './_posts.js';

export const noEscalationRoute = defineRule({
  name: 'no-escalation-route',
  group: 'governance',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Adds `reports to` with one of the plan’s groups, or `escalates to` with one of its bodies.',
  check(plan, report) {
    for (const element of plan.of('workstream')) {
      const lineage = chain(element, (each) => (states(each) ? [] : wholesOf(plan, each)));
      const route = lineage.flatMap((each) => routeFrom(plan, each));
      if (route.some((each) => each.kind === 'group' || each.kind === 'body')) continue;
      if ([...lineage, ...route].some((each) => hasBrokenLink(plan, each, 'reportsTo', 'escalatesTo', 'partOf'))) continue;
      report({
        element,
        message: `${Called(plan, element)} reports to no ${plan.words('group')}, so a problem that it can't solve has nowhere to go. Add a 'reports to' line with the ${plan.words('group')} that hears from it.`,
        fixes: groupsToReportTo(plan, element),
      });
    }
    for (const element of plan.of('group')) {
      const route = routeFrom(plan, element);
      if (route.some((each) => each.kind === 'body' || !isOwn(plan, each))) continue;
      if ([element, ...route].some((each) => hasBrokenLink(plan, each, 'reportsTo', 'escalatesTo'))) continue;
      const last = route.at(-1);
      const why = last ? `escalates as far as '${last.label}', but no further` : 'escalates to nobody';
      report({
        element,
        message: `${Called(plan, element)} ${why}, so what it can't settle never reaches a ${plan.words('body')} that can decide. Add an 'escalates to' line with the ${plan.words('body')} that has the last word.`,
        fixes: decidingBodies(plan)
          .slice(0, MOST)
          .map((body) => addLines(`Escalate to '${body.name}'`, element, `escalates to ${body.name}`)),
      });
    }
  },
  docs: {
    summary: 'Finds a workstream that reports to no group, or a group whose escalation never ends at a body.',
    why: 'A problem that nobody can take further stays where it is until it is a crisis. Every issue needs a way to the people who can decide.',
    details:
      'A workstream that reports to a body has its route; so has one that is `part of` work that has one. `reports to` and `escalates to` both count, also by way of an officer who states one.',
    failing: `workstream Training: Training close to home
  delivers SecureJobs
  led by EconomyPortfolio, DirectorOfPlace
`,
    mended: `workstream Training: Training close to home
  delivers SecureJobs
  led by EconomyPortfolio, DirectorOfPlace
  reports to StrategyGroup
`,
    context: SETTING,
  },
});

function states(element: Element): boolean {
  return element.has('reportsTo') || element.has('escalatesTo');
}

/** Whoever hears what starts at an element, at any remove. */
function routeFrom(plan: Plan, element: Element): Element[] {
  return chain(element, (each) => [...plan.targets(each, 'reportsTo'), ...plan.targets(each, 'escalatesTo')]).slice(1);
}

/** Whether something is of this plan: the escalation of another plan's groups is that plan's own affair. */
function isOwn(plan: Plan, element: Element): boolean {
  return plan.memo('own files', () => new Set(plan.files)).has(element.file);
}

/** The groups to report to, those whose own escalation ends at a body first; bodies where the plan has no group. */
function groupsToReportTo(plan: Plan, workstream: Element): Fix[] {
  const overseers = plan.memo('groupsToReportTo', () => {
    const groups = current(plan, plan.of('group'));
    const sound = new Set(groups.filter((group) => routeFrom(plan, group).some((each) => each.kind === 'body')));
    return groups.length > 0 ? [...sound, ...groups.filter((group) => !sound.has(group))] : decidingBodies(plan);
  });
  return overseers.slice(0, MOST).map((group) => addLines(`Report to '${group.name}'`, workstream, `reports to ${group.name}`));
}
