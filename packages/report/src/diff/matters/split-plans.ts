import {
  type Comparison,
  countedInWords as counted,
  type Element,
  exemptDeclarations,
  listed,
  type Plan,
} from '@goldenthread/model';
import type { Moves } from '../moved-between.js';
import type { Diff } from '../schema.js';
import { called, kindInWords } from '../words.js';
import { sentence } from './matter.js';

/** A plan that was split, or that others were merged into: what its parts are, and how much went there. */
export function splitOrMerged(
  { base, head, pairs }: Comparison,
  { splitOff = [], mergedIn = [] }: { readonly splitOff?: readonly Plan[]; readonly mergedIn?: readonly Plan[] },
): Diff['matters'] {
  const told: string[] = [];
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
  return rowsOf(told, head.name ?? base.name);
}

/** As many as are named; the others are counted. */
const NAMED = 3;

/** What moved here from plans that are still there: `the project ‘The quay’ moves from ‘Town plan’ to ‘Port plan’`. */
export function movedHere(
  { head, base }: Comparison,
  { moves, withExempt = false }: { readonly moves?: Moves; readonly withExempt?: boolean },
): Diff['matters'] {
  const isTold = ({ element, from }: Moves['arrived'][number]): boolean =>
    withExempt || !(exemptDeclarations(from).has(element) || isExemptNow(head, moves, element));
  const told = [...Map.groupBy((moves?.arrived ?? []).filter(isTold), ({ from }) => from)].map(([from, some]) => {
    const things = some.map(({ element }) => `the ${kindInWords(from, element.kind)} ${called(element, element.kind)}`);
    const rest = things.length - NAMED;
    const which = listed(rest > 0 ? [...things.slice(0, NAMED), `${counted(rest, 'more', 'more')}`] : things);
    return `${which} ${things.length === 1 ? 'moves' : 'move'} from ${name(from)} to ${name(head)}`;
  });
  return rowsOf(told, head.name ?? base.name);
}

function isExemptNow(head: Plan, moves: Moves | undefined, { name: own = '' }: Element): boolean {
  return [head, moves?.whole.head].some((plan) => {
    const found = plan?.declarations.find(own);
    return plan !== undefined && found !== undefined && exemptDeclarations(plan).has(found);
  });
}

const name = (plan: Plan): string => (plan.root ? called(plan.root, 'plan') : 'another plan');

const rowsOf = (told: readonly string[], plan: string | null): Diff['matters'] =>
  told.map((brief) => ({ plan, sort: 'plan-split', brief, summary: sentence(brief), folded: false, changes: [] }));
