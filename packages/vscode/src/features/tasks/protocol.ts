import { question } from '../../plans/protocol.js';

/** What a check of the plans in a folder comes to. */
export interface CheckAnswer {
  /** A line for each open finding, with paths as seen from the folder. */
  readonly lines: readonly string[];
  readonly plans: number;
  readonly errors: number;
  /** `2 errors, 1 warning`; empty where nothing is found. */
  readonly found: string;
}

/** Asks for the findings of the plans in a folder, as the command `goldenthread check --format lines` writes them. */
export const CHECK_FOLDER = question<{ readonly folder: string }, CheckAnswer>('goldenthread/checkFolder');

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
