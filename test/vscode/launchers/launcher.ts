import type { Page } from 'playwright-core';
import type { Clipboard } from './clipboard.js';

/** An editor that was started on a folder, with the extension installed. */
export interface Launched {
  /** The window that shows the workbench. */
  readonly page: Page;
  readonly clipboard: Clipboard;
  /** Ends the editor and everything that it started. */
  stop(): Promise<void>;
}

/** The size of the window, which is also that of the screenshots. */
export const WINDOW = { width: 1400, height: 900 };

/** What to start. */
interface Launch {
  /** The folder to open; or a file that names several, `….code-workspace`. */
  readonly folder: string;
  /** Set where the folder is to be trusted only once somebody says so. */
  readonly untrusted?: boolean;
  /** An empty folder for the editor's own files. */
  readonly home: string;
  /** Settings on top of those that every launcher needs. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Starts an editor. The suite knows nothing more of it, so that the same tests run in every one. */
export type Launcher = (launch: Launch) => Promise<Launched>;
