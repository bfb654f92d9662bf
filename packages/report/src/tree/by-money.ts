import {
  addLines,
  addLinesBy,
  type BudgetLine,
  budgetLines,
  capitalised,
  countable,
  type Element,
  formatMoneyShort,
  formatYear,
  moneyToOutcomes,
  type OutcomeMoney,
  type Plan,
  plural,
  SPENDING,
  statedMoney,
  thisYear,
  type YearMoney,
  yearsWithMoney,
} from '@goldenthread/model';
import type { TreeContext } from './context.js';
import { holder, node, placeOfElement, type TreeNode, type TreeNote } from './node.js';

/** What cannot be added up says so: a finding tells why. */
const TOO_MUCH = 'too much to add up';

/**
 * The money of the year that the plan stands in, else of the first that it has money in: from each fund to the work that
 * it pays for, and on to the outcomes that this money reaches. Amounts are exact, and those below a fund add up to it.
 */
export function byMoney(context: TreeContext): TreeNode[] {
  const { plan } = context;
  const money = new MoneyOfYear(plan, yearShown(plan));
  const byFund = Map.groupBy(
    budgetLines(plan).filter((line) => SPENDING[line.nature] !== undefined),
    (line) => line.fund,
  );
  const funds = plan.of('fund').map((fund) => fundNode(context, money, fund, byFund.get(fund) ?? []));
  const unknown = byFund.get(undefined) ?? [];
  const nowhere = holder('fundless', 'From no fund of the plan', () => worksOf(context, money, 'fundless', unknown), true);
  const savings = plan.of('saving');
  const saved = holder('savings', capitalised(plural(plan.words('saving'))), () =>
    savings.map((saving) => savingNode(context, money, saving)),
  );
  return [...funds, ...(unknown.length > 0 ? [nowhere] : []), ...(savings.length > 0 ? [saved] : [])];
}

/** The year whose money is shown; undefined where the plan has none. */
function yearShown(plan: Plan): number | undefined {
  return thisYear(plan) ?? yearsWithMoney(budgetLines(plan))[0];
}

/** Sums of one year. */
class MoneyOfYear {
  private readonly reached: ReadonlyMap<BudgetLine, readonly OutcomeMoney[]>;

  constructor(
    private readonly plan: Plan,
    readonly year: number | undefined,
  ) {
    this.reached = countable(() => Map.groupBy(moneyToOutcomes(plan), ({ line }) => line), new Map<BudgetLine, OutcomeMoney[]>());
  }

  /** What some lines come to: revenue, capital and growth, less savings. */
  of(lines: readonly BudgetLine[]): string | undefined {
    return this.inWords(() => addLines(lines, SPENDING));
  }

  /** An amount of the year in words; undefined where there is none. */
  inWords(sums: () => YearMoney): string | undefined {
    return countable(() => {
      const amount = this.year === undefined ? undefined : sums().stated(this.year);
      return amount === undefined ? undefined : formatMoneyShort(amount, this.plan.settings.symbol);
    }, TOO_MUCH);
  }

  /** What of some lines reaches each outcome. */
  onwards(lines: readonly BudgetLine[]): Map<Element, YearMoney> {
    const parts = lines.flatMap((line) => this.reached.get(line) ?? []);
    return addLinesBy(parts, ({ outcome }) => outcome, SPENDING);
  }

  /** `in 2024/25` */
  get when(): string {
    return this.year === undefined ? '' : ` in ${formatYear(this.year)}`;
  }
}

function fundNode(context: TreeContext, money: MoneyOfYear, fund: Element, lines: readonly BudgetLine[]): TreeNode {
  const key = context.keyOf(fund);
  const note = (): TreeNote => {
    const own = context.note(fund);
    const available = money.inWords(() => statedMoney(context.plan, fund, 'available'));
    const spent = money.of(lines) ?? 'nothing';
    const of = available === undefined ? '' : ` of ${available}`;
    return { ...own, first: `${spent}${of}${money.when}` };
  };
  return context.elementNode(fund, () => worksOf(context, money, key, lines), { note });
}

function worksOf(context: TreeContext, money: MoneyOfYear, before: string, lines: readonly BudgetLine[]): TreeNode[] {
  return [...Map.groupBy(lines, (line) => line.owner)].flatMap(([owner, own]) => {
    if (!owner || !hasMoney(money, own)) return [];
    const key = `${before}/${context.keyOf(owner)}`;
    return flowNode(context, key, owner, money.of(own), own[0], () => outcomesOf(context, money, key, owner, own));
  });
}

function hasMoney({ year }: MoneyOfYear, lines: readonly BudgetLine[]): boolean {
  return lines.some((line) => year !== undefined && line.years.has(year));
}

function outcomesOf(
  context: TreeContext,
  money: MoneyOfYear,
  before: string,
  owner: Element,
  lines: readonly BudgetLine[],
): TreeNode[] {
  const found = countable(() => money.onwards(lines), new Map<Element, YearMoney>());
  return [...found].flatMap(([outcome, years]) => {
    if (outcome === owner) return [];
    const amount = money.inWords(() => years);
    return flowNode(context, `${before}/${context.keyOf(outcome)}`, outcome, amount, undefined, () => []);
  });
}

/** What money goes to. Work leads to the line of its budget that the money stands in. */
function flowNode(
  context: TreeContext,
  key: string,
  element: Element,
  amount: string | undefined,
  line: BudgetLine | undefined,
  children: () => readonly TreeNode[],
): TreeNode {
  return node({
    key,
    label: context.label(element),
    icon: element.kind,
    place: line ? { file: line.budget.file, at: line.clause.at } : placeOfElement(element),
    element,
    isElement: true,
    note: () => {
      const own = context.note(element);
      return { ...own, first: amount ?? 'nothing this year', description: '' };
    },
    children,
  });
}

function savingNode(context: TreeContext, money: MoneyOfYear, saving: Element): TreeNode {
  const note = (): TreeNote => {
    const own = context.note(saving);
    const amount = money.inWords(() => statedMoney(context.plan, saving, 'amount'));
    return { ...own, first: amount ?? '' };
  };
  return context.elementNode(saving, () => [], { note });
}
