import {
  type FigureFact,
  type FigureFlag,
  NOT_AVAILABLE,
  type ProblemFact,
  parseMoney,
  type Span,
  signOf,
  type ValueFact,
  withFlag,
  withoutFlag,
  withoutInexact,
} from '@goldenthread/model';
import type { Cell, MoneyUnit } from '../spreadsheet/cells/cells.js';
import { asFigure } from '../spreadsheet/cells/figures.js';

/** A cell as a value with its flag; or why it is none. */
export type FigureRead = { readonly value: ValueFact } | { readonly problem: string };

/**
 * Reads a cell as a figure of a measure: number, percentage or money, each as it is, exact to the last digit. An amount has the
 * sign that the file gives it, or none: the plan’s is not known yet.
 */
export function figureIn(
  cell: Cell,
  flag: FigureFlag | undefined,
  unit: MoneyUnit | 'percent' | undefined,
  at: Span,
): FigureRead {
  const { text: typed, problem } = asFigure(cell, unit, undefined, flag);
  if (problem !== undefined) return { problem };
  const { text } = withoutFlag(typed);
  const flagged = flag === undefined ? {} : { flag };
  if (text === NOT_AVAILABLE) return { value: { type: 'empty', text, at, flag: 'x' } };
  if (text === '' || text === '-') return { value: { type: 'empty', text: withFlag('-', undefined), at, ...flagged } };
  const { figure, inexact } = withoutInexact(text);
  if (signOf(text) !== undefined || /(?:k|m|bn)$/.test(figure)) {
    const pence = parseMoney(figure);
    const rest = { ...(pence === undefined ? {} : { pence }), ...(inexact === undefined ? {} : { inexact }) };
    return { value: { type: 'money', text, at, ...rest, ...flagged } };
  }
  const value = Number(figure.replace(/[,%]/g, ''));
  const type = figure.endsWith('%') ? 'percent' : 'number';
  return { value: { type, value, text, at, ...flagged, ...(inexact === undefined ? {} : { inexact }) } };
}

/** What is found while a table of figures is read. */
export interface Findings {
  readonly figures: FigureFact[];
  readonly problems: ProblemFact[];
  readonly leftOut: { readonly at: FigureFact['at']; readonly message: string }[];
}

/** A place for facts of the file itself. */
export function plain({ start, end }: FigureFact['at']): FigureFact['at'] {
  return { start, end };
}
