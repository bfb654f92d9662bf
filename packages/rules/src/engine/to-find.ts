import type { Element } from '@goldenthread/model';

/** Whether a saving is only a sum so far: nobody knows yet what is saved, so nobody can say what that does. */
export function isStillToFind(saving: Element): boolean {
  return saving.one('stage')?.stage === 'to find';
}
