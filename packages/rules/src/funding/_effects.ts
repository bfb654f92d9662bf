import { type Element, says } from '@goldenthread/model';

/** Whether something says what residents will notice of it: in words, or as what a measure is expected to move by. */
export function statesEffect(element: Element): boolean {
  return (
    element.all('effect').some(({ words }) => says(words)) ||
    element.all('effectOn').some(({ words, value }) => value !== undefined || says(words))
  );
}
