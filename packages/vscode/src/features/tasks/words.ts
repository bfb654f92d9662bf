import type { CheckAnswer } from './protocol.js';

/** What a check says in the terminal, line by line. */
export function checkLines({ lines, plans, found }: CheckAnswer): string[] {
  if (plans === 0) return ['There is no plan in this folder. To start one: Golden Thread: Start a council plan'];
  const checked = plans === 1 ? 'Checked 1 plan' : `Checked ${plans} plans`;
  return [...lines, ...(lines.length > 0 ? [''] : []), `${checked}: ${found || 'nothing found'}.`];
}

/** The exit code of the command: 1 where an error was found. */
export function exitCode({ errors }: CheckAnswer): number {
  return errors > 0 ? 1 : 0;
}
