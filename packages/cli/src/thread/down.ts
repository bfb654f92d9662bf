import { type Element, type Plan, partsOf, sharesOf } from '@goldenthread/model';
import { printable } from '../terminal/words.js';
import type { Branch } from './branch.js';
import { figures } from './measures.js';
import { notes, type Teller } from './teller.js';
import { type Step, sharesInWords } from './up.js';

/** The children of a piece of work that say what it will bring about. */
const STEPS = [
  'deliverable',
  'milestone',
  'output',
  'action',
  'mitigation',
  'level',
  'recommendation',
  'option',
  'step',
] as const;

/** What an element rests on, one step down. `outcomes` keeps out what is part of the work but delivers something else. */
export function contributors(plan: Plan, element: Element, outcomes?: ReadonlySet<Element>): Step[] {
  if (element.kind === 'plan') return tops(plan).map((top) => ({ how: 'starts from', element: top }));
  const wanted = (work: Element): boolean =>
    outcomes === undefined || sharesOf(plan, work).some((share) => outcomes.has(share.outcome));
  const steps = (type: 'supports' | 'addresses' | 'meets' | 'serves', how: string): Step[] =>
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
function tops(plan: Plan): readonly Element[] {
  const visions = plan.of('vision');
  return visions.length > 0
    ? visions
    : plan.of('priority', 'outcome').filter((each) => plan.targets(each, 'supports').length === 0);
}

/** Everything that an element rests on: supporting outcomes, work, the parts of the work. */
export function downwards(teller: Teller, element: Element, outcomes?: ReadonlySet<Element>): Branch[] {
  const shown = new Set<Element>([element]);
  const follow = (from: Element): Branch[] =>
    contributors(teller.plan, from, outcomes).map(({ how, element: to, share = '' }) => {
      const text = `${how} ${teller.label(to)}${share}`;
      if (shown.has(to)) return { text: contributors(teller.plan, to, outcomes).length > 0 ? `${text} (told above)` : text };
      shown.add(to);
      const own = to.kind === 'outcome' || to.family === 'work' ? teller.leads(to) : undefined;
      return { text, notes: notes(own, teller.status(to)), below: follow(to) };
    });
  return follow(element);
}

/** What an element's own children promise: deliverables, milestones, actions… with their dates. */
export function promises(teller: Teller, element: Element): Branch[] {
  return element.childrenOf(...STEPS).map((child) => {
    const by = child.one('by')?.by ?? child.one('stepIn')?.on ?? child.one('stepOn')?.on;
    const originally = child.one('originally')?.by;
    const when = by ? `, by ${by.text}${originally ? ` (originally ${originally.text})` : ''}` : '';
    const because = child.one('because');
    const current = child.one('current');
    const measures = teller.plan
      .targets(child, 'measuredBy')
      .map((measure) => `measured by ${teller.short(measure)}: ${figures(teller, measure)[0]}`);
    return {
      text: `${teller.label(child)}${when}`,
      notes: notes(
        teller.owners(child),
        teller.status(child),
        because && `because ${printable(because.words.text)}`,
        current && `now ${current.value.text}`,
        ...measures,
      ),
      below: promises(teller, child),
    };
  });
}
