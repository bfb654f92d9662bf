import { type Comparison, type Element, KINDS, type Plan, type PlanChange } from '@goldenthread/model';
import type { Diff } from './schema.js';
import { plainTitle } from './words.js';

/** The most that a picture can show and still be taken in. */
const MOST = 15;

type Node = Diff['thread']['nodes'][number];
type Link = Diff['thread']['links'][number];

/** The part of the golden thread that changed: what changed in it, and what that is for, up to the vision. */
export function threadOf(comparison: Comparison): Diff['thread'] {
  const { base, head, pairs } = comparison;
  const touched = touchedBy(comparison.changes);
  // Grows while it is gone through: what changed first, then what it is for, nearest first.
  const found = new Set<Element>(touched.keys());
  const now = (element: Element): Element => pairs.after(element) ?? elsewhere(element);
  // What another plan has is the same thing before and after, whatever it is made of.
  const others = new Map<string, Element>();
  const elsewhere = (element: Element): Element => {
    if (head.owns(element) || base.owns(element)) return element;
    const key = `${element.kind} ${element.path}`;
    const known = others.get(key) ?? element;
    others.set(key, known);
    return known;
  };
  for (const element of found) {
    const [before, after] = [pairs.before(element) ?? element, element];
    for (const { to } of stepsUp(head, after)) found.add(elsewhere(to));
    for (const { to } of stepsUp(base, before)) found.add(now(to));
  }
  const shown = [...found].slice(0, MOST);
  const names = new Map(shown.flatMap((element) => (element.path === undefined ? [] : [[element, element.path]])));
  const plan = head.name ?? base.name;
  const links = new Map<string, Link>();
  const add = (from: Element, { how, to }: Step, change: Link['change']): void => {
    const ends = [names.get(from), names.get(to)] as const;
    if (ends[0] === undefined || ends[1] === undefined) return;
    const key = `${ends[0]} ${how} ${ends[1]}`;
    links.set(key, { plan, from: ends[0], to: ends[1], how, change: links.has(key) ? null : change });
  };
  for (const element of names.keys()) {
    for (const step of stepsUp(base, pairs.before(element) ?? element)) add(element, { ...step, to: now(step.to) }, 'removed');
    for (const step of stepsUp(head, element)) add(element, { ...step, to: elsewhere(step.to) }, 'added');
  }
  const nodes = [...names].map(
    ([element, name]): Node => ({
      plan,
      name,
      what: head.words(element.kind),
      title: plainTitle(element),
      change: touched.get(element) ?? null,
    }),
  );
  return { nodes, links: [...links.values()], leftOut: found.size - shown.length };
}

/** What changed that the thread goes through, each with how. */
function touchedBy(changes: readonly PlanChange[]): Map<Element, NonNullable<Node['change']>> {
  const touched = new Map<Element, NonNullable<Node['change']>>();
  for (const { element, kind } of changes) {
    const { declaration } = element;
    if (!isOfThread(declaration)) continue;
    const whole = element === declaration && (kind === 'added' || kind === 'removed') ? kind : 'changed';
    touched.set(declaration, touched.get(declaration) ?? whole);
  }
  return touched;
}

const isOfThread = ({ kind, name }: Element): boolean =>
  name !== undefined && (['statement', 'outcome', 'work', 'measure'].includes(KINDS[kind].family) || kind === 'saving');

interface Step {
  readonly how: string;
  readonly to: Element;
}

/** What an element is for, one step up. */
function stepsUp(plan: Plan, element: Element): Step[] {
  const along = (type: 'supports' | 'delivers' | 'partOf' | 'savingFrom', how: string): Step[] =>
    plan.targets(element, type).map((to) => ({ how, to }));
  const measured = element.kind === 'measure' ? plan.sources(element, 'measuredBy') : [];
  return [
    ...along('supports', 'supports'),
    ...along('delivers', 'delivers'),
    ...along('partOf', 'part of'),
    ...along('savingFrom', 'taken from'),
    ...measured.map((source) => ({ how: 'measures', to: source.declaration })),
  ].filter(({ to }) => isOfThread(to));
}
