import type { Diff } from './schema.js';

/** What stands before a change that is not for publication. */
export const EXEMPT_MARK = 'EXEMPT.';

/** What is said of the changes that are left out because they are exempt; undefined where there are none. */
export function leftOutInWords({ exempt }: Pick<Diff, 'exempt'>): string | undefined {
  const leftOut = exempt?.leftOut ?? 0;
  if (leftOut === 0) return undefined;
  return leftOut === 1
    ? 'One more change is exempt from publication and is left out here.'
    : `${leftOut} more changes are exempt from publication and are left out here.`;
}
