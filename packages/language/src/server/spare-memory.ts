import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine clear up sooner than it would. By default it lets what nobody needs any more pile up to several times
 * what is needed: right for a program that ends soon, wrong for one that stays beside an editor all day.
 */
export function spareMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=20');
}
