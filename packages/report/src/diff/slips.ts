import type { PointChange } from '@goldenthread/model';

/** What a nought too many, or £k for £m, makes of a figure. */
const FACTORS: readonly (readonly [factor: number, up: string, down: string])[] = [
  [10, 'ten times', 'a tenth of'],
  [100, 'a hundred times', 'a hundredth of'],
  [1000, 'a thousand times', 'a thousandth of'],
];
/** How near to such a factor counts. */
const NEAR = 0.03;

/** `ten times` where a figure is that of what it was, so that it may be a slip; null otherwise. */
export function slipOf({ before, after }: PointChange): string | null {
  if (!before?.amount || !after?.amount) return null;
  const ratio = after.amount / before.amount;
  const isNear = (factor: number): boolean => Math.abs(ratio / factor - 1) <= NEAR;
  for (const [factor, up, down] of FACTORS) {
    if (isNear(factor)) return up;
    if (isNear(1 / factor)) return down;
  }
  return null;
}
