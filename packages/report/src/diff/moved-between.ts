import { buildPlan, type Element, type FileFacts, type Plan } from '@goldenthread/model';
import { type Finding, splitByElement } from '@goldenthread/rules';
import { asOwn, foldersOf, without } from './plans-together.js';

/** A plan with what the check found in it. */
interface Checked {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** Plans of two versions that are compared with each other; usually one each. */
interface Group<T extends Checked> {
  readonly base: readonly T[];
  readonly head: readonly T[];
}

/** The same, and what moved there from others. */
export interface MovesFollowed<T extends Checked> extends Group<T> {
  readonly moves?: Moves;
}

/** An entry that stands in another plan now. */
interface Arrival {
  /** As it was in the plan that it left. */
  readonly element: Element;
  readonly from: Plan;
}

/** What moved into a plan from others, and both versions of it as they are: what is left over is counted from those. */
export interface Moves {
  readonly arrived: readonly Arrival[];
  readonly whole: { readonly base: Plan; readonly head: Plan };
}

/**
 * Plans that were there before and after, compared so that what moved from one to another is one thing: its earlier version stands in the
 * plan that it moved to, with what the check found in it. So its promises and its money are compared, and nothing is gone and new.
 */
export function followMoves<T extends Checked>(groups: readonly Group<T>[]): MovesFollowed<T>[] {
  const found = movedBetween(groups.map(({ base, head }) => pairOf(base, head)));
  return groups.map((group, index) => {
    const [was] = group.base;
    const [is] = group.head;
    const moved = found.get(index);
    if (!was || !is || !moved) return group;
    const leaving = new Set(moved.left.map(({ path }) => path));
    const coming = moved.arrived.flatMap(({ element, of }) =>
      splitByElement(groups[of]?.base[0]?.findings ?? []).filter((each) => isOf(each, new Set([element.path]))),
    );
    const findings = [...splitByElement(was.findings).filter((each) => !isOf(each, leaving)), ...coming];
    const { base, head } = moved.as;
    return {
      base: [{ ...was, plan: base, findings }],
      head: [{ ...is, plan: head }],
      moves: { arrived: moved.arrived, whole: { base: was.plan, head: is.plan } },
    };
  });
}

/** A group of one plan: others are split or merged, and compared as one anyway. */
const pairOf = (base: readonly Checked[], head: readonly Checked[]): Versions | undefined =>
  base.length === 1 && head.length === 1 && base[0] && head[0] ? { base: base[0].plan, head: head[0].plan } : undefined;

const isOf = ({ element }: Finding, names: ReadonlySet<string | undefined>): boolean =>
  element !== null && names.has(element.split('.', 1)[0]);

/** A plan as it was and as it is. */
export interface Versions {
  readonly base: Plan;
  readonly head: Plan;
}

/** What left a plan for another and what came from others, and both versions as they are to be compared. */
export interface Moved {
  readonly left: readonly Element[];
  readonly arrived: readonly (Arrival & { readonly of: number })[];
  readonly as: Versions;
}

/** What moved between plans that are there in both versions, by the place of each plan that something left or came to. */
export function movedBetween(plans: readonly (Versions | undefined)[]): ReadonlyMap<number, Moved> {
  const moves = plans.flatMap((from, of) => {
    const gone = from ? goneFrom(from) : [];
    return plans.flatMap((to, into) =>
      from && to && of !== into ? gone.filter((element) => cameTo(to, element)).map((element) => ({ element, of, into })) : [],
    );
  });
  if (moves.length === 0) return new Map();
  const concerned = new Set(moves.flatMap(({ of, into }) => [of, into]));
  return new Map(
    [...concerned].flatMap((index): [number, Moved][] => {
      const own = plans[index];
      if (!own) return [];
      const left = moves.filter(({ of }) => of === index).map(({ element }) => element);
      const arrived = moves
        .filter(({ into }) => into === index)
        .flatMap(({ element, of }) => {
          const from = plans[of]?.base;
          return from ? [{ element, from, of }] : [];
        });
      const others = [...concerned].flatMap((each) => (each === index ? [] : [plans[each] as Versions]));
      return [[index, { left, arrived, as: asCompared(own, others, left, arrived) }]];
    }),
  );
}

/** What goes by the same name is the same thing with its title; with another one, where at least half of what it said is still said. */
function sameThing(one: Element, other: Element | undefined): boolean {
  if (other?.kind !== one.kind) return false;
  if (other.title === one.title) return true;
  const [was, is] = [linesOf(one), new Set(linesOf(other))];
  return was.length > 0 && was.filter((line) => is.has(line)).length * 2 >= was.length;
}

/** What an element and its children say, apart from its title: a line each, whichever plan its names are of. */
const linesOf = ({ fact }: Element): string[] =>
  [...fact.clauses, ...fact.children].map((each) =>
    JSON.stringify(each, (key, value) =>
      key === 'at' ? undefined : key === 'name' && typeof value === 'string' ? ownName(value) : value,
    ),
  );

/** `Jobs` of `Town.Jobs` */
const ownName = (name: string): string => name.replace(/^.*\./, '');

/** What a plan no longer has. */
const goneFrom = ({ base, head }: Versions): Element[] =>
  base.elements.filter(
    (each) => each.name !== undefined && each.kind !== 'plan' && head.declarations.find(each.name) === undefined,
  );

/** Whether that thing is new in a plan. */
const cameTo = ({ base, head }: Versions, element: Element): boolean =>
  sameThing(element, head.declarations.find(element.name ?? '')) && base.declarations.find(element.name ?? '') === undefined;

/** Both versions without what left, with what came as it was, and with one name for what either of the plans calls its own. */
function asCompared(own: Versions, others: readonly Versions[], left: readonly Element[], arrived: readonly Arrival[]): Versions {
  const folders = foldersOf([own, ...others].flatMap(({ base, head }) => [base, head]));
  const leaving = new Set(left.map(({ name }) => name));
  const isNamed = (names: ReadonlySet<string | undefined>) => (fact: FileFacts['elements'][number]) =>
    names.has(fact.name?.name) || names.has(fact.target?.name);
  const stayed = own.base.files.map((file) => without(file, isNamed(leaving)));
  const came = [...Map.groupBy(arrived, ({ from }) => from)].flatMap(([from, some]) => {
    const names = new Set(some.map(({ element }) => element.name));
    return from.files.map((file) => without(file, (fact) => !isNamed(names)(fact))).filter(({ elements }) => elements.length > 0);
  });
  const plan = (files: readonly FileFacts[], { options }: Plan): Plan =>
    buildPlan(
      files.map((file) => asOwn(file, folders)),
      options,
    );
  return { base: plan([...stayed, ...came], own.base), head: plan(own.head.files, own.head) };
}
