import {
  addAll,
  capitalised,
  countedInWords as counted,
  formatMoneyShort,
  largest,
  listed,
  numberInWords,
  type Pence,
  shortened,
} from '@goldenthread/model';
import { differenceInWeight, isComparing, rules } from '@goldenthread/rules';
import { isUnagreed, isWordsOnly } from './agreed.js';
import type { Change, Diff, Matter } from './schema.js';

/** How many matters the first sentence names; the rest is counted. */
const NAMED = 3;
/** The most of one matter that it tells. */
const MOST_OF_ONE = 200;

/** Something to report: in words, which changes it covers, how much it matters. */
interface Topic {
  readonly says: string;
  readonly changes: readonly Change[];
  /** How many rows tell of it. */
  readonly rows: number;
  readonly weight: number;
}

/**
 * One sentence that a councillor understands: it names what changes and by how much, what matters most first; then whether members
 * have agreed, and last what the check finds.
 */
export function headlineOf(diff: Omit<Diff, 'version' | 'headline'>): string {
  const { changes, caused, fixed } = diff;
  const known = topicsOf(diff).sort((a, b) => b.weight - a.weight);
  const named = known.slice(0, NAMED);
  const rest = known.slice(NAMED).reduce((sum, each) => sum + each.rows, 0);
  const parts = [...unreadInWords(diff), ...named.map(({ says }) => fitted(says)), ...diff.gaps.flatMap(gapInWords)];
  if (rest > 0) parts.push(counted(rest, 'further change'));
  if (known.length === 0) addAll(parts, quiet(changes, diff.exempt));
  addAll(parts, slipsInWords(changes));
  const agreement = agreementInWords(diff);
  if (agreement !== '') parts.push(agreement);
  // What the rules that compare found is said by the changes themselves.
  const found = caused.filter(({ rule }) => !COMPARING.has(rule)).length;
  if (found > 0) parts.push(`the check finds ${counted(found, 'new gap')}`);
  // What is gone took its gaps with it: that fixes nothing.
  const gone = new Set(changes.flatMap(({ kind, element }) => (kind === 'removed' ? [element] : [])));
  const closed = fixed.filter(({ element }) => !gone.has(element)).length;
  if (closed > 0) parts.push(`${counted(closed, 'gap')} found before ${are(closed)} fixed`);
  return `${capitalised(parts.join('; '))}.`;
}

/** A topic that takes no more than its share: what was before goes first. */
function fitted(says: string): string {
  const cut = shortened(says.length > MOST_OF_ONE ? says.replace(/ \(before: [^()]*\)/g, '') : says, MOST_OF_ONE);
  // Words that are cut off inside quotation marks keep both of them.
  return cut.endsWith('…') && cut.lastIndexOf('‘') > cut.lastIndexOf('’') ? `${cut}’` : cut;
}

const COMPARING: ReadonlySet<string> = new Set(rules.filter(isComparing).map((rule) => rule.name));
const are = (number: number): string => (number === 1 ? 'is' : 'are');

/** How much kinds of change matter, where members have to agree to none; what is not here matters least. */
const WEIGHTS: Readonly<Partial<Record<Change['kind'], number>>> = {
  'target-weakened': 90,
  removed: 80,
  'baseline-moved': 75,
  'measure-redefined': 70,
  'principle-departed': 65,
  money: 60,
  'saving-reprofiled': 55,
  'date-slipped': 50,
  'gap-accepted': 45,
  status: 40,
  title: 35,
  added: 30,
  'target-strengthened': 25,
  'target-changed': 25,
  'target-added': 20,
  lead: 15,
};

/** How much a matter of several changes matters by itself. */
const MATTER_WEIGHTS: Readonly<Partial<Record<Matter['sort'], number>>> = {
  'roll-forward': 2000,
  'plan-split': 1500,
  'file-gone': 85,
  outcomes: 82,
  update: 62,
  reshuffle: 40,
  post: 35,
};

const weightOf = ({ grade, kind, what }: Change): number =>
  (grade === 'member' ? 1000 : 0) + (kind === 'removed' && what === 'outcome' ? 95 : (WEIGHTS[kind] ?? 10));

/** What there is to report: each matter of several changes, and of the others those of a kind to one thing. */
function topicsOf({ changes, matters, unfunded }: Pick<Diff, 'changes' | 'matters' | 'unfunded'>): Topic[] {
  const topics: Topic[] = [];
  const single: Change[] = [];
  for (const { sort, brief, folded, changes: places } of matters) {
    const own = places.map((place) => changes[place] as Change);
    if (folded || (!TOLD_ANYWAY.has(sort) && own.every(isQuiet))) continue;
    if (sort === 'change') addAll(single, own);
    else topics.push({ says: brief, changes: own, rows: 1, weight: largest([MATTER_WEIGHTS[sort] ?? 0, ...own.map(weightOf)]) });
  }
  for (const some of Map.groupBy(
    single,
    ({ plan, element, kind, brief }) => `${plan} ${element} ${kind === 'setting' ? brief : kind}`,
  ).values()) {
    const [first, ...more] = some as [Change, ...Change[]];
    topics.push({
      says: more.length === 0 ? first.brief : oneOf(first, some),
      changes: some,
      rows: some.length,
      weight: weightOf(first),
    });
  }
  for (const { element, title } of unfunded)
    topics.push({ says: `‘${title || element}’ loses all its money`, changes: [], rows: 0, weight: 85 });
  return new Set(changes.map(({ plan }) => plan)).size > 1 ? byPlan(topics) : topics;
}

const OF_THE_PLAN = /^the plan (?=[^‘])/;

/** Where several plans change, which of them is meant; what is so of several is said once. */
function byPlan(topics: readonly Topic[]): Topic[] {
  const [ofPlans, others] = [
    topics.filter(({ says }) => OF_THE_PLAN.test(says)),
    topics.filter(({ says }) => !OF_THE_PLAN.test(says)),
  ];
  const told = [...Map.groupBy(ofPlans, ({ says }) => says)].map(([says, some]): Topic => {
    const title = some.flatMap(({ changes }) => changes).find(({ what }) => what === 'plan')?.title;
    const which = some.length > 1 ? `each of ${counted(some.length, 'plan')} ` : title ? `the plan ‘${title}’ ` : 'the plan ';
    return {
      says: says.replace(OF_THE_PLAN, () => which),
      changes: some.flatMap(({ changes }) => changes),
      rows: some.reduce((sum, { rows }) => sum + rows, 0),
      weight: largest(some.map(({ weight }) => weight)),
    };
  });
  return [...others, ...told];
}

/** What is shown though nobody has to agree to it. */
const TOLD_ANYWAY: ReadonlySet<Matter['sort']> = new Set(['post', 'roll-forward', 'plan-split']);

/** What is no headline: words, and a new decision, which is shown with what it approves. */
const isQuiet = ({ grade, kind, what }: Change): boolean => grade === 'editorial' || (kind === 'added' && what === 'decision');

/** Several rows of one thing: two that are short both, else the first, and that there is more. */
function oneOf(first: Change, all: readonly Change[]): string {
  const both = all.map((each) => each.brief).join('; ');
  return all.length === 2 && both.length <= MOST_OF_ONE
    ? both
    : `${first.brief}, and ${counted(all.length - 1, 'more change')} of it`;
}

/** What happens to a year's gap; money to spare that grows or shrinks is no headline. */
function gapInWords({ year, symbol, before, after }: Diff['gaps'][number]): string[] {
  const shown = (amount: number): string => formatMoneyShort(Math.abs(amount) as Pence, symbol);
  if (after <= 0) return before > 0 ? [`the gap of ${shown(before)} in ${year} closes`] : [];
  if (before <= 0) return [`that leaves a gap of ${shown(after)} in ${year}`];
  return [`the gap in ${year} ${after > before ? 'widens' : 'narrows'} by ${shown(after - before)}`];
}

/** What comes before all else: what a line said that cannot be read is neither gone nor new, whatever the rows below say. */
function unreadInWords({ unread }: Pick<Diff, 'unread'>): string[] {
  const lines = (count: number): string => `${counted(count, 'line')} of the`;
  const [after, before] = [unread?.after ?? 0, unread?.before ?? 0];
  return [
    ...(after > 0
      ? [`${lines(after)} new version cannot be read, so what ${after === 1 ? 'it says' : 'they say'} shows as gone`]
      : []),
    ...(before > 0
      ? [`${lines(before)} old version cannot be read, so what ${before === 1 ? 'it says' : 'they say'} shows as new`]
      : []),
  ];
}

/** What looks like a slip of typing: of several, the first. */
function slipsInWords(changes: readonly Change[]): string[] {
  const [first, ...others] = changes.flatMap(({ title, element, what, figures }) =>
    figures.flatMap(({ period, slip }) => (slip === null ? [] : [{ called: `‘${title || (element ?? what)}’`, period, slip }])),
  );
  if (!first) return [];
  const more = others.length === 0 ? '' : `, and ${counted(others.length, 'more figure')} too`;
  const which = first.period === '' ? 'a figure of it' : `its ${first.period} figure`;
  return [`check ${first.called}: ${which} is ${first.slip} what it was${more}`];
}

/** Whether members have agreed to what is theirs to agree: counted in rows, as everywhere else. */
function agreementInWords({ changes, matters }: Pick<Diff, 'changes' | 'matters'>): string {
  const theirs = changes.filter(({ grade }) => grade === 'member');
  const open = theirs.filter(isUnagreed);
  if (theirs.length === 0) return '';
  if (open.length === 0) return `${listed([...new Set(theirs.flatMap(bodiesOf))])} agreed`;
  const [nearest] = open.flatMap((change) => (change.nearest ? [change.nearest.says] : []));
  const why = nearest === undefined ? '' : ` (${nearest})`;
  if (open.length === theirs.length) return `members have to agree, and have not${why}`;
  const rows = (some: readonly Change[]): number =>
    matters.filter((matter) => matter.changes.some((place) => some.includes(changes[place] as Change))).length;
  const [left, all] = [rows(open), rows(theirs)];
  if (left === all) return `members have agreed to only part of it${why}`;
  return `members have yet to agree to ${numberInWords(left)} of ${counted(all, 'change')}${why}`;
}

/** Who agreed to a change: to each step of it, where there are several. */
const bodiesOf = ({ decision, steps }: Change): string[] =>
  (steps.length > 0 ? steps.map((step) => step.decision) : [decision]).map((each) => each?.by ?? 'a decision');

function quiet(changes: readonly Change[], exempt: Diff['exempt']): string[] {
  if (changes.length === 0)
    return [exempt?.leftOut ? 'nothing that may be published changes' : 'nothing changed in what the plan says'];
  const about = changes.length === 1 ? `: ${changes[0]?.brief}` : '';
  if (!changes.every(isWordsOnly)) return [`${counted(changes.length, 'change')} that nobody has to agree to${about}`];
  const weights = new Set(changes.map(({ was, is }) => differenceInWeight(was ?? '', is ?? '')));
  if (weights.has('figures')) return [`words change, and figures in them${about}`];
  if (weights.has('words')) return [`words change that say how much, how surely or when${about}`];
  const more = changes.length === 1 ? '' : `; ${counted(changes.length - 1, 'further change')} of words`;
  return [`${fitted(changes[0]?.brief ?? '')}${more}; no promise, date or amount changes`];
}
