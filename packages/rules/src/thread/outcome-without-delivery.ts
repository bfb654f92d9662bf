import {
  blank,
  derived,
  type Element,
  freshName,
  type Plan,
  sharesOf,
  supportingOutcomes,
  workDelivering,
} from '@goldenthread/model';
import { addLines, type Fix, MAX_SUGGESTIONS } from '../engine/fixes/fixes.js';
import { candidatesFrom, likeliest } from '../engine/fixes/likeliest.js';
import { declareNew } from '../engine/fixes/new-declaration.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';

/** What the outcomes of a plan without work have in common. */
const NO_WORK: Cause = {
  key: '',
  say: (those) =>
    `The plan has no work that delivers ${those}. Add the services, projects or workstreams that do, each with ‘delivers’.`,
};

export const outcomeWithoutDelivery = defineRule({
  name: 'outcome-without-delivery',
  group: 'thread',
  audiences: ['performance', 'scrutiny'],
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const element of plan.of('outcome')) {
      if (isDelivered(plan, element) || hasMiswrittenLink(plan, element)) continue;
      report({
        element,
        message: `No work delivers ${called(plan, element)}${withSupporters(plan, element)}, so nothing will bring it about. Link existing work with ‘delivers’, or add a ${plan.words('workstream')}.`,
        ...(plan.ofFamily('work').length === 0 ? { cause: NO_WORK } : {}),
        fixes: () => [...links(plan, element), ...newWorkstream(plan, element)],
      });
    }
  },
});

const deliveredOutcomes = derived((plan: Plan) => {
  const found = new Set<Element>();
  const waiting = plan.of('outcome').filter((each) => workDelivering(plan, each).some((work) => !work.isForm));
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    if (found.has(each)) continue;
    found.add(each);
    for (const target of plan.targets(each, 'supports')) if (target.kind === 'outcome') waiting.push(target);
  }
  return found;
});

function isDelivered(plan: Plan, outcome: Element): boolean {
  const delivered = deliveredOutcomes(plan);
  return delivered.has(outcome);
}

/** Whether work names it in a line that takes no outcome: that is reported where it stands. */
function hasMiswrittenLink(plan: Plan, outcome: Element): boolean {
  return plan.linksTo(outcome).some(({ sound, from }) => !sound && from.family === 'work');
}

/** Beyond this many, nobody asks how many there are. */
const MOST_COUNTED = 20;

function withSupporters(plan: Plan, outcome: Element): string {
  const count = supportingOutcomes(plan, outcome, MOST_COUNTED + 1).length;
  if (count > MOST_COUNTED) return ` or what supports it`;
  if (count === 0) return '';
  return count === 1 ? ' or the outcome that supports it' : ` or the ${count} outcomes that support it`;
}

/** Work that could take the outcome on: what delivers nothing yet first. Shares in per cent would no longer add up. */
const workAbleToDeliver = derived((plan: Plan) => {
  const open = plan
    .ofFamily('work')
    .filter((work) => work.name !== undefined && !isSupport(work) && !hasShares(work) && !work.has('partOf'));
  const idle = new Set(open.filter((work) => sharesOf(plan, work).length === 0));
  return candidatesFrom(plan, [...idle, ...open.filter((work) => !idle.has(work))]);
});

function links(plan: Plan, outcome: Element): Fix[] {
  const { name } = outcome;
  if (name === undefined) return [];
  return likeliest(plan, outcome, workAbleToDeliver(plan))
    .slice(0, MAX_SUGGESTIONS - 1)
    .map((work) => addLines(`Link ${called(plan, work)} to it with ‘delivers’`, work, `delivers ${name}`));
}

/** A new workstream, for what it does to be filled in. */
function newWorkstream(plan: Plan, outcome: Element): Fix[] {
  const { name } = outcome;
  if (name === undefined) return [];
  const head = `workstream ${freshName(plan, `${name}Work`)}: ${blank('what will be done to bring this about')}`;
  return [declareNew(plan, `Add a ${plan.words('workstream')}`, 'workstream', outcome, head, `  delivers ${name}`)];
}

function hasShares(work: Element): boolean {
  return work.all('delivers').some((clause) => clause.shares.some((share) => share.share !== undefined));
}

function isSupport(work: Element): boolean {
  return work.all('workKind').some((clause) => clause.kinds.includes('support'));
}
