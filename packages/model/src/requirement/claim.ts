import type { Span } from '../facts/common.js';
import type { ElementKind } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { withArticle } from '../text/words.js';
import type { Phrase } from './phrase.js';

/** Whether something holds for an element. */
export type Test = (element: Element) => boolean;

/** Something that a requirement asks of an element. */
export interface Claim {
  /** As it is written: `at least 2 measured by`. */
  readonly text: string;
  readonly at: Span;
  /** What is counted; the same words count the same. */
  readonly subject: string;
  /** How many there have to be, and may be. */
  readonly least: number;
  readonly most: number;
  readonly holds: Test;
}

/** What holds where one of two does. */
export const either =
  (one: Test, other: Test): Test =>
  (element) =>
    one(element) || other(element);

/** What holds where all of them do. */
export const allOf =
  (tests: readonly Test[]): Test =>
  (element) =>
    tests.every((holds) => holds(element));

/** A claim that is kept where one or the others are. */
export function eitherClaim(one: Claim, others: readonly Claim[]): Claim {
  const text = `${one.text} or ${others[0]?.text ?? ''}`;
  const holds = either(one.holds, (element) => others.every((each) => each.holds(element)));
  return { text, at: one.at, subject: text, least: 1, most: Number.POSITIVE_INFINITY, holds };
}

/** Claims of one kind that cannot both be kept. */
export function contradictions(plan: Plan, kind: ElementKind, claims: readonly Claim[]): { message: string; at: Span }[] {
  const found: { message: string; at: Span }[] = [];
  for (const same of Map.groupBy(claims, ({ subject }) => subject).values()) {
    const least = same.reduce((a, b) => (b.least > a.least ? b : a));
    const most = same.reduce((a, b) => (b.most < a.most ? b : a));
    if (least.least <= most.most) continue;
    const message = `No ${plan.words(kind)} can have ‘${least.text}’ and ‘${most.text}’ at once. Take one of the two out.`;
    found.push({ message, at: most.at });
  }
  return found;
}

/** Notes `has no project without end` behind `for project`: it asks of other projects than those that are meant. */
export function refuseOwnKind(plan: Plan, kind: ElementKind, phrase: Phrase, start: number): void {
  const asked = phrase.textFrom(start);
  const message = `‘${asked}’ asks ${aKind(plan, kind)} about others that belong to it. Write ‘for plan’ and ‘has ${asked}’, or what each ${plan.words(kind)} has to have.`;
  phrase.problems.push({ sort: 'unclear', message });
}

/** What a kind is called in a message about it: `a project`, in the plan's own terms. */
export const aKind = (plan: Plan, kind: ElementKind): string => withArticle(plan.words(kind));
