import {
  addLines,
  countable,
  type Element,
  formatMoney,
  moneyTo,
  type Plan,
  SPENDING,
  supportersOf,
  type YearMoney,
} from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';
import { type CoverageColumnSource, columnsOf } from './cells.js';
import type { Coverage, CoverageGroup, CoverageRow, CoverageTotal } from './coverage.js';
import { CoverageGaps } from './gaps.js';

/** A plan's coverage, and the way back to the plan. */
export interface CoverageResult {
  readonly coverage: Coverage;
  /** What the `ref`s of the coverage stand for. */
  readonly elements: readonly Element[];
  /** What the `finding`s of its gaps stand for. */
  readonly findings: readonly Finding[];
}

/** Which outcome has which work, measures, money, people and benefits, and where there are gaps by the plan's own rules. */
export function coverageOf(plan: Plan, findings: readonly Finding[]): CoverageResult {
  const refs = new Map<Element, number>();
  const refer = (element: Element): number => {
    const ref = refs.get(element) ?? refs.size;
    refs.set(element, ref);
    return ref;
  };
  const missing = new CoverageGaps(findings);
  const columns = columnsOf(plan, missing, refer);
  const rowOf = (outcome: Element, depth: number): CoverageRow => {
    const cells = columns.map(({ cell }) => cell(outcome));
    return {
      title: outcome.title || outcome.name || plan.words('outcome'),
      words: plan.words('outcome'),
      ...(outcome.name === undefined ? {} : { name: outcome.name }),
      ref: refer(outcome),
      depth,
      cells,
      // Money that is missing in three years is one gap.
      gaps: new Set(cells.flatMap(({ finding }) => finding ?? [])).size,
    };
  };
  const groups = groupsOf(plan).map(({ head, outcomes }): CoverageGroup => {
    const rows = outcomes.map(({ outcome, depth }) => rowOf(outcome, depth));
    return {
      title: head ? head.title || head.name || '' : 'Supports nothing above it',
      words: head ? plan.words(head.kind) : '',
      ...(head ? { ref: refer(head) } : {}),
      rows,
      totals: totalsOf(
        plan,
        columns,
        rows,
        outcomes.map(({ outcome }) => outcome),
      ),
    };
  });
  const all = groups.flatMap(({ rows }) => rows);
  return {
    coverage: {
      plan: plan.root?.title || plan.name || '',
      symbol: plan.settings.symbol,
      outcome: plan.words('outcome'),
      columns: columns.map(({ id, title, isMoney }) => ({ id, title, isMoney })),
      groups,
      totals: totalsOf(plan, columns, all, plan.of('outcome')),
      outcomes: all.length,
      gaps: all.reduce((sum, { gaps }) => sum + gaps, 0),
    },
    elements: [...refs.keys()],
    findings: missing.gaps,
  };
}

interface Group {
  readonly head: Element | undefined;
  readonly outcomes: { readonly outcome: Element; readonly depth: number }[];
}

/** Outcomes by what they support, each once; below an outcome those that support it. */
function groupsOf(plan: Plan): Group[] {
  const groups = new Map<Element | undefined, Group>();
  const seen = new Set<Element>();
  const place = (top: Element, head: Element | undefined): void => {
    const group = groups.get(head) ?? { head, outcomes: [] };
    const left = [{ outcome: top, depth: 0 }];
    // A chain may be as long as the plan: what is still to be placed waits here, the next one last.
    for (let each = left.pop(); each; each = left.pop()) {
      const { outcome, depth } = each;
      if (seen.has(outcome)) continue;
      seen.add(outcome);
      group.outcomes.push(each);
      for (const supporter of supportersOf(plan, outcome).toReversed()) left.push({ outcome: supporter, depth: depth + 1 });
    }
    if (group.outcomes.length > 0) groups.set(head, group);
  };
  const heads = new Map(plan.of('outcome').map((outcome) => [outcome, plan.targets(outcome, 'supports')]));
  for (const [outcome, above] of heads) {
    const head = above.find(({ kind }) => kind === 'priority') ?? above.find(({ family }) => family === 'statement');
    if (head) place(outcome, head);
  }
  for (const [outcome, above] of heads) if (above.length === 0) place(outcome, undefined);
  // What supports itself in a circle, or something that nobody knows.
  for (const outcome of heads.keys()) place(outcome, undefined);
  return [...groups.values()];
}

function totalsOf(
  plan: Plan,
  columns: readonly CoverageColumnSource[],
  rows: readonly CoverageRow[],
  outcomes: readonly Element[],
): CoverageTotal[] {
  const own = countable(() => ownMoney(plan, outcomes), undefined);
  return columns.map((column, index): CoverageTotal => {
    if (!column.isMoney) {
      const having = rows.filter(({ cells }) => cells[index]?.state === 'there').length;
      return { text: `${having} of ${rows.length}` };
    }
    const amount = own?.in(Number(column.id.slice('money-'.length)));
    return amount === undefined ? { text: '' } : { text: formatMoney(amount, plan.settings.symbol), amount };
  });
}

/** What reaches some outcomes by their own work: what comes through others that support them would count twice. */
function ownMoney(plan: Plan, outcomes: readonly Element[]): YearMoney {
  return addLines(
    [...new Set(outcomes)].flatMap((outcome) => moneyTo(plan, outcome)),
    SPENDING,
  );
}
