import type { AttributeChange, ClauseFact, PeriodFact, ValueFact } from '@goldenthread/model';

/** What a nought too many, or £k for £m, makes of a figure. */
const FACTORS: readonly (readonly [factor: number, up: string, down: string])[] = [
  [10, 'ten times', 'a tenth of'],
  [100, 'a hundred times', 'a hundredth of'],
  [1000, 'a thousand times', 'a thousandth of'],
];
/** How near to such a factor counts. */
const NEAR = 0.03;

/** A figure then and now, as far as it is one. */
interface Amounts {
  readonly before?: { readonly amount: number | undefined } | undefined;
  readonly after?: { readonly amount: number | undefined } | undefined;
}

/** `ten times` where a figure is that of what it was, so that it may be a slip; null otherwise. */
export function slipOf({ before, after }: Amounts): string | null {
  if (!before?.amount || !after?.amount) return null;
  const ratio = after.amount / before.amount;
  const isNear = (factor: number): boolean => Math.abs(ratio / factor - 1) <= NEAR;
  for (const [factor, up, down] of FACTORS) {
    if (isNear(factor)) return up;
    if (isNear(1 / factor)) return down;
  }
  return null;
}

/** A figure in what an element says: a limit, a cost, what something is to come down to. */
interface StatedFigure {
  readonly shown: string;
  readonly amount: number | undefined;
}

/** A figure that is said in another way now, with its period where it has one: empty where it has none. */
interface StatedChange {
  readonly period: string;
  readonly before: StatedFigure;
  readonly after: StatedFigure;
}

/** The figures that differ in what an element says, where what it says now is known to replace what it said. */
export function statedFigures({ gone, come }: AttributeChange): StatedChange[] {
  if (gone.length !== come.length) return [];
  return come.flatMap(({ clause: is }, index) => {
    const was = gone[index]?.clause;
    if (!is || was?.type !== is.type) return [];
    const [then, now] = [figuresIn(was), figuresIn(is)];
    if (then.length !== now.length) return [];
    return now.flatMap((after, place) => {
      const before = then[place] as StatedFigure;
      return before.shown === after.shown ? [] : [{ period: periodIn(is), before, after }];
    });
  });
}

function figuresIn(clause: ClauseFact): StatedFigure[] {
  return Object.values(clause).flatMap((value: unknown) => {
    if (!isFigure(value)) return [];
    return [{ shown: value.text, amount: value.type === 'money' ? value.pence : value.value }];
  });
}

type Figure = Exclude<ValueFact, { readonly type: 'empty' }>;

const FIGURES: ReadonlySet<unknown> = new Set(['money', 'number', 'percent'] satisfies Figure['type'][]);

const isFigure = (value: unknown): value is Figure =>
  typeof value === 'object' && value !== null && 'type' in value && FIGURES.has(value.type);

const periodIn = (clause: ClauseFact): string =>
  Object.values(clause).find(
    (value: unknown): value is PeriodFact => typeof value === 'object' && value !== null && 'period' in value,
  )?.text ?? '';
