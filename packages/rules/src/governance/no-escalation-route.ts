import { chain, derived, type Element, isOver, lineageOf, type Plan, stepAlong, wholesOf } from '@goldenthread/model';
import { addLines, type Fix, MAX_SUGGESTIONS } from '../engine/fixes/fixes.js';
import { hearersFor } from '../engine/fixes/nearby.js';
import { hasBrokenLink } from '../engine/predicates.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { currentParties, decidingBodies } from '../engine/words/posts.js';
import { called, calledAtStart } from '../engine/words/words.js';

/** What workstreams that report to nobody have in common. */
const unheard = (group: string): Cause => ({
  key: 'workstreams',
  say: (those) =>
    `${those} report to no ${group}, so their problems have nowhere to go. Add ‘reports to’ and a ${group} to each.`,
});

export const noEscalationRoute = defineRule({
  name: 'no-escalation-route',
  group: 'governance',
  audiences: ['governance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const element of plan.of('workstream')) {
      const lineage = lineageOf(plan, inherited);
      if (lineage.some(element, 'heard', (each) => isHeardBy(plan, each, 'group or body', isGroupOrBody))) continue;
      if (lineage.some(element, 'broken', (each) => isBroken(plan, each))) continue;
      report({
        element,
        message: `${calledAtStart(plan, element)} reports to no ${plan.words('group')}, so its problems have nowhere to go. Add ‘reports to’ and a ${plan.words('group')}.`,
        cause: unheard(plan.words('group')),
        fixes: () => groupsToReportTo(plan, element),
      });
    }
    for (const element of plan.of('issue')) {
      if (isOver(plan, element) || isPlacedWithSomeone(plan, element)) continue;
      report({
        element,
        at: element.one('raisedOn')?.at ?? element.nameAt,
        // What was never raised, and needs nothing, may be no more than a remark.
        ...(element.has('raisedOn') || element.has('needs') ? {} : { severity: 'hint' as const }),
        message: `${calledAtStart(plan, element)} is not raised with anybody who can resolve it. Add ‘escalates to’ and a ${plan.words('group')} or ${plan.words('body')}.`,
        fixes: () =>
          hearersFor(plan, [element, ...about(plan, element)], hearers(plan)).map((each) =>
            addLines(`Escalate to ${called(plan, each)}`, element, `escalates to ${each.name}`),
          ),
      });
    }
    for (const element of plan.of('group')) {
      if (isHeardBy(plan, element, 'end of a route', (each) => each.kind === 'body' || !plan.owns(each))) continue;
      if (isBroken(plan, element)) continue;
      const last = chain(element, (each) => hearersOf(plan, each), MOST_STEPS)
        .slice(1)
        .at(-1);
      if (isTop(plan, last ?? element)) continue;
      const why = last ? `escalates as far as ${called(plan, last)}, but no further` : 'escalates to nobody';
      report({
        element,
        message: `${calledAtStart(plan, element)} ${why}, so its problems never reach a ${plan.words('body')} that can decide. Add ‘escalates to’ and that ${plan.words('body')}.`,
        fixes: () =>
          decidingBodies(plan)
            .slice(0, MAX_SUGGESTIONS)
            .map((body) => addLines(`Escalate to ${called(plan, body)}`, element, `escalates to ${body.name}`)),
      });
    }
  },
});

/** Whether a group is where routes end: the board of an organisation that is run by one, to which others report. */
function isTop(plan: Plan, group: Element): boolean {
  const isRunByBoard = ['board', 'partnership'].includes(plan.settings.governance ?? '');
  return isRunByBoard && hearersOf(plan, group).length === 0 && plan.sources(group, 'reportsTo').length > 0;
}

/** Whether an issue has its way to somebody: its own, or that of what it is about. */
function isPlacedWithSomeone(plan: Plan, issue: Element): boolean {
  const decides = (each: Element): boolean => isHeardBy(plan, each, 'group or body', isGroupOrBody);
  if (decides(issue) || isBroken(plan, issue) || hasBrokenLink(plan, issue, 'concerns', 'threatens')) return true;
  // A group, or a body, that an issue is about knows of it.
  if (about(plan, issue).some((each) => isGroupOrBody(each) || lineageOf(plan, inherited).some(each, 'heard', decides)))
    return true;
  // A question for another organisation is not the council's to decide.
  return issue.has('asks') || plan.sources(issue, 'addresses').length > 0;
}

function about(plan: Plan, issue: Element): Element[] {
  return [...plan.targets(issue, 'concerns'), ...plan.targets(issue, 'threatens')];
}

function states(element: Element): boolean {
  return element.has('reportsTo') || element.has('escalatesTo');
}

/** How many steps of a route that leads nowhere are followed, to tell where it ends. */
const MOST_STEPS = 100;

/** What an element's route is inherited from where it states none. */
const inherited = stepAlong(wholesOf.links, (plan, element) => (states(element) ? [] : wholesOf(plan, element)));

/** Whoever hears from an element. */
const hearersOf = stepAlong(['reportsTo', 'escalatesTo'], (plan, element) => [
  ...plan.targets(element, 'reportsTo'),
  ...plan.targets(element, 'escalatesTo'),
]);

/** Whether what starts at an element is heard, at any remove, by someone for whom something holds. */
function isHeardBy(plan: Plan, element: Element, who: string, holds: (each: Element) => boolean): boolean {
  return hearersOf(plan, element).some((each) => lineageOf(plan, hearersOf).some(each, who, holds));
}

function isGroupOrBody(element: Element): boolean {
  return element.kind === 'group' || element.kind === 'body';
}

/** Whether a link that leads nowhere stands in the way. */
function isBroken(plan: Plan, element: Element): boolean {
  const broken = (each: Element): boolean => hasBrokenLink(plan, each, 'reportsTo', 'escalatesTo', 'partOf');
  return lineageOf(plan, hearersOf).some(element, 'broken', broken);
}

/** Whoever could take an issue up. */
const hearers = derived((plan: Plan): readonly Element[] => [...currentParties(plan, plan.of('group')), ...decidingBodies(plan)]);

const overseersOf = derived((plan: Plan) => {
  const groups = currentParties(plan, plan.of('group'));
  const sound = new Set(groups.filter((group) => isHeardBy(plan, group, 'body', (each) => each.kind === 'body')));
  return groups.length > 0 ? [...sound, ...groups.filter((group) => !sound.has(group))] : decidingBodies(plan);
});

/** The groups to report to, as the work beside it does, then those whose own escalation ends at a body; bodies where there is no group. */
function groupsToReportTo(plan: Plan, workstream: Element): Fix[] {
  return hearersFor(plan, [workstream], overseersOf(plan)).map((group) =>
    addLines(`Report to ${called(plan, group)}`, workstream, `reports to ${group.name}`),
  );
}
