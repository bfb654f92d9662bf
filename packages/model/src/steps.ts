import { linkVerb } from './decisions/in-words.js';
import type { ClauseType } from './facts/generated.js';
import { linesOn } from './money/lines.js';
import { derivedFor } from './plan/derived.js';
import type { Element } from './plan/element.js';
import type { Plan } from './plan/plan.js';
import { partsOf, sharesOf } from './thread/thread.js';
import { addAll } from './values/long-lists.js';
import { CLAUSES, linksWith } from './vocabulary/clauses.js';

/** A link to follow, and how it reads. */
export interface ThreadStep {
  readonly how: string;
  readonly element: Element;
  /** How much of it, where shares are stated; empty where they are not. */
  readonly share?: string;
}

/** The links that lead up, towards the vision. Shares of work read in a way of their own. */
const UPWARDS = [...linksWith(({ up }) => up !== undefined)].filter((type) => type !== 'delivers');

/** What an element is for, one step up. */
export function purposes(plan: Plan, element: Element): ThreadStep[] {
  const steps: ThreadStep[] = [...sharesInWords(plan, element).values()];
  for (const type of UPWARDS) {
    const how = type === 'approves' ? linkVerb(plan, { type, from: element, to: undefined }) : (CLAUSES[type].link?.up ?? '');
    addAll(
      steps,
      plan.targets(element, type).map((target) => ({ how, element: target })),
    );
  }
  if (element.kind === 'measure')
    addAll(
      steps,
      plan.sources(element, 'measuredBy').map((source) => ({ how: 'measures', element: source })),
    );
  if (element.kind === 'fund') addAll(steps, paidBy(plan, element));
  if (element.parent && !steps.some((step) => step.element === element.parent))
    steps.push({ how: 'belongs to', element: element.parent });
  return steps;
}

/** What an element says itself that it delivers, with its shares. */
const sharesInWords = derivedFor((plan: Plan, element: Element): ReadonlyMap<Element, ThreadStep> => {
  const shares = new Map(element.all('delivers').flatMap((clause) => clause.shares.map((each) => [each.outcome, each.share])));
  const stated = new Map<Element | undefined, string | undefined>();
  for (const { to, name } of plan.linksFrom(element, 'delivers')) if (!stated.has(to)) stated.set(to, shares.get(name)?.text);
  const rest = shares.size > 1 ? ' (an equal part of the work)' : '';
  return new Map(
    plan.targets(element, 'delivers').map((outcome) => {
      const text = stated.get(outcome);
      return [outcome, { how: 'delivers', element: outcome, share: text === undefined ? rest : ` (${text} of the work)` }];
    }),
  );
});

function paidBy(plan: Plan, fund: Element): ThreadStep[] {
  const owners = new Set(linesOn(plan, fund).flatMap((line) => (line.owner ? [line.owner] : [])));
  return [...owners].map((owner) => ({ how: 'pays for', element: owner }));
}

/** What an element rests on, one step down. `outcomes` keeps out what is part of the work but delivers something else. */
export function contributors(plan: Plan, element: Element, outcomes?: ReadonlySet<Element>): ThreadStep[] {
  if (element.kind === 'plan') return startsOfThread(plan).map((top) => ({ how: 'starts from', element: top }));
  const wanted = (work: Element): boolean =>
    outcomes === undefined || sharesOf(plan, work).some((share) => outcomes.has(share.outcome));
  const steps = (type: ClauseType): ThreadStep[] =>
    plan.sources(element, type).map((source) => ({ how: reversed(type), element: source }));
  const delivering = plan.sources(element, 'delivers').map((source) => {
    const share = sharesInWords(plan, source).get(element)?.share ?? '';
    return { how: reversed('delivers'), element: source, share };
  });
  const parts = partsOf(plan, element).map((part) => ({ how: reversed('partOf'), element: part }));
  return [
    ...steps('supports'),
    ...steps('meets'),
    ...steps('addresses'),
    ...delivering,
    ...[...parts, ...steps('savingFrom')].filter((step) => wanted(step.element)),
    ...steps('serves'),
  ];
}

const reversed = (type: ClauseType): string => CLAUSES[type].link?.reversed ?? '';

/** Where the thread of a whole plan starts: its visions, or else what supports nothing above it. */
export function startsOfThread(plan: Plan): readonly Element[] {
  const visions = plan.of('vision');
  return visions.length > 0
    ? visions
    : plan.of('priority', 'outcome').filter((each) => plan.targets(each, 'supports').length === 0);
}
