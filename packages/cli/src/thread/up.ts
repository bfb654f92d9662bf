import { type ClauseType, type Element, linesOn, type Plan } from '@goldenthread/model';
import type { Branch } from './branch.js';
import type { Teller } from './teller.js';

/** A link to follow, and how it reads. */
export interface Step {
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
export function purposes(plan: Plan, element: Element): Step[] {
  const steps: Step[] = sharesInWords(plan, element);
  for (const [type, how] of UPWARDS) steps.push(...plan.targets(element, type).map((target) => ({ how, element: target })));
  if (element.kind === 'measure')
    steps.push(...plan.sources(element, 'measuredBy').map((source) => ({ how: 'measures', element: source })));
  if (element.kind === 'fund') steps.push(...paidBy(plan, element));
  if (element.parent && !steps.some((step) => step.element === element.parent))
    steps.push({ how: 'belongs to', element: element.parent });
  return steps;
}

/** What an element says itself that it delivers, with its shares. */
export function sharesInWords(plan: Plan, element: Element): Step[] {
  const shares = element.all('delivers').flatMap((clause) => clause.shares);
  return plan.targets(element, 'delivers').map((outcome) => {
    const share = shares.find((each) =>
      plan.linksFrom(element, 'delivers').some((link) => link.name === each.outcome && link.to === outcome),
    );
    const part = share?.share ? ` (${share.share.text} of the work)` : shares.length > 1 ? ' (an equal part of the work)' : '';
    return { how: 'delivers', element: outcome, share: part };
  });
}

function paidBy(plan: Plan, fund: Element): Step[] {
  const owners = new Set(linesOn(plan, fund).flatMap((line) => (line.owner ? [line.owner] : [])));
  return [...owners].map((owner) => ({ how: 'pays for', element: owner }));
}

/** Everything that an element is for, up to the vision. */
export function upwards(teller: Teller, element: Element): Branch[] {
  const shown = new Set<Element>([element]);
  const follow = (from: Element): Branch[] =>
    purposes(teller.plan, from).map(({ how, element: to, share = '' }) => {
      const text = `${how} ${from.kind === 'measure' ? teller.fullLabel(to) : teller.label(to)}${share}`;
      if (shown.has(to)) return { text: purposes(teller.plan, to).length > 0 ? `${text} (told above)` : text };
      shown.add(to);
      return { text, below: follow(to) };
    });
  return follow(element);
}
