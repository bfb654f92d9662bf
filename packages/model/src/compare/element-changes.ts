import type { NameFact } from '../facts/common.js';
import type { ClauseType } from '../facts/generated.js';
import { movedMoney, statedMoney } from '../money/stated.js';
import { derived } from '../plan/derived.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { statusAt } from '../progress/status.js';
import { addAll } from '../values/long-lists.js';
import { pence } from '../values/money.js';
import { lastDay } from '../values/period.js';
import { YearMoney } from '../values/year-money.js';
import { attributeChange } from './attribute-changes.js';
import type { ChangeDetails, LinkChange, PlanChange } from './change.js';
import { figureChanges } from './figure-changes.js';
import type { Pairs } from './pairs.js';
import { type AttributeValues, type NameResolver, type Statement, statementOf } from './statement.js';

/** What changed in an element that both plans have, its children apart. */
export function elementChanges(pairs: Pairs, before: Element, after: Element): PlanChange[] {
  const was = statementOf(pairs.base, before, nameResolver(pairs, 'base'));
  const is = statementOf(pairs.head, after, nameResolver(pairs, 'head'));
  const changes: (ChangeDetails<PlanChange> | undefined)[] = [];
  if (before.parent && after.parent && pairs.after(before.parent) !== after.parent)
    changes.push({ about: 'whole', kind: 'moved' });
  if (before.kind !== after.kind) changes.push({ about: 'whole', kind: 'became' });
  if (ownName(before, nameResolver(pairs, 'base')) !== ownName(after, nameResolver(pairs, 'head')))
    changes.push({ about: 'whole', kind: 'renamed' });
  for (const [old, now] of together(was.said, is.said))
    if (!goesWithRow(old, now, was, is)) changes.push(attributeChange(old, now, after, pairs));
  for (const type of keysOf(was.links, is.links))
    changes.push(withWords(linkChange(type, was.links.get(type), is.links.get(type)), changes));
  for (const [old, now] of together(was.series, is.series)) addAll(changes, figureChanges(old, now, before, pairs));
  return changes.flatMap((change) =>
    change
      ? [
          {
            ...withMoney(change, pairs, before, after),
            element: after,
            plan: pairs.head,
            before,
            after,
            earlier: pairs.base,
          } as PlanChange,
        ]
      : [],
  );
}

/**
 * A move is money: what it moves more or less, by year; where it moves to or from somebody else, all of it. So is a saving that is
 * stopped: what it was still to save.
 */
function withMoney(change: ChangeDetails<PlanChange>, pairs: Pairs, before: Element, after: Element): ChangeDetails<PlanChange> {
  if (after.kind === 'saving' && isNowGivenUp(change) && !isGivenUp(statusAt(pairs.base, before)?.state))
    return { ...change, money: stillToSave(pairs, before) };
  if (change.about !== 'saying' || change.type !== 'moveMoney') return change;
  const [was, is] = [movedMoney(pairs.base, before), movedMoney(pairs.head, after)];
  const difference = is.subtract(was);
  return { ...change, kind: 'money', money: difference.isNil ? is : difference };
}

const isGivenUp = (state: string | undefined): boolean => state === 'stopped' || state === 'superseded';

const isNowGivenUp = (change: ChangeDetails<PlanChange>): boolean =>
  change.about === 'saying' && change.come.some(({ clause }) => clause?.type === 'status' && isGivenUp(clause.state));

/** The amounts of a saving for the years that are not over, which it no longer brings. */
function stillToSave({ base, head }: Pairs, saving: Element): YearMoney {
  const { asAt, startMonth } = head.settings;
  const isLeft = (year: number): boolean => asAt === undefined || lastDay({ type: 'year', year }, startMonth) > asAt;
  return new YearMoney(
    [...statedMoney(base, saving, 'amount')].filter(([year]) => isLeft(year)).map(([year, amount]) => [year, pence(0 - amount)]),
  );
}

/** What an element is called; a budget by what it is for. */
const ownName = ({ name, fact }: Element, naming: NameResolver): string | undefined =>
  name ?? (fact.target && naming(fact.target));

/**
 * What names stand for in either plan: what an element of both is called in the later one. A name of another plan that cannot be found
 * stands for what it stands for in the version in which it can.
 */
export function nameResolver(pairs: Pairs, side: 'base' | 'head'): NameResolver {
  const [plan, other] = side === 'base' ? [pairs.base, pairs.head] : [pairs.head, pairs.base];
  return (name: NameFact): string => {
    const target = plan.meaning(name);
    if (!target) return (name.name.includes('.') && namesOfOthers(other).get(name.name)) || name.name;
    return (side === 'base' ? pairs.after(target) : target)?.path ?? target.path ?? name.name;
  };
}

/** What a plan's names of other plans stand for, as they are typed. */
const namesOfOthers = derived(
  (plan: Plan): ReadonlyMap<string, string> =>
    new Map(plan.links.flatMap(({ name, to }) => (to?.path !== undefined && !plan.owns(to) ? [[name.name, to.path]] : []))),
);

/** A change of links with the words that were said with them: they are one line, and one change. */
function withWords(
  change: ChangeDetails<LinkChange> | undefined,
  changes: (ChangeDetails<PlanChange> | undefined)[],
): ChangeDetails<LinkChange> | undefined {
  const at = change ? changes.findIndex((each) => each?.about === 'saying' && each.type === change.type) : -1;
  const words = changes[at];
  if (!change || words?.about !== 'saying') return change;
  changes.splice(at, 1);
  return { ...change, said: { gone: words.gone, come: words.come } };
}

/** Whether words beside a row came or went with the row itself: then the change of the row covers them. */
function goesWithRow(old: AttributeValues | undefined, now: AttributeValues | undefined, was: Statement, is: Statement): boolean {
  const said = now ?? old;
  if (!said?.beside || (old && now)) return false;
  const rows = ({ series }: Statement): number =>
    [...series.values()].filter(({ type, figures }) => type === said.type && figures.size > 0).length;
  return now ? rows(is) > rows(was) : rows(is) < rows(was);
}

function keysOf<K>(a: ReadonlyMap<K, unknown>, b: ReadonlyMap<K, unknown>): K[] {
  return [...new Set([...a.keys(), ...b.keys()])].sort();
}

type Names = ReadonlyMap<string, string>;
const NONE: Names = new Map();

function linkChange(type: ClauseType, was: Names = NONE, is: Names = NONE): ChangeDetails<LinkChange> | undefined {
  const same = [...was.keys()].every((name) => is.has(name)) && was.size === is.size;
  if (same && [...is].every(([name, share]) => was.get(name) === share)) return undefined;
  const kind = same ? 'share' : type === 'ledBy' || type === 'owner' ? 'lead' : 'link';
  return { about: 'links', kind, type, was, is };
}

/**
 * What both sides have under one key; and what took the place of another that is alike, where there is one of each. Without
 * anything that it could be alike by, it stands for itself.
 */
function together<T extends { readonly like: string | undefined }>(
  was: ReadonlyMap<string, T>,
  is: ReadonlyMap<string, T>,
): Both<T>[] {
  const keys = keysOf(was, is);
  const alone = keys.filter((key) => was.has(key) !== is.has(key));
  const pairs = keys.filter((key) => was.has(key) === is.has(key)).map((key): Both<T> => [was.get(key), is.get(key)]);
  for (const alike of Map.groupBy(alone, (key) => (was.get(key) ?? is.get(key))?.like ?? Symbol(key)).values()) {
    const gone = alike.find((key) => was.has(key));
    const come = alike.find((key) => is.has(key));
    if (alike.length === 2 && gone !== undefined && come !== undefined) pairs.push([was.get(gone), is.get(come)]);
    else for (const key of alike) pairs.push([was.get(key), is.get(key)]);
  }
  return pairs;
}

type Both<T> = [T | undefined, T | undefined];
