import { type ClauseType, type Element, type NameFact, OPENING_WORDS } from '@goldenthread/model';
import { clauseChange } from './clause-changes.js';
import type { Draft } from './draft.js';
import { seriesChange } from './figure-changes.js';
import type { Pairs } from './pairs.js';
import { type Naming, type Said, type Series, type Statement, statementOf } from './statement.js';
import { listed } from './words.js';

/** What changed in an element that both plans have, its children apart. */
export function elementChanges(pairs: Pairs, before: Element, after: Element): Draft[] {
  const was = statementOf(pairs.base, before, namingOf(pairs, 'base'));
  const is = statementOf(pairs.head, after, namingOf(pairs, 'head'));
  const drafts: (Draft | undefined)[] = [];
  if (before.kind !== after.kind)
    drafts.push({
      kind: 'became',
      grade: 'officer',
      says: `is now a ${pairs.head.words(after.kind)}; it was a ${pairs.base.words(before.kind)}`,
    });
  if (before.name !== after.name)
    drafts.push({
      kind: 'renamed',
      grade: 'editorial',
      says: `goes by the name ${after.name ?? 'of none'}; it was ${before.name ?? 'without one'}`,
    });
  const { startMonth } = pairs.head.settings;
  for (const key of keysOf(was.said, is.said)) {
    const [old, now] = [was.said.get(key), is.said.get(key)];
    if (!goesWithRow(old, now, was, is)) drafts.push(clauseChange(old, now, after, startMonth));
  }
  for (const type of keysOf(was.links, is.links)) drafts.push(linkChange(type, was.links.get(type), is.links.get(type)));
  for (const [old, now] of rowsTogether(was, is)) drafts.push(seriesChange(old, now, before, pairs.head));
  return drafts.filter((draft) => draft !== undefined);
}

/** What names stand for in either plan: what an element of both is called in the later one. */
export function namingOf(pairs: Pairs, side: 'base' | 'head'): Naming {
  const plan = pairs[side];
  const targets = plan.memo(namingOf, () => new Map(plan.links.map((link) => [link.name, link.to])));
  return (name: NameFact): string => {
    const target = targets.get(name);
    if (!target) return name.name;
    return (side === 'base' ? pairs.after(target) : target)?.path ?? target.path ?? name.name;
  };
}

/** Whether words beside a row came or went with a row of that sort: the row tells. */
function goesWithRow(old: Said | undefined, now: Said | undefined, was: Statement, is: Statement): boolean {
  const said = now ?? old;
  if (!said?.clauses.every((each) => each.clause === undefined) || (old && now)) return false;
  const rows = ({ series }: Statement): number => [...series.values()].filter((each) => each.type === said.type).length;
  return now ? rows(is) > rows(was) : rows(is) < rows(was);
}

function keysOf<K>(a: ReadonlyMap<K, unknown>, b: ReadonlyMap<K, unknown>): K[] {
  return [...new Set([...a.keys(), ...b.keys()])].sort();
}

type Names = ReadonlyMap<string, string> | undefined;

function linkChange(type: ClauseType, before: Names, after: Names): Draft | undefined {
  const gone = [...(before?.keys() ?? [])].filter((name) => !after?.has(name));
  const come = [...(after?.keys() ?? [])].filter((name) => !before?.has(name));
  const words = OPENING_WORDS[type][0] ?? type;
  const shares = (names: Names): string =>
    listed([...(names ?? [])].map(([name, share]) => (share === '' ? name : `${name} ${share}`)));
  if (gone.length === 0 && come.length === 0) {
    if (![...(after ?? [])].some(([name, share]) => before?.get(name) !== share)) return undefined;
    return { kind: 'share', grade: 'officer', says: `shares itself out otherwise: ${shares(after)}; it was ${shares(before)}` };
  }
  const kind = type === 'ledBy' || type === 'owner' ? 'lead' : 'link';
  const parts = [
    ...(come.length === 0 ? [] : [`now ‘${words}’ ${listed(come)}`]),
    ...(gone.length === 0 ? [] : [`no longer ‘${words}’ ${listed(gone)}`]),
  ];
  return { kind, grade: 'officer', says: parts.join(', ') };
}

/** The rows of both sides that are the same row; one that took the place of another of its sort goes with it. */
function rowsTogether(was: Statement, is: Statement): [Series | undefined, Series | undefined][] {
  const keys = keysOf(was.series, is.series);
  const alone = keys.filter((key) => was.series.has(key) !== is.series.has(key));
  const together: [Series | undefined, Series | undefined][] = keys
    .filter((key) => !alone.includes(key))
    .map((key) => [was.series.get(key), is.series.get(key)]);
  for (const rows of Map.groupBy(alone, (key) => (was.series.get(key) ?? is.series.get(key))?.like).values()) {
    const [first, second] = rows;
    const gone = rows.find((key) => was.series.has(key));
    const come = rows.find((key) => is.series.has(key));
    if (rows.length === 2 && first && second && gone !== undefined && come !== undefined)
      together.push([was.series.get(gone), is.series.get(come)]);
    else for (const key of rows) together.push([was.series.get(key), is.series.get(key)]);
  }
  return together;
}
