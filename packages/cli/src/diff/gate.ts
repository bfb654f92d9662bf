import { countedInWords, printable } from '@goldenthread/model';
import { type Diff, type DiffRow, diffRows } from '@goldenthread/report';
import { CommandError, EXIT } from '../errors.js';
import type { Screen } from '../terminal/screen.js';

/** What `--fail-on` may name. */
export type FailOn = 'member' | 'never';

/** Reads `--fail-on`. */
export function failOnOption(typed: string | undefined): FailOn {
  if (typed === undefined || typed === 'never') return 'never';
  if (typed === 'member') return 'member';
  throw new CommandError(
    `--fail-on takes member or never, not ‘${typed}’. member: fail while a change waits for members to agree.`,
  );
}

/** What members have to agree to and no decision approves: a row each, so that both sides of a virement are one. */
export const waitingForMembers = (diff: Pick<Diff, 'changes' | 'matters'>): DiffRow[] =>
  diffRows(diff).filter(({ isOpen }) => isOpen);

/** How many changes are named before the rest is only counted. */
const NAMED = 5;

/**
 * Exits with 1 where members have yet to agree to something, and says to what. `whole` is the comparison with what is exempt, which
 * counts without being named.
 */
export function gate(screen: Pick<Screen, 'say'>, failOn: FailOn, told: Diff, whole: Diff): number {
  const waiting = failOn === 'member' ? waitingForMembers(whole).length : 0;
  if (waiting === 0) return EXIT.fine;
  const named = waitingForMembers(told).slice(0, NAMED);
  const rest = waiting - named.length;
  const lines = named.map(({ summary }) => `\n  • ${printable(summary)}`).join('');
  const more = rest === 0 ? '' : `\n  • ${countedInWords(rest, 'more', 'more')}`;
  const one = waiting === 1;
  screen.say(
    `Members have to agree to ${countedInWords(waiting, 'change')}, and no decision approves ${one ? 'it' : 'them'}${
      named.length > 0
        ? `:${lines}${more}`
        : `. ${one ? 'It is' : 'They are'} exempt from publication: --with-exempt names ${one ? 'it' : 'them'}.`
    }`,
  );
  return EXIT.found;
}
