import {
  amountOf,
  type Element,
  formatMoneyShort,
  moneyOf,
  type Part,
  type Pence,
  type RowClause,
  rowsWith,
  signOf,
  type ValueFact,
} from '@goldenthread/model';
import { type Fix, replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';

/** Rows of a measure's figures and of posts; every other row is money. */
const NOT_MONEY = rowsWith(({ counts }) => counts !== 'money');

/** What counts as about a thousand times: half or double of it either way. */
const [LEAST, MOST] = [500, 2000];

export const unitSuspect = defineRule({
  name: 'unit-suspect',
  group: 'delivery',
  audiences: ['language', 'finance', 'performance'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const element of part.withRows) {
      for (const { clause } of element.rows) {
        for (const { figure, larger, typical } of suspects(part, element, clause)) {
          const { value } = figure;
          const money = value.type === 'money' || !NOT_MONEY.has(clause.type);
          report({
            element,
            at: value.at,
            message: `${value.text} is about 1,000 times ${larger ? 'larger' : 'smaller'} than the rest of its row (${typical.value.text}). ${money ? 'Pounds or thousands?' : 'Ones or thousands?'} A mistake here makes every total wrong. Correct it, or accept it and say why.`,
            fixes: () => convert(element, figure, larger),
          });
        }
      }
    }
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

function suspects(part: Part, element: Element, clause: RowClause): readonly Suspect[] {
  if (areAlike(part, element, clause)) return NONE;
  const figures = figuresOf(part, element, clause);
  // With as many on either side, the larger ones are taken to be right.
  const typical = [...figures].sort((a, b) => a.size - b.size)[figures.length >> 1] as Figure;
  return figures.flatMap((figure): Suspect[] => {
    const [up, down] = [figure.size / typical.size, typical.size / figure.size];
    if (up >= LEAST && up <= MOST) return [{ figure, larger: true, typical }];
    return down >= LEAST && down <= MOST ? [{ figure, larger: false, typical }] : [];
  });
}

const NONE: readonly never[] = [];

/** Whether no figure is so much larger than another that it could be a suspect: so it is in nearly every row. */
function areAlike(part: Part, element: Element, { type, cells, pairs }: RowClause): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let index = 0; index < cells.length + pairs.length; index++) {
    const pair = pairs[index - cells.length];
    if (pair?.onBaseline) continue;
    const size = sizeOf(part, element, type, pair?.value ?? (cells[index] as ValueFact));
    if (size === 0) continue;
    if (size < least) least = size;
    if (size > most) most = size;
  }
  return most < least * LEAST;
}

function figuresOf(part: Part, element: Element, { type, cells, pairs }: RowClause): Figure[] {
  const values = [...cells, ...pairs.flatMap((pair) => (pair.onBaseline ? [] : [pair.value]))];
  return values.flatMap((value): Figure[] => {
    const size = sizeOf(part, element, type, value);
    return size === 0 ? [] : [{ value, size, pence: penceOf(part, element, type, value) }];
  });
}

/** A figure in the row's own measure, hundredths of a number and pence of money; 0 where it cannot be compared. */
function sizeOf(part: Part, element: Element, type: RowClause['type'], value: ValueFact): number {
  if (value.type === 'percent' || value.type === 'empty') return 0;
  return Math.abs(penceOf(part, element, type, value) ?? (amountOf(value) ?? 0) * 100);
}

function penceOf(part: Part, element: Element, type: RowClause['type'], value: ValueFact): Pence | undefined {
  return value.type !== 'money' && NOT_MONEY.has(type) ? undefined : moneyOf(part, value, element);
}

/** The same figure a thousand times larger or smaller, as people type it. */
function convert(element: Element, { value, pence }: Figure, larger: boolean): Fix[] {
  const text = pence === undefined ? convertNumber(amountOf(value), larger) : convertMoney(pence, value.text, larger);
  return text === undefined ? [] : [replaceText(`Change to ${text}`, element.file, value.at, text)];
}

function convertMoney(pence: Pence, typed: string, larger: boolean): string | undefined {
  const amount = larger ? pence / 1000 : pence * 1000;
  return Number.isSafeInteger(amount) ? formatMoneyShort(amount as Pence, signOf(typed)) : undefined;
}

function convertNumber(amount: number | undefined, larger: boolean): string | undefined {
  if (amount === undefined) return undefined;
  const text = (larger ? amount / 1000 : amount * 1000).toLocaleString('en-GB', { maximumFractionDigits: 3 });
  return /^-?[0-9][0-9,]*(\.[0-9]+)?$/.test(text) ? text : undefined;
}
