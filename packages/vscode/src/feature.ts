import type { ExtensionContext } from 'vscode';

/** One thing that the extension does. Each has a folder of its own and owns its commands and its protocol. */
export interface Feature {
  /** Switches it on. What it must let go of goes to the context's subscriptions. */
  activate(context: ExtensionContext): void | Promise<void>;
  /** Ends what takes time to end. */
  deactivate?(): Promise<void>;
}
