import { largest, smallest } from '@goldenthread/model';
import type { Chart } from './chart.js';

/** How many figures an axis has at most. */
const MAX_TICKS = 5;
const STEPS = [1, 2, 2.5, 5, 10];
const SIZES = [
  [1e9, 'bn'],
  [1e6, 'm'],
  [1e3, 'k'],
] as const;

/** An axis with round figures that holds every amount it was made for. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly { readonly amount: number; readonly text: string }[];
}

/** The axis for amounts: round figures, with room above and below. One amount alone stands in the middle. */
export function axisFor(amounts: readonly number[], unit: Chart['unit']): Axis {
  const [least, most] = [smallest(amounts), largest(amounts)];
  const spread = most - least || Math.abs(most) || 1;
  const step = roundStep(spread / (MAX_TICKS - 2));
  const low = step * Math.floor(least / step - (most === least ? 1 : 0));
  const high = step * Math.ceil(most / step + (most === least ? 1 : 0));
  const count = Math.round((high - low) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => {
    // Steps such as 0.1 add up to dust.
    const amount = Number((low + index * step).toPrecision(12));
    return { amount, text: tickText(amount, step, unit) };
  });
  return { low, high, ticks };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}

function tickText(amount: number, step: number, { before, after }: Chart['unit']): string {
  const [size, suffix] = SIZES.find(([least]) => Math.abs(amount) >= least) ?? [1, ''];
  const places = Math.max(0, Math.ceil(-Math.log10(step / size) - 1e-9) + (isHalf(step / size) ? 1 : 0));
  const digits = (Math.abs(amount) / size)
    .toFixed(Math.min(places, 6))
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return `${amount < 0 ? '-' : ''}${before}${digits}${suffix}${after}`;
}

/** A step of 2.5 or 0.25 needs one place more than its size says. */
function isHalf(step: number): boolean {
  return Math.abs(step / 10 ** Math.floor(Math.log10(step)) - 2.5) < 1e-9;
}
