import type { ClientCapabilities, Connection, ResponseError, ServerCapabilities, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { WorkspaceFiles } from '../files/workspace-files.js';
import type { PlanViews } from '../plan-views.js';

/** What a request hears that may be given up. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

/** What a feature of the server works with. */
export interface FeatureHost {
  readonly connection: Connection;
  /** The documents that are open, as they are typed. */
  readonly documents: TextDocuments<TextDocument>;
  readonly files: WorkspaceFiles;
  /** How plans are looked at: under which scenario, and whether with what is exempt. */
  readonly views: PlanViews;
  /** What the editor can show; known once it asked for the server's own capabilities. */
  client(): ClientCapabilities;
  /** Whether the editor is Visual Studio Code, or one made of it, with this project's extension: it says so. */
  inCode(): boolean;
  /** Answers once every change that came before the question is taken in. */
  upToDate<T>(token: CancellationToken, answer: () => T): Promise<T | ResponseError>;
  /** The same for what only a document and its own plan are asked about: it does not wait for the other plans. */
  planUpToDate<T>(uri: string, token: CancellationToken, answer: () => T): Promise<T | ResponseError>;
  /** Tells whenever a plan was checked anew, or is gone: what was made of the plans before may be out of date. */
  onChanged(listener: () => void): void;
}

/** A feature: it listens for its requests, and says what the server can do with it. */
export type Feature = (host: FeatureHost) => ServerCapabilities;
