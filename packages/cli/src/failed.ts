import { PlanLimitError, visible } from '@goldenthread/model';
import { RulesModuleError } from '@goldenthread/rules';
import { RepositoryError, UnreadablePathError } from '@goldenthread/workspace/errors';
import { CommandError, EXIT } from './errors.js';
import type { Screen } from './terminal/screen.js';

/** Errors whose messages are plain sentences that say what to do. */
const PLAIN = [CommandError, UnreadablePathError, RepositoryError, RulesModuleError, PlanLimitError];

/** Says why the command could not run, and gives its exit code. */
export function failed(error: unknown, screen: Screen): number {
  if (PLAIN.some((plain) => error instanceof plain)) screen.say(visible((error as Error).message));
  else reportFault(error, screen);
  return EXIT.failed;
}

/** A fault of the command itself: one sentence, and the details only for those who ask for them. */
function reportFault(error: unknown, screen: Screen): void {
  screen.say(
    'Golden Thread has a bug. Your plan is not the cause. Please report it. Run the command again with GOLDENTHREAD_DEBUG=1 for the details to include.',
  );
  if (screen.env.GOLDENTHREAD_DEBUG === '1') screen.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
