import { formatYear, yearsIn } from '@goldenthread/model';

/** The financial years that words name, as they are written in a plan. */
export function yearsNamed(words: string): string[] {
  return yearsIn(words).map(formatYear);
}

/** The same as a period: `2026/27 to 2028/29`; nothing where there are none. */
export function periodNamed(words: string): string {
  const years = yearsNamed(words);
  return years.length > 1 ? `${years[0]} to ${years.at(-1)}` : (years[0] ?? '');
}
