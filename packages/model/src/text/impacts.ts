import type { ClauseTypes } from '../facts/generated.js';

/** What a record of an impact is called: `Welsh language assessment`, `rural needs screening`. */
export function impactInWords({ subject, record }: ClauseTypes['impactRecord']): string {
  return `${subject.replace('welsh', 'Welsh')} ${record}`;
}
