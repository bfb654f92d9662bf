import {
  amountOf,
  type Element,
  formatMoneyShort,
  isRow,
  moneyOf,
  type Pence,
  type Plan,
  type RowClause,
  type ValueFact,
} from '@goldenthread/model';
import { type Fix, replaceText } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { PLAN } from '../examples/setting.js';

/** Rows of a measure's figures and of posts; every other row is money. */
const NOT_MONEY = new Set<RowClause['type']>(['baseline', 'target', 'actual', 'forecast', 'benchmark', 'posts', 'establishment']);

/** What counts as about a thousand times: half or double of it either way. */
const [LEAST, MOST] = [500, 2000];

export const unitSuspect = defineRule({
  name: 'unit-suspect',
  group: 'delivery',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Makes the figure a thousand times larger, or smaller.',
  check(plan, report) {
    for (const element of plan.everything) {
      for (const clause of element.fact.clauses) {
        if (!isRow(clause)) continue;
        for (const { figure, larger, typical } of suspects(plan, element, clause)) {
          const { value } = figure;
          const money = value.type === 'money' || !NOT_MONEY.has(clause.type);
          report({
            element,
            at: value.at,
            message: `${value.text} is about 1,000 times ${larger ? 'larger' : 'smaller'} than the rest of its row (${typical.value.text}). ${money ? 'Pounds or thousands?' : 'Ones or thousands?'} A slip like this puts every total out. Correct it, or accept it and say why.`,
            fixes: convert(element, figure, larger),
          });
        }
      }
    }
  },
  docs: {
    summary: 'Finds a figure about 1,000 times out of line with its row: pounds typed among thousands, or the other way round.',
    why: 'It is the commonest slip between a finance system and a plan, and it hides well: the figures look alike.',
    details:
      'Figures are compared along their own row only, with the middle one of it; 500 to 2,000 times counts as about 1,000. Percentages are left out.',
    failing: `${PLAN}fund GeneralFund: General fund
  holds revenue
  available 2024/25 £18.2m, 2025/26 £17.6m, 2026/27 £17,500
`,
    mended: `${PLAN}fund GeneralFund: General fund
  holds revenue
  available 2024/25 £18.2m, 2025/26 £17.6m, 2026/27 £17.5m
`,
  },
});

/** A figure of a row: as typed, and in the row's own measure (pence for money). */
interface Figure {
  readonly value: ValueFact;
  readonly size: number;
  readonly pence: Pence | undefined;
}

interface Suspect {
  readonly figure: Figure;
  readonly larger: boolean;
  readonly typical: Figure;
}

function suspects(plan: Plan, element: Element, clause: RowClause): Suspect[] {
  const figures = figuresOf(plan, element, clause);
  // With as many on either side, the larger ones are taken to be right.
  const typical = [...figures].sort((a, b) => a.size - b.size)[figures.length >> 1];
  if (!typical || figures.length < 2) return [];
  return figures.flatMap((figure): Suspect[] => {
    const [up, down] = [figure.size / typical.size, typical.size / figure.size];
    if (up >= LEAST && up <= MOST) return [{ figure, larger: true, typical }];
    return down >= LEAST && down <= MOST ? [{ figure, larger: false, typical }] : [];
  });
}

function figuresOf(plan: Plan, element: Element, clause: RowClause): Figure[] {
  const values = [...clause.cells, ...clause.pairs.flatMap((pair) => (pair.onBaseline ? [] : [pair.value]))];
  return values.flatMap((value): Figure[] => {
    if (value.type === 'percent' || value.type === 'empty') return [];
    const pence = NOT_MONEY.has(clause.type) && value.type !== 'money' ? undefined : moneyOf(plan, value, element);
    const size = Math.abs(pence ?? (amountOf(value) ?? 0) * 100);
    return size === 0 ? [] : [{ value, size, pence }];
  });
}

/** The same figure a thousand times larger or smaller, as people type it. */
function convert(element: Element, { value, pence }: Figure, larger: boolean): Fix[] {
  const text = pence === undefined ? convertNumber(amountOf(value), larger) : convertMoney(pence, larger);
  return text === undefined ? [] : [replaceText(`Change to ${text}`, element.file, value.at, text)];
}

function convertMoney(pence: Pence, larger: boolean): string | undefined {
  const amount = larger ? pence / 1000 : pence * 1000;
  return Number.isSafeInteger(amount) ? formatMoneyShort(amount as Pence) : undefined;
}

function convertNumber(amount: number | undefined, larger: boolean): string | undefined {
  if (amount === undefined) return undefined;
  const text = (larger ? amount / 1000 : amount * 1000).toLocaleString('en-GB', { maximumFractionDigits: 3 });
  return /^-?[0-9][0-9,]*(\.[0-9]+)?$/.test(text) ? text : undefined;
}
