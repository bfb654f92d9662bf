import { apportion, type Element, isSound, type Plan, pence, type ShareFact } from '@goldenthread/model';

/** A whole in the smallest part that a share is counted in: ten thousandths of a per cent. */
export const WHOLE_SHARE = 1_000_000;

/** The outcomes that an element's own `delivers` names, with their shares where stated. */
export function statedShares(element: Element): readonly ShareFact[] {
  const clauses = element.all('delivers');
  const [first] = clauses;
  return clauses.length === 1 && first ? first.shares : clauses.flatMap((clause) => clause.shares);
}

/** A share in ten thousandths of a per cent. */
export function partsOfWhole(share: ShareFact): number {
  return share.share?.type === 'percent' ? Math.round(share.share.value * 10_000) : 0;
}

/** Ten thousandths of a per cent as a percentage: 333400 is 33.34%. */
export function percent(parts: number): string {
  return `${Number((parts / 10_000).toFixed(4))}%`;
}

/** Splits what is left of the whole evenly, in hundredths of a per cent as long as that comes out. */
export function splitEvenly(rest: number, among: number): string[] {
  return splitByWeight(rest, Array<number>(among).fill(1));
}

/** Splits a part of the whole as some weights stand to each other, to the last bit of it. */
export function splitByWeight(rest: number, weights: readonly number[]): string[] {
  const [unit, count] = rest % 100 === 0 ? [100, rest / 100] : [1, rest];
  return apportion(pence(count), weights).map((part) => percent(part * unit));
}

/** The number of different outcomes that are soundly named. */
export function outcomesNamed(plan: Plan, element: Element): number {
  return new Set(plan.linksFrom(element, 'delivers').flatMap((link) => (isSound(link) ? [link.to] : []))).size;
}
