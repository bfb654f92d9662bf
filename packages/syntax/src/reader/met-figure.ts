import type { CurrencySign, FigureFlag, Inexact, Pence, Period, PeriodFact, Span, ValueFact } from '@goldenthread/model';

/** What a figure can be. One that cannot be what it says is read anew each time, to say so. */
export const UNSOUND = 0;
export const PERIOD = 1;
const [MONEY, EMPTY, NUMBER, PERCENT] = [2, 3, 4, 5] as const;

/** The same by the type of a value. */
export const KINDS_OF_VALUES = { money: MONEY, empty: EMPTY, number: NUMBER, percent: PERCENT } as const;

/** A figure or period that was met, without its place. */
export interface MetFigure {
  readonly kind: number;
  readonly text: string;
  readonly period: Period | undefined;
  readonly pence: Pence;
  readonly value: number;
  /** The sign of its currency. */
  readonly sign: CurrencySign | undefined;
  readonly flag: FigureFlag | undefined;
  readonly inexact: Inexact | undefined;
}

/** A figure or period with its place. */
export function placed(figure: MetFigure, at: Span): ValueFact | PeriodFact {
  const fact = unflagged(figure, at);
  const { flag, inexact } = figure;
  if (flag === undefined && inexact === undefined) return fact;
  return { ...fact, ...(flag === undefined ? {} : { flag }), ...(inexact === undefined ? {} : { inexact }) };
}

function unflagged({ kind, text, period, pence, value }: MetFigure, at: Span): ValueFact | PeriodFact {
  switch (kind) {
    case PERIOD:
      return { text, at, period: period as Period };
    case MONEY:
      return { type: 'money', pence, text, at };
    case EMPTY:
      return { type: 'empty', text, at };
    case NUMBER:
      return { type: 'number', value, text, at };
    default:
      return { type: 'percent', value, text, at };
  }
}
