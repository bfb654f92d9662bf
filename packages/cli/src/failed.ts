import { RepositoryError, UnreadablePathError } from '@goldenthread/workspace/errors';
import { CommandError, EXIT } from './errors.js';
import type { Screen } from './terminal/screen.js';

/** Errors whose messages are plain sentences that say what to do. */
const PLAIN = [CommandError, UnreadablePathError, RepositoryError];

/** Says why the command could not run, and gives its exit code. */
export function failed(error: unknown, screen: Screen): number {
  if (PLAIN.some((plain) => error instanceof plain)) screen.say((error as Error).message);
  else reportFault(error, screen);
  return EXIT.failed;
}

/** A fault of the command itself: one sentence, and the details only for those who ask for them. */
function reportFault(error: unknown, screen: Screen): void {
  screen.say(
    'goldenthread stopped because of a fault of its own, not of your plan. Please report it to the people who look after goldenthread; run it again with GOLDENTHREAD_DEBUG=1 for the details that they need.',
  );
  if (screen.env.GOLDENTHREAD_DEBUG === '1') screen.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
