import {
  add,
  budgetLines,
  type Element,
  formatMoney,
  formatMoneyCompact,
  formatYear,
  moneyToOutcomes,
  NO_MONEY,
  type Pence,
  subtract,
} from '@goldenthread/model';
import type { Cards } from './cards.js';

/** The natures that a fund pays. Savings and income stand in words: it does not pay them. */
const PAID = new Set(['revenue', 'capital', 'growth']);
/** The rule that finds money which is to reach an outcome, and reaches none. */
const LOST = 'budget-without-outcome';
/** The most pieces of work and outcomes that are drawn; the smallest others are one. */
const MAX_SHOWN = 12;

/** A place that money comes from, goes through or reaches. */
export interface MoneyNode {
  /** The element's id; empty for what stands for several. */
  readonly id: string;
  readonly title: string;
  readonly column: 0 | 1 | 2;
  readonly pence: Pence;
  readonly exact: string;
  /** How much of it reaches no outcome. */
  readonly nowhere?: string;
  /** Whether that is a gap. Support and statutory work needs no outcome of its own. */
  readonly isGap?: boolean;
}

/** Money on its way from one place to another, by their numbers. */
export interface MoneyRibbon {
  readonly from: number;
  readonly to: number;
  readonly pence: Pence;
  readonly exact: string;
}

/** Where the money of one year comes from and where it goes. */
export interface MoneyFlows {
  readonly year: string;
  /** The whole in one or two sentences. */
  readonly summary: string;
  readonly nodes: readonly MoneyNode[];
  readonly ribbons: readonly MoneyRibbon[];
}

/** The money of a year from fund to work to outcome. Ribbons of a node add up to the node, or to what of it is drawn. */
export function moneyFlows(cards: Cards): MoneyFlows {
  const { plan, year } = cards;
  const { symbol } = plan.settings;
  const paid = new Map<string, { from: Element; to: Element; pence: Pence }>();
  const reached = new Map<string, { from: Element; to: Element; pence: Pence }>();
  const note = (into: typeof paid, from: Element, to: Element, pence: Pence): void => {
    const key = `${cards.idOf(from)}\0${cards.idOf(to)}`;
    into.set(key, { from, to, pence: add(into.get(key)?.pence ?? NO_MONEY, pence) });
  };
  let income = NO_MONEY;
  for (const { fund, owner, nature, years } of budgetLines(plan)) {
    const amount = year === undefined ? undefined : years.stated(year);
    if (!amount || !owner) continue;
    if (nature === 'income') income = add(income, amount);
    if (fund && PAID.has(nature)) note(paid, fund, owner, amount);
  }
  for (const { line, outcome, years } of moneyToOutcomes(plan)) {
    const amount = year === undefined ? undefined : years.stated(year);
    if (amount && line.owner && line.fund && PAID.has(line.nature)) note(reached, line.owner, outcome, amount);
  }
  const flows = new Flows(cards, symbol);
  // A budget of an outcome itself reaches it without any work between.
  for (const { from, to, pence } of paid.values()) flows.join(flows.at(from, 0), flows.at(to, isOutcome(to) ? 2 : 1), pence);
  for (const { from, to, pence } of reached.values()) if (!isOutcome(from)) flows.join(flows.at(from, 1), flows.at(to, 2), pence);
  return flows.made(year === undefined ? '' : formatYear(year), income);
}

const isOutcome = ({ kind }: Element): boolean => kind === 'outcome';

/** A place of the flow while it is added up. */
interface FlowNode extends Pick<MoneyNode, 'id' | 'title' | 'column'> {
  readonly isGap: boolean;
  in: Pence;
  out: Pence;
}

class Flows {
  private readonly nodes: FlowNode[] = [];
  private readonly places = new Map<string, number>();
  private readonly ribbons = new Map<string, { from: number; to: number; pence: Pence }>();

  constructor(
    private readonly cards: Cards,
    private readonly symbol: string,
  ) {}

  at(element: Element, column: 0 | 1 | 2): number {
    const id = this.cards.idOf(element);
    const title = element.title || element.path || '';
    const isGap = this.cards.gapsOf(element).some(({ rule }) => rule === LOST);
    return this.place(`${column} ${id}`, { id, title, column, isGap, in: NO_MONEY, out: NO_MONEY });
  }

  join(from: number, to: number, pence: Pence): void {
    const [a, b] = [this.nodes[from], this.nodes[to]];
    if (!a || !b) return;
    a.out = add(a.out, pence);
    b.in = add(b.in, pence);
    const key = `${from} ${to}`;
    this.ribbons.set(key, { from, to, pence: add(this.ribbons.get(key)?.pence ?? NO_MONEY, pence) });
  }

  made(year: string, income: Pence): MoneyFlows {
    const total = this.nodes.filter(({ column }) => column === 0).reduce((sum, { out }) => add(sum, out), NO_MONEY);
    const lost = this.nodes.filter(({ column }) => column === 1).reduce((sum, node) => add(sum, left(node)), NO_MONEY);
    const words = [
      `${formatMoneyCompact(total, this.symbol)} in ${year || 'this plan'}.`,
      lost > 0 ? `${formatMoney(lost, this.symbol)} reaches no outcome.` : '',
      income > 0 ? `Income and fees bring in ${formatMoney(income, this.symbol)}; they are not drawn.` : '',
    ];
    const folded = this.folded();
    return {
      year,
      summary: total === NO_MONEY ? `No budget has money in ${year || 'any year'}.` : words.filter(Boolean).join(' '),
      ...folded,
    };
  }

  /** The largest of each column, the rest as one; the largest first. */
  private folded(): Pick<MoneyFlows, 'nodes' | 'ribbons'> {
    const size = (node: { in: Pence; out: Pence }): number => Math.max(node.in, node.out);
    const nodes: MoneyNode[] = [];
    const renumbered = new Map<number, number>();
    for (const column of [0, 1, 2] as const) {
      const all = this.nodes.flatMap((node, index) => (node.column === column && size(node) > 0 ? [{ node, index }] : []));
      all.sort((a, b) => size(b.node) - size(a.node));
      const shown = all.length > MAX_SHOWN + 1 ? all.slice(0, MAX_SHOWN) : all;
      for (const { node, index } of shown) {
        renumbered.set(index, nodes.length);
        nodes.push(this.nodeOf(node, size(node) as Pence, column === 1 ? left(node) : NO_MONEY));
      }
      const rest = all.slice(shown.length);
      if (rest.length === 0) continue;
      const [pence, lost] = [
        rest.map(({ node }) => size(node) as Pence),
        rest.map(({ node }) => (column === 1 ? left(node) : NO_MONEY)),
      ];
      for (const { index } of rest) renumbered.set(index, nodes.length);
      const isGap = rest.some(({ node }) => node.isGap);
      const others = { id: '', title: `${rest.length} more`, column, isGap };
      nodes.push(this.nodeOf(others, pence.reduce(add, NO_MONEY), lost.reduce(add, NO_MONEY)));
    }
    const ribbons = new Map<string, MoneyRibbon>();
    for (const { from, to, pence } of this.ribbons.values()) {
      const [a, b] = [renumbered.get(from), renumbered.get(to)];
      if (a === undefined || b === undefined) continue;
      const sum = add(ribbons.get(`${a} ${b}`)?.pence ?? NO_MONEY, pence);
      ribbons.set(`${a} ${b}`, { from: a, to: b, pence: sum, exact: formatMoney(sum, this.symbol) });
    }
    return { nodes, ribbons: [...ribbons.values()] };
  }

  private nodeOf({ id, title, column, isGap }: Omit<FlowNode, 'in' | 'out'>, pence: Pence, lost: Pence): MoneyNode {
    const node = { id, title, column, pence, exact: formatMoney(pence, this.symbol) };
    return lost > 0 ? { ...node, nowhere: formatMoney(lost, this.symbol), isGap } : node;
  }

  private place(key: string, node: FlowNode): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.nodes.length);
    return this.nodes.push(node) - 1;
  }
}

/** What of the money of work goes no further. */
function left(node: { in: Pence; out: Pence }): Pence {
  return node.in > node.out ? subtract(node.in, node.out) : NO_MONEY;
}
