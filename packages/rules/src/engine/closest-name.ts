import { distance } from 'fastest-levenshtein';

/** A longer name is no typing mistake, and comparing it would take too long. */
const LONGEST = 200;

/** The candidate that a name was probably meant to be; undefined when none is near. Letter case counts little. */
export function closestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 0.5;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > least) continue;
    const cost = distance(name.toLowerCase(), candidate.toLowerCase());
    if (cost < least) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}
