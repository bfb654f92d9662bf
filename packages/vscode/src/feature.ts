import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Plans } from './plans/plans.js';

/** What a feature of the extension works with. */
export interface Host {
  readonly context: ExtensionContext;
  /** The connection to the language server. It is started after the features are switched on. */
  readonly client: BaseLanguageClient;
  /** The plans of the workspace, as the language server knows them. */
  readonly plans: Plans;
}

/** One thing that the extension does. Each has a folder of its own and owns its commands and its protocol. */
export interface Feature {
  /** Switches it on. What it must let go of goes to the context's subscriptions. */
  activate(host: Host): void | Promise<void>;
  /** Ends what takes time to end. */
  deactivate?(): Promise<void>;
}
