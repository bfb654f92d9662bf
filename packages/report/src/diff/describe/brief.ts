import {
  type AttributeChange,
  betterFor,
  CLAUSES,
  countedInWords,
  type ElementChange,
  type FigureChange,
  formatMoneyShort,
  formatYear,
  isOfClause,
  isWeaker,
  type LinkChange,
  listed,
  moneyChange,
  type Pence,
  type PlanChange,
  type PointChange,
  type Series,
  shortened,
  shownValue,
  statedMoney,
} from '@goldenthread/model';
import { called, calledIn, kindInWords } from '../words.js';
import { describeAttribute, ruleSet, valuesOf } from './attribute.js';
import { describeFigures, figureAt, insteadOf, ofPart, postponed } from './figures.js';
import { describeLinks } from './links.js';

/** What changed in a few words that name the thing and the amount, to stand in a sentence: `‘The quay’ costs £100k more in 2026/27`. */
export function brief(change: PlanChange): string {
  switch (change.about) {
    case 'whole':
      return whole(change);
    case 'saying':
      return saying(change);
    case 'links':
      return links(change);
    case 'figures':
      return figures(change);
  }
}

/** What changed, by its title. */
const bare = ({ plan, element }: PlanChange): string => called(element, kindInWords(plan, element.kind));
/** The same with what it is: `the project ‘The quay’`. */
const name = ({ plan, element }: PlanChange): string => {
  const words = called(element, kindInWords(plan, element.kind));
  return words.startsWith('the ') ? words : `the ${kindInWords(plan, element.kind)} ${words}`;
};
const money = (amount: number, { plan }: PlanChange): string => formatMoneyShort(Math.abs(amount) as Pence, plan.settings.symbol);

function whole(change: ElementChange): string {
  const { kind, plan, element, before, after, replacedBy } = change;
  switch (kind) {
    case 'added':
      return element.kind === 'move' && element.all('moveMoney').length > 0
        ? moved(change)
        : `${name(change)} is new${worth(change)}`;
    case 'removed':
      if (replacedBy) return `${name(change)} gives way to ${called(replacedBy, kindInWords(plan, replacedBy.kind))}`;
      if (element.kind === 'outcome') return `${name(change)} is dropped`;
      return element.kind === 'decision' ? `${name(change)} is deleted` : `${name(change)} leaves the plan${worth(change)}`;
    case 'renamed':
      return `${name(change)} has another name in the plan`;
    case 'moved':
      return `${name(change)} moves to ${after?.parent ? called(after.parent, kindInWords(plan, after.parent.kind)) : 'another place'}`;
    case 'became':
      return `${name(change)} is now a ${after && kindInWords(plan, after.kind)} (before: ${before && kindInWords(plan, before.kind)})`;
  }
}

function worth(change: ElementChange): string {
  const has = change.element.kind === 'fund' ? statedMoney(change.plan, change.element, 'available').total() : 0;
  if (has !== 0) return `, with ${money(has, change)} available`;
  const sum = change.money?.total() ?? 0;
  if (sum === 0) return '';
  return change.element.kind === 'saving' ? `, to save ${money(sum, change)}` : `, with ${money(sum, change)}`;
}

/** `£150k moves from ‘A’ to ‘B’ in 2026/27` */
function moved(change: PlanChange): string {
  const { element, plan } = change;
  const told = element.all('moveMoney').map(({ amount, giver, taker, period }) => {
    const side = (fact: { readonly name: string }): string => {
      const found = plan.declarations.find(fact.name);
      return found ? called(found, kindInWords(plan, found.kind)) : fact.name;
    };
    const sum = amount.type === 'money' && amount.pence !== undefined ? money(amount.pence, change) : amount.text;
    return `${sum} moves from ${side(giver)} to ${side(taker)} in ${period.text}`;
  });
  return listed(told);
}

/** ` (before: £40k)` of a move of which only the amount differs. */
function movedBefore({ gone, come }: AttributeChange): string {
  const [was, is] = [gone, come].map(([said]) => said?.clause);
  if (gone.length !== 1 || come.length !== 1 || was?.type !== 'moveMoney' || is?.type !== 'moveMoney') return '';
  const isSame = was.giver.name === is.giver.name && was.taker.name === is.taker.name && was.period.text === is.period.text;
  return isSame ? ` (before: ${shownValue(was.amount)})` : '';
}

/** As many figures as a headline shows. */
const MOST_POINTS = 3;

function figures(change: FigureChange): string {
  const { kind, points } = change;
  const part = ofPart(change);
  const told = (each: (point: PointChange) => string): string => {
    const own = pointsOfKind(change);
    const rest = own.length - MOST_POINTS;
    return listed([...own.slice(0, MOST_POINTS).map(each), ...(rest > 0 ? [countedInWords(rest, 'more figure')] : [])]);
  };
  const later = postponed(change);
  const instead = ({ period, before, after }: PointChange): string =>
    before && after
      ? insteadOf(after.shown, before.shown, period)
      : after
        ? figureAt(after.shown, period)
        : `none for ${period} (before: ${before?.shown})`;
  switch (kind) {
    case 'target-weakened':
      if (later) return `the target of ${bare(change)}${part} is later: ${later}`;
      return points.every(({ after }) => !after)
        ? `${name(change)} loses its target${points.length === 1 ? '' : 's'}${part} for ${listed(points.map(({ period, before }) => `${period} (${before?.shown})`))}`
        : `the target of ${bare(change)}${part} is weaker: ${told(instead)}`;
    case 'target-strengthened':
      return `the target of ${bare(change)}${part} is stronger: ${told(instead)}`;
    case 'target-added':
      return `${name(change)} gets a target${part}: ${told(instead)}`;
    case 'target-changed':
      return `the target of ${bare(change)}${part} changes: ${told(instead)}`;
    case 'baseline-moved':
      return `the baseline of ${bare(change)}${part} moves: ${told(instead)}`;
    case 'saving-reprofiled':
      return `${name(change)} saves the same in other years: ${told(instead)}`;
    case 'money':
      return moneyRow(change);
  }
  return `${name(change)} ${describeFigures({ ...change, points: points.slice(0, MOST_POINTS) })}`;
}

/** The figures that make a change what it is called: of a weaker target, those that are weaker. */
function pointsOfKind({ kind, points, earlier, before }: FigureChange): readonly PointChange[] {
  if (!before || !kind.startsWith('target-')) return points;
  const better = betterFor(earlier, before);
  const stated = points.filter((point) => point.before);
  if (kind === 'target-strengthened') return stated;
  return kind === 'target-weakened' ? stated.filter((point) => isWeaker(better, point)) : points;
}

/** `£1m more in each year from 2025/26 to 2028/29`, `£1m more in 2025/26 and £2m less in 2026/27` */
function byYear(years: readonly (readonly [year: number, amount: Pence])[], inWords: (amount: Pence) => string): string {
  const [first, last] = [years[0], years.at(-1)];
  if (
    first &&
    last &&
    years.length > 2 &&
    years.every(([, amount]) => amount === first[1]) &&
    last[0] - first[0] === years.length - 1
  )
    return `${inWords(first[1])} in each year from ${formatYear(first[0])} to ${formatYear(last[0])}`;
  const rest = years.length - MOST_POINTS;
  const named = years.slice(0, MOST_POINTS).map(([year, amount]) => `${inWords(amount)} in ${formatYear(year)}`);
  return listed([...named, ...(rest > 0 ? [`other amounts in ${countedInWords(rest, 'more year')}`] : [])]);
}

function moneyRow(change: FigureChange): string {
  // Rows that count in no budget, such as what a fund has, bring no sums.
  const { is, was } = change;
  const row = is ?? was;
  const [verb, after] = (row && CLAUSES[row.type].row?.says) ?? ['costs', ''];
  if (row?.type === 'totalRow') return `${name(change)} ${describeFigures(change)}`;
  const years = moneyChange(change.points, change.plan)
    .inOrder()
    .filter(([, amount]) => amount !== 0);
  if (years.length === 0)
    return was && is && was.about !== is.about
      ? paidFrom(change, was, is)
      : `${name(change)} has the same money in each year, in other months or quarters`;
  const income = row?.type === 'line' && /^income/.test(row.label);
  // What is stated as one amount, such as a gap, is so much more or less.
  const [, stated] = /^has a (.+) of$/.exec(verb) ?? [];
  const about = row?.type === 'uses' ? ` of ${calledIn([change.plan, change.earlier], row.about)}` : '';
  const told = byYear(
    years,
    (amount) => `${money(amount, change)} ${amount > 0 ? 'more' : 'less'}${after === '' ? '' : ` ${after}`}${about}`,
  );
  if (stated !== undefined) return `the ${stated} of ${bare(change)} is ${told}`;
  return `${name(change)} ${income ? 'takes in' : verb} ${told}`;
}

/** `£420k of ‘The quay’ now comes from ‘Harbour dues’, no longer from ‘General fund’` */
function paidFrom(change: FigureChange, was: Series, is: Series): string {
  const [now, before] = [is, was].map(({ about }) => calledIn([change.plan, change.earlier], about));
  const sum = change.money?.total() ?? 0;
  const what = sum === 0 ? name(change) : `${money(sum, change)} of ${bare(change)}`;
  return `${what} now comes from ${now}, no longer from ${before}`;
}

/** The most of one value that a headline shows. */
const MOST_IN_BRIEF = 120;

function saying(change: AttributeChange): string {
  const { kind, type, gone, come, element } = change;
  const [was, is] = [valuesOf(change, gone, MOST_IN_BRIEF), valuesOf(change, come, MOST_IN_BRIEF)];
  const limit = isOfClause(type) ? CLAUSES[type].limit : undefined;
  if (limit) return `${limit}${element.kind === 'plan' ? '' : ` of ${bare(change)}`} ${fromTo(was, is)}`;
  switch (type) {
    case 'title':
      return was === '' || is === ''
        ? `${name(change)} ${is === '' ? 'no longer has a title' : 'now has a title'}`
        : `the ${kindInWords(change.plan, element.kind)} ‘${was}’ becomes ‘${is}’`;
    case 'narrative':
      return `the explanation of ${bare(change)} ${explained(valuesOf(change, gone), valuesOf(change, come))}`;
    case 'planStatus':
      return is === '' ? 'the plan no longer has a status' : `the plan is now ${is}${was === '' ? '' : ` (before: ${was})`}`;
    case 'asAt':
      if (is !== '') return `the plan ${describeAttribute(change)}`;
      break;
    case 'ruleSetting':
      return is === '' ? `the setting ‘${was}’ is gone` : ruleSet(change, 'is now');
    case 'moveMoney':
      return `${moved(change)}${movedBefore(change)}`;
  }
  if (kind === 'gap-accepted') return `a gap of ${bare(change)} is accepted with a reason`;
  if (kind === 'gap-no-longer-accepted') return `a gap of ${bare(change)} is no longer accepted`;
  // What stops takes its money with it.
  const worth = change.money && !change.money.isNil ? `, to save ${money(change.money.total(), change)},` : '';
  return `${name(change)}${worth} ${describeAttribute(change, MOST_IN_BRIEF)}`;
}

/** Of a reason that lets nothing stand. */
export const vainReason = (change: PlanChange): string => `a reason is given at ${bare(change)} that covers no gap`;

/** `changes: ‘… visit within four weeks.’ in place of ‘… visit within two weeks.’` */
function explained(was: string, is: string): string {
  if (was === '') return `now says: ‘${shortened(is, MOST_IN_BRIEF)}’`;
  if (is === '') return `no longer says: ‘${shortened(was, MOST_IN_BRIEF)}’`;
  const [before, now] = apart(was, is).map((each) => shortened(each, MOST_IN_BRIEF / 2));
  return `changes: ‘${now}’ in place of ‘${before}’`;
}

/** How many words of what two texts have in common are left beside what differs. */
const KEPT = 3;

/** Two texts without what they have in common at their ends, but for a few words. */
function apart(was: string, is: string): [string, string] {
  const [a, b] = [was.split(' '), is.split(' ')];
  const shorter = Math.min(a.length, b.length);
  let [start, end] = [0, 0];
  while (start < shorter && a[start] === b[start]) start++;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const cut = (words: readonly string[]): string =>
    [
      ...(start > KEPT ? ['…'] : []),
      ...words.slice(Math.max(0, start - KEPT), words.length - Math.max(0, end - KEPT)),
      ...(end > KEPT ? ['…'] : []),
    ].join(' ');
  return [cut(a), cut(b)];
}

const fromTo = (was: string, is: string): string =>
  was === '' ? `is now ${is}` : is === '' ? `is gone (before: ${was})` : `changes from ${was} to ${is}`;

const links = (change: LinkChange): string => `${name(change)} ${describeLinks(change)}`;
