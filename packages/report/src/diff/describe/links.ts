import { CLAUSES, type LinkChange, listed, shortened } from '@goldenthread/model';
import { termOf } from '../../page/build/clause-words.js';
import { calledIn } from '../words.js';

/** What a link led to, and leads to now, where that differs. */
export function endsOf({ was, is }: LinkChange): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  return {
    gone: [...was.keys()].filter((each) => !is.has(each)),
    come: [...is.keys()].filter((each) => !was.has(each)),
  };
}

const BY: Readonly<Record<string, string>> = { ledBy: 'led by', owner: 'owned by' };

/** What happened to what something leads to, or is led by: `is now led by ‘X’; before, by ‘Y’`. */
export function describeLinks(change: LinkChange): string {
  const { kind, type, was, is, said } = change;
  if (kind === 'share' && type === 'approves')
    return `now approves ${listed([...is].map(asAgreed(change)))}; before, ${listed([...was].map(asAgreed(change)))}`;
  if (kind === 'share') return `splits its money differently: ${shares(change, is)} (before: ${shares(change, was)})`;
  const { gone, come } = endsOf(change);
  const by = BY[type];
  const [now, before] = [come, gone].map((some) => some.map((each) => nameIn(change, each))) as [string[], string[]];
  const told = by ? ledOrOwned(by, listed(now), listed(before)) : linked(type, now, before);
  const known = new Set(wordsOf(said?.gone));
  const words = wordsOf(said?.come).filter((each) => !known.has(each));
  return [told, ...words].join(': ');
}

const wordsOf = (said: NonNullable<LinkChange['said']>['come'] = []): string[] =>
  said.flatMap(({ clause }) => (clause && 'words' in clause && clause.words ? shortened(clause.words.text, 240) : []));

const nameIn = ({ plan, earlier }: LinkChange, name: string): string => calledIn([plan, earlier], name);

function shares(change: LinkChange, names: LinkChange['is']): string {
  return listed([...names].map(([name, share]) => `${nameIn(change, name)}${share === '' ? '' : ` ${share}`}`));
}

/** `is now owned by X; before, by Y` */
function ledOrOwned(by: string, come: string, gone: string): string {
  if (come === '') return `is no longer ${by} ${gone}`;
  return gone === '' ? `is now also ${by} ${come}` : `is now ${by} ${come}; before, by ${gone}`;
}

/** `now delivers ‘X’, and no longer ‘Y’`, `is no longer measured by ‘Y’` */
function linked(type: LinkChange['type'], now: readonly string[], before: readonly string[]): string {
  const says = CLAUSES[type].link?.says ?? termOf(type);
  const [, member] = /^has as (.+)s$/.exec(says) ?? [];
  if (member !== undefined) return hadAs(member, now, before);
  const [come, gone] = [listed(now), listed(before)];
  if (says.startsWith('does not '))
    return `${come === '' ? 'no longer' : 'now'} says that it ${says} ${come === '' ? gone : `${come}${gone === '' ? '' : `, and no longer ${gone}`}`}`;
  const [verb = '', ...rest] = says.split(' ');
  const isAdjective = ADJECTIVES.has(verb);
  const being = verb === 'is' || verb === 'was' || isAdjective;
  const words = (isAdjective ? [verb, ...rest] : being ? rest : [verb, ...rest]).join(' ');
  const reads = (adverb: string): string => (being ? `is ${adverb} ${words}` : `${adverb} ${words}`);
  if (come === '') return `${reads('no longer')} ${gone}`;
  return `${reads('now')} ${come}${gone === '' ? '' : `, and no longer ${gone}`}`;
}

/** `now has ‘X’ as a member, and no longer ‘Y’`, `no longer has ‘X’ and ‘Y’ as members` */
function hadAs(member: string, come: readonly string[], gone: readonly string[]): string {
  const as = (some: readonly string[]): string => `${listed(some)} as ${some.length === 1 ? `a ${member}` : `${member}s`}`;
  if (come.length === 0) return `no longer has ${as(gone)}`;
  return `now has ${as(come)}${gone.length === 0 ? '' : `, and no longer ${listed(gone)}`}`;
}

/** First words of how a link reads that need a verb before them in a sentence. */
const ADJECTIVES: ReadonlySet<string> = new Set(['measured', 'part', 'from', 'towards', 'held']);

/** What a decision approves, with what it agreed where it says so: `Depot up to £1.2m`. */
const asAgreed =
  (change: LinkChange) =>
  ([name, terms]: [string, string]): string =>
    terms === '' ? nameIn(change, name) : `${nameIn(change, name)} ${/^up to/.test(terms) ? '' : 'to '}${terms}`;
