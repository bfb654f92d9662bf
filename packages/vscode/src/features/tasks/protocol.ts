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
