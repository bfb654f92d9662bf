import {
  basisOf,
  type Comparison,
  countedInWords as counted,
  type Element,
  formatMoneyShort,
  formatYear,
  inEachYear,
  type Pence,
  type Plan,
  statedMoney,
  type YearMoney,
} from '@goldenthread/model';
import { describeAttribute } from '../describe/attribute.js';
import { describeFigures } from '../describe/figures.js';
import { called } from '../words.js';
import { type DescribedChange, type MatchedMatter, type MatterFinder, sentence } from './matter.js';

/** A saving whose money begins in another year: its start, its amounts and what is at risk of them are one matter. */
export const savingsShifted: MatterFinder = (free, { comparison }) => {
  const bySaving = Map.groupBy(free.filter(isOfStart), ({ change }) => change.element);
  return [...bySaving.values()].flatMap((changes) => shifted(changes, comparison) ?? []);
};

const ROWS: ReadonlySet<string> = new Set(['amount', 'atRisk']);

function isOfStart({ change }: DescribedChange): boolean {
  if (change.element.kind !== 'saving' || !change.before || !change.after) return false;
  if (change.about === 'figures') return change.kind !== 'history' && ROWS.has((change.is ?? change.was)?.type ?? '');
  return change.about === 'saying' && change.type === 'starts';
}

function shifted(changes: readonly DescribedChange[], { base, head }: Comparison): MatchedMatter | undefined {
  const [change] = changes.map((each) => each.change);
  if (!change?.before || !change.after) return undefined;
  const { element, plan } = change;
  const [was, is] = [savedBy(base, change.before, head), savedBy(head, change.after, head)];
  const [from, to] = [firstYear(was), firstYear(is)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const years = Math.abs(to - from);
  const when = `${years === 1 ? 'a year' : counted(years, 'year')} ${to > from ? 'later' : 'earlier'}`;
  const kind = plan.words(element.kind);
  const brief = `the ${kind} ${called(element, kind)} starts ${when} and ${savesInWords(was, is, plan)}`;
  return { sort: 'saving-shifted', brief, summary: [sentence(brief), ...changes.map(detail)].join(' '), changes };
}

/** What a saving saves in each year that the later plan still tells of. */
function savedBy(plan: Plan, saving: Element, head: Plan): YearMoney {
  const [first = Number.NEGATIVE_INFINITY] = head.settings.years;
  const stated = statedMoney(plan, saving, 'amount').filter((year) => year >= first);
  return inEachYear(stated, basisOf(saving, 'amount'), [...new Set([...plan.settings.years, ...stated.years])]);
}

const firstYear = (saved: YearMoney): number | undefined => saved.inOrder().find(([, amount]) => amount > 0)?.[0];

/** `saves £150k less by 2029/30`, `saves £20k less in 2026/27` */
function savesInWords(was: YearMoney, is: YearMoney, { settings }: Plan): string {
  const differences = is
    .subtract(was)
    .inOrder()
    .filter(([, amount]) => amount !== 0);
  const last = differences.at(-1)?.[0];
  const whole = differences.reduce((sum, [, amount]) => sum + amount, 0);
  if (last === undefined || whole === 0) return 'saves the same over the years';
  const amount = formatMoneyShort(Math.abs(whole) as Pence, settings.symbol);
  return `saves ${amount} ${whole > 0 ? 'more' : 'less'} ${differences.length === 1 ? 'in' : 'by'} ${formatYear(last)}`;
}

function detail({ change }: DescribedChange): string {
  if (change.about === 'figures') return sentence(`it ${describeFigures(change)}`);
  return change.about === 'saying' ? sentence(`it ${describeAttribute(change)}`) : '';
}
