import { type Comparison, countedInWords as counted, listed, type Plan } from '@goldenthread/model';
import type { Diff } from '../schema.js';
import { called } from '../words.js';
import { sentence } from './matter.js';

/** A plan that was split, or that others were merged into: what its parts are, and how much went there. */
export function splitOrMerged(
  { base, head, pairs }: Comparison,
  { splitOff = [], mergedIn = [] }: { readonly splitOff?: readonly Plan[]; readonly mergedIn?: readonly Plan[] },
): Diff['matters'] {
  const told: string[] = [];
  const name = (plan: Plan): string => (plan.root ? called(plan.root, 'plan') : 'another plan');
  const things = (plan: Plan): string => {
    const own = new Set(plan.elements.map(({ path }) => path));
    const number = head.elements.filter((each) => own.has(each.path) && pairs.before(each)).length;
    return `${counted(number, 'thing')} of it ${number === 1 ? 'stands' : 'stand'} in ${name(plan)} now`;
  };
  if (splitOff.length > 0) told.push(`the plan ${name(base)} is split: ${listed(splitOff.map(things))}`);
  if (mergedIn.length > 0)
    told.push(
      `the ${mergedIn.length === 1 ? 'plan' : 'plans'} ${listed(mergedIn.map(name))} ${mergedIn.length === 1 ? 'becomes' : 'become'} part of ${name(head)}`,
    );
  return told.map((brief) => ({
    plan: head.name ?? base.name,
    sort: 'plan-split' as const,
    brief,
    summary: sentence(brief),
    folded: false,
    changes: [],
  }));
}
