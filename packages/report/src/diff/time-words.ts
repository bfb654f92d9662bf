import { counted } from '@goldenthread/model';
import type { Diff } from './schema.js';

/** What only the day did, for a heading. */
export const timeInWords = ({ timed, asAt }: Pick<Diff, 'timed' | 'asAt'>): string =>
  `Time brought ${counted(timed.length, 'gap')} (the plan is now as at ${asAt ?? 'another day'})`;
