import {
  type AttributeChange,
  CLAUSES,
  type ElementChange,
  type FigureChange,
  formatMoneyShort,
  formatYear,
  type LinkChange,
  listed,
  moneyChange,
  type Pence,
  type PlanChange,
  type PointChange,
} from '@goldenthread/model';
import { called } from '../words.js';
import { describeAttribute, ruleSet, valuesOf } from './attribute.js';
import { describeFigures } from './figures.js';
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
const bare = ({ plan, element }: PlanChange): string => called(element, plan.words(element.kind));
/** The same with what it is: `the project ‘The quay’`. */
const name = ({ plan, element }: PlanChange): string => {
  const words = called(element, plan.words(element.kind));
  return words.startsWith('the ') ? words : `the ${plan.words(element.kind)} ${words}`;
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
      if (replacedBy) return `${name(change)} gives way to ${called(replacedBy, plan.words(replacedBy.kind))}`;
      if (element.kind === 'outcome') return `${name(change)} is dropped`;
      return element.kind === 'decision' ? `${name(change)} is deleted` : `${name(change)} leaves the plan${worth(change)}`;
    case 'renamed':
      return `${name(change)} has another name in the plan`;
    case 'moved':
      return `${name(change)} moves to ${after?.parent ? called(after.parent, plan.words(after.parent.kind)) : 'another place'}`;
    case 'became':
      return `${name(change)} is now a ${after && plan.words(after.kind)} (before: ${before && plan.words(before.kind)})`;
  }
}

function worth(change: ElementChange): string {
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
      return found ? called(found, plan.words(found.kind)) : fact.name;
    };
    const sum = amount.type === 'money' && amount.pence !== undefined ? money(amount.pence, change) : amount.text;
    return `${sum} moves from ${side(giver)} to ${side(taker)} in ${period.text}`;
  });
  return listed(told);
}

/** As many figures as a headline shows. */
const MOST_POINTS = 3;

function figures(change: FigureChange): string {
  const { kind, points } = change;
  const told = (each: (point: PointChange) => string): string => listed(points.slice(0, MOST_POINTS).map(each));
  const instead = ({ period, before, after }: PointChange): string =>
    before && after
      ? `${after.shown} in place of ${before.shown} in ${period}`
      : after
        ? `${after.shown} in ${period}`
        : `none for ${period} (before: ${before?.shown})`;
  switch (kind) {
    case 'target-weakened':
      return points.every(({ after }) => !after)
        ? `${name(change)} loses its target${points.length === 1 ? '' : 's'} for ${listed(points.map(({ period, before }) => `${period} (${before?.shown})`))}`
        : `the target of ${bare(change)} is weaker: ${told(instead)}`;
    case 'target-strengthened':
      return `the target of ${bare(change)} is stronger: ${told(instead)}`;
    case 'target-added':
      return `${name(change)} gets a target: ${told(instead)}`;
    case 'target-changed':
      return `the target of ${bare(change)} changes: ${told(instead)}`;
    case 'baseline-moved':
      return `the baseline of ${bare(change)} moves: ${told(instead)}`;
    case 'saving-reprofiled':
      return `${name(change)} saves the same in other years: ${told(instead)}`;
    case 'money':
      return moneyRow(change);
  }
  return `${name(change)} ${describeFigures({ ...change, points: points.slice(0, MOST_POINTS) })}`;
}

function moneyRow(change: FigureChange): string {
  // Rows that count in no budget, such as what a fund has, bring no sums.
  const { is, was, money: sums } = change;
  const row = is ?? was;
  const [verb, after] = (row && CLAUSES[row.type].row?.says) ?? ['costs', ''];
  if (row?.type === 'totalRow') return `${name(change)} ${describeFigures(change)}`;
  const years = (sums ?? moneyChange(change.points, change.plan)).inOrder().filter(([, amount]) => amount !== 0);
  if (years.length === 0)
    return was && is && was.about !== is.about
      ? `${name(change)} is paid for differently`
      : `${name(change)} has the same money in each year, in other months or quarters`;
  const income = row?.type === 'line' && /^income/.test(row.label);
  const told = years
    .slice(0, 3)
    .map(([year, amount]) => `${money(amount, change)} ${amount > 0 ? 'more' : 'less'} in ${formatYear(year)}`);
  const end = after === '' ? '' : ` ${after}`;
  return `${name(change)} ${income ? 'takes in' : verb} ${listed(told)}${end}`;
}

/** The most of one value that a headline shows. */
const MOST_IN_BRIEF = 120;

function saying(change: AttributeChange): string {
  const { kind, type, gone, come, element } = change;
  const [was, is] = [valuesOf(change, gone, MOST_IN_BRIEF), valuesOf(change, come, MOST_IN_BRIEF)];
  const limit = type === 'title' || type === 'narrative' ? undefined : CLAUSES[type].limit;
  if (limit) return `${limit}${element.kind === 'plan' ? '' : ` of ${bare(change)}`} ${fromTo(was, is)}`;
  switch (type) {
    case 'title':
      return was === '' || is === ''
        ? `${name(change)} ${is === '' ? 'no longer has a title' : 'now has a title'}`
        : `the ${change.plan.words(element.kind)} ‘${was}’ becomes ‘${is}’`;
    case 'narrative':
      return `the explanation of ${bare(change)} changes`;
    case 'planStatus':
      return is === '' ? 'the plan no longer has a status' : `the plan is now ${is}${was === '' ? '' : ` (before: ${was})`}`;
    case 'asAt':
      if (is !== '') return `the plan ${describeAttribute(change)}`;
      break;
    case 'ruleSetting':
      return is === '' ? `the setting ‘${was}’ is gone` : ruleSet(change, 'is now');
    case 'moveMoney':
      return moved(change);
  }
  if (kind === 'gap-accepted') return `a gap of ${bare(change)} is accepted with a reason`;
  if (kind === 'gap-no-longer-accepted') return `a gap of ${bare(change)} is no longer accepted`;
  return `${name(change)} ${describeAttribute(change, MOST_IN_BRIEF)}`;
}

const fromTo = (was: string, is: string): string =>
  was === '' ? `is now ${is}` : is === '' ? `is gone (before: ${was})` : `changes from ${was} to ${is}`;

const links = (change: LinkChange): string => `${name(change)} ${describeLinks(change)}`;
