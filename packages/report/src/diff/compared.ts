import { type Comparison, comparePlans, type Plan } from '@goldenthread/model';
import { publicViews } from './views.js';

/** Two editions compared as the public may see them: what is exempt in either is left out of both. */
export function comparedForPublic(base: Plan, head: Plan): Comparison {
  const views = publicViews(base, head);
  return comparePlans(views.base.plan, views.head.plan);
}
