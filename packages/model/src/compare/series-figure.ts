import { moneyOf } from '../money/lines.js';
import type { Plan } from '../plan/plan.js';
import type { Point, Row } from '../plan/rows.js';
import { withFlag } from '../values/flags.js';
import { askedFor, type Inexact, type Range } from '../values/inexact.js';
import { formatMoneyShort, pence } from '../values/money.js';
import type { Period } from '../values/period.js';
import { shownValue } from './shown-value.js';

/** A figure of a row. */
export interface SeriesFigure {
  readonly period: Period;
  readonly shown: string;
  /** Pence for money, else the number; undefined where it is unknown. */
  readonly amount: number | undefined;
  /** Of an inexact target: the word that makes it so, and what it asks for. */
  readonly inexact?: { readonly word: Inexact; readonly range: Range };
}

/** A figure of a row; `amount` is what a measure reads it as, where it does. */
export function figureOf(
  plan: Plan,
  { clause, element }: Row,
  point: Point,
  money: boolean,
  amount: number | undefined,
): SeriesFigure {
  const isTarget = clause.type === 'target';
  const by = clause.type === 'target' && clause.by === true;
  const { period, value, onBaseline, disputed } = point;
  const counted = money && !disputed ? moneyOf(plan, value, element) : undefined;
  const shown =
    counted === undefined || value.inexact
      ? shownValue(value)
      : withFlag(formatMoneyShort(counted, plan.settings.symbol), value.flag);
  const known = amount ?? counted ?? (disputed || value.type === 'money' ? undefined : value.value);
  const word = isTarget ? value.inexact : undefined;
  return {
    period,
    shown: `${onBaseline ? beyondBaseline(shown) : shown}${by ? ' by then' : ''}`,
    amount: known,
    ...(known !== undefined && word && { inexact: { word, range: askedFor(known, value.text, word) } }),
  };
}

/** `10% above the baseline` */
const beyondBaseline = (shown: string): string =>
  shown.startsWith('-') ? `${shown.slice(1)} below the baseline` : `${shown} above the baseline`;

/** Two figures of one period as one. */
export function together(a: SeriesFigure, b: SeriesFigure, money: boolean, symbol: string): SeriesFigure {
  const amount = money && a.amount !== undefined && b.amount !== undefined ? pence(a.amount + b.amount) : undefined;
  const shown = amount === undefined ? [a.shown, b.shown].sort().join(' and ') : formatMoneyShort(amount, symbol);
  return { period: a.period, amount, shown };
}
