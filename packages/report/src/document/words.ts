import type { Period, Rag } from '@goldenthread/model';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // biome-ignore format: a list of words

/** How a colour reads, so that it is never told by colour alone. */
export const RAG_WORDS: Readonly<Record<Rag, string>> = { green: 'Green', amber: 'Amber', red: 'Red' };

/** A period as people write it: `28 February 2024`, `September 2025`, `2024/25 Q3`, `2024/25`. */
export function periodWords(period: Period): string {
  const year = (first: number): string => `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
  switch (period.type) {
    case 'date':
      return `${period.day} ${MONTHS[period.month - 1]} ${period.year}`;
    case 'month':
      return `${MONTHS[period.month - 1]} ${period.year}`;
    case 'quarter':
      return `${year(period.year)} Q${period.quarter}`;
    case 'year':
      return year(period.year);
  }
}

/** A day as people write it: `15 January 2026`. */
export const dayWords = (day: number): string =>
  periodWords({ type: 'date', year: Math.floor(day / 10000), month: Math.floor(day / 100) % 100, day: day % 100 });
