import type { Page } from 'playwright-core';

/** An editor that was started on a folder, with the extension installed. */
export interface Launched {
  /** The window that shows the workbench. */
  readonly page: Page;
  /** Ends the editor and everything that it started. */
  stop(): Promise<void>;
}

/** What to start. */
export interface Launch {
  /** The folder to open. */
  readonly folder: string;
  /** An empty folder for the editor's own files. */
  readonly home: string;
  /** Settings on top of those that every launcher needs. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Starts an editor. The suite knows nothing more of it, so that the same tests run in every one. */
export type Launcher = (launch: Launch) => Promise<Launched>;
