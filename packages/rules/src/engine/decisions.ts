import type { Element, Plan } from '@goldenthread/model';
import type { Fix } from './fixes.js';
import { freshName } from './names.js';
import { declareNew } from './new-declaration.js';
import { decidingBodies, MOST } from './posts.js';

/** Fixes that add a decision which approves something of the plan: one for each body that could take it. */
export function newDecisions(plan: Plan, approved: Element, title: string, bodies = decidingBodies(plan).slice(0, MOST)): Fix[] {
  const { name } = approved.declaration;
  if (name === undefined) return [];
  const head = `decision ${freshName(plan, `Approve${name}`)}: ${title}`;
  const decision = (fix: string, ...by: string[]): Fix =>
    declareNew(plan, fix, 'decision', approved, head, ...by, `  approves ${name}`);
  if (bodies.length === 0) return [decision('Add the decision')];
  return bodies.map((body) => decision(`Add the decision by '${body.name}'`, `  by ${body.name}`));
}
