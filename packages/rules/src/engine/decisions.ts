import { blank, type Element, freshName, type Plan } from '@goldenthread/model';
import type { Fix } from './fixes/fixes.js';
import { MAX_SUGGESTIONS } from './fixes/fixes.js';
import { declareNew } from './fixes/new-declaration.js';
import { decidingBodies } from './words/posts.js';
import { called } from './words/words.js';

/** Fixes that add a decision which approves something of the plan: one for each body that could take it. */
export function newDecisions(plan: Plan, approved: Element, title: string, bodies?: readonly Element[]): Fix[] {
  const { name } = approved.declaration;
  if (name === undefined) return [];
  return decisions(plan, { name: `Approve${name}`, title, about: `approves ${name}`, near: approved, bodies });
}

/** Fixes that add a decision to give something up that the plan no longer has: `replaces` keeps its name on record. */
export function newDecisionsToEnd(plan: Plan, gone: Element, title: string): Fix[] {
  const { name } = gone.declaration;
  const near = plan.root ?? plan.elements[0];
  if (name === undefined || !near) return [];
  return decisions(plan, { name: `End${name}`, title, about: `replaces ${name}`, near, to: ' to give it up' });
}

interface Decision {
  readonly name: string;
  readonly title: string;
  /** The line that says what it is about. */
  readonly about: string;
  readonly near: Element;
  /** What it is to do, where that is not plain. */
  readonly to?: string;
  readonly bodies?: readonly Element[] | undefined;
}

function decisions(
  plan: Plan,
  { name, title, about, near, to = '', bodies = decidingBodies(plan).slice(0, MAX_SUGGESTIONS) }: Decision,
): Fix[] {
  const head = `decision ${freshName(plan, name)}: ${title}`;
  const open = `  > ${blank('when it was taken, and where the minutes are')}`;
  const decision = (fix: string, ...by: string[]): Fix =>
    declareNew(plan, fix, 'decision', near, head, open, ...by, `  ${about}`);
  if (bodies.length === 0) return [decision(`Add the decision${to}`)];
  return bodies.map((body) => decision(`Add the decision by ${called(plan, body)}${to}`, `  by ${body.name}`));
}
