import type { Element, Row, ValueFact } from '@goldenthread/model';

/**
 * The calendar year that stands where a row's financial year belongs: `baseline 2012 54%`. Below `years` such a number is a
 * figure; by itself too, but of a percentage.
 */
export function calendarYearIn({ header, clause, element }: Row): ValueFact | undefined {
  const [first, second] = clause.cells;
  if (header || first?.type !== 'number' || !(second || isPercentage(element))) return undefined;
  return /^(19|20)[0-9]{2}$/.test(first.text) ? first : undefined;
}

const isPercentage = (element: Element): boolean => element.one('unit')?.unit === 'percent';
