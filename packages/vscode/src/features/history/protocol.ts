import { type InTrustedFolder, question } from '../../plans/protocol.js';
import type { Position } from '../../webview/place.js';
import type { ReportFile, SavedAs, ShownReport } from '../reports/protocol.js';

/** A place in a plan: what is declared there is asked about. */
export interface HistoryParams extends InTrustedFolder {
  readonly uri: string;
  readonly position: Position;
}

/** How something in a plan changed over time; or, as words alone, why nobody can say. */
export interface HistoryAnswer extends ShownReport {
  /** Its name in the plan; left out where there is nothing to tell. */
  readonly name?: string;
}

/** Asks how what is declared at a place changed, from git. */
export const HISTORY = question<HistoryParams, HistoryAnswer>('goldenthread/history');

/** Asks for the history of something of a plan as a file; null where there is nothing to tell. */
export const HISTORY_FILE = question<
  InTrustedFolder & { readonly uri: string; readonly name: string; readonly format: SavedAs },
  ReportFile | null
>('goldenthread/historyFile');
