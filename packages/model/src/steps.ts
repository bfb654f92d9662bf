import type { ClauseType } from './facts/generated.js';
import { linesOn } from './money/lines.js';
import type { Element } from './plan/element.js';
import type { Plan } from './plan/plan.js';
import { partsOf, sharesOf } from './thread/thread.js';

/** A link to follow, and how it reads. */
export interface ThreadStep {
  readonly how: string;
  readonly element: Element;
  /** How much of it, where shares are stated; empty where they aren't. */
  readonly share?: string;
}

/** The links that lead up, towards the vision, as they read. */
const UPWARDS: readonly (readonly [ClauseType, string])[] = [
  ['supports', 'supports'],
  ['partOf', 'part of'],
  ['savingFrom', 'taken from'],
  ['meets', 'meets'],
  ['serves', 'serves'],
  ['towards', 'towards'],
  ['threatens', 'threatens'],
  ['addresses', 'addresses'],
  ['approves', 'approves'],
  ['concerns', 'about'],
];

/** What an element is for, one step up. */
export function purposes(plan: Plan, element: Element): ThreadStep[] {
  const steps: ThreadStep[] = sharesInWords(plan, element);
  for (const [type, how] of UPWARDS) steps.push(...plan.targets(element, type).map((target) => ({ how, element: target })));
  if (element.kind === 'measure')
    steps.push(...plan.sources(element, 'measuredBy').map((source) => ({ how: 'measures', element: source })));
  if (element.kind === 'fund') steps.push(...paidBy(plan, element));
  if (element.parent && !steps.some((step) => step.element === element.parent))
    steps.push({ how: 'belongs to', element: element.parent });
  return steps;
}

/** What an element says itself that it delivers, with its shares. */
export function sharesInWords(plan: Plan, element: Element): ThreadStep[] {
  const shares = element.all('delivers').flatMap((clause) => clause.shares);
  return plan.targets(element, 'delivers').map((outcome) => {
    const share = shares.find((each) =>
      plan.linksFrom(element, 'delivers').some((link) => link.name === each.outcome && link.to === outcome),
    );
    const part = share?.share ? ` (${share.share.text} of the work)` : shares.length > 1 ? ' (an equal part of the work)' : '';
    return { how: 'delivers', element: outcome, share: part };
  });
}

function paidBy(plan: Plan, fund: Element): ThreadStep[] {
  const owners = new Set(linesOn(plan, fund).flatMap((line) => (line.owner ? [line.owner] : [])));
  return [...owners].map((owner) => ({ how: 'pays for', element: owner }));
}

/** What an element rests on, one step down. `outcomes` keeps out what is part of the work but delivers something else. */
export function contributors(plan: Plan, element: Element, outcomes?: ReadonlySet<Element>): ThreadStep[] {
  if (element.kind === 'plan') return startsOfThread(plan).map((top) => ({ how: 'starts from', element: top }));
  const wanted = (work: Element): boolean =>
    outcomes === undefined || sharesOf(plan, work).some((share) => outcomes.has(share.outcome));
  const steps = (type: 'supports' | 'addresses' | 'meets' | 'serves', how: string): ThreadStep[] =>
    plan.sources(element, type).map((source) => ({ how, element: source }));
  const delivering = plan.sources(element, 'delivers').map((source) => {
    const share = sharesInWords(plan, source).find((each) => each.element === element)?.share ?? '';
    return { how: 'delivered by', element: source, share };
  });
  const savings = plan.sources(element, 'savingFrom').map((saving) => ({ how: 'gives', element: saving }));
  const parts = partsOf(plan, element).map((part) => ({ how: 'made up of', element: part }));
  return [
    ...steps('supports', 'supported by'),
    ...steps('meets', 'met by'),
    ...steps('addresses', 'addressed by'),
    ...delivering,
    ...[...parts, ...savings].filter((step) => wanted(step.element)),
    ...steps('serves', 'served by'),
  ];
}

/** Where the thread of a whole plan starts: its visions, or else what supports nothing above it. */
export function startsOfThread(plan: Plan): readonly Element[] {
  const visions = plan.of('vision');
  return visions.length > 0
    ? visions
    : plan.of('priority', 'outcome').filter((each) => plan.targets(each, 'supports').length === 0);
}
