import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
  type TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatPlan } from '../format/format.js';
import { completeRuleNames } from './completion.js';
import { toDiagnostic } from './diagnostics.js';
import { documentSymbols } from './document-symbols.js';
import { fixesAt } from './quick-fixes.js';
import { pathOf, uriOf } from './uris.js';
import { WorkspaceFiles } from './workspace-files.js';

/** How long to wait for the next keystroke before checking, in milliseconds. */
const PAUSE = 25;

/**
 * The language server. It works from the facts of files, open or closed, never from a parser's workspace: after any
 * change it checks the plans that changed and publishes the files whose findings did. So a finding about one file that
 * comes from an edit in another is never stale.
 */
export class PlanServer {
  private readonly documents = new TextDocuments(TextDocument);
  private readonly files: WorkspaceFiles;
  private readonly published = new Map<string, string>();
  private timer: NodeJS.Timeout | undefined;
  private ready: Promise<void> = Promise.resolve();

  constructor(private readonly connection: Connection) {
    this.files = new WorkspaceFiles((message) => connection.console.warn(message));
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.files.watch(connection));
    connection.onDidChangeWatchedFiles((params) =>
      this.afterReady(() => this.files.changedOnDisk(params.changes.map((change) => pathOf(change.uri)))),
    );
    connection.onDocumentFormatting(({ textDocument }) => this.upToDate(() => this.format(textDocument.uri)));
    connection.onCodeAction(({ textDocument, range }) => this.upToDate(() => this.quickFixes(textDocument.uri, range)));
    connection.onDocumentSymbol(({ textDocument }) => this.upToDate(() => documentSymbols(this.files.facts(textDocument.uri))));
    connection.onCompletion(({ textDocument, position }) => completeRuleNames(this.documents.get(textDocument.uri), position));
    this.documents.onDidChangeContent(({ document }) =>
      this.afterReady(() => this.files.opened(document.uri, document.getText())),
    );
    this.documents.onDidClose(({ document }) => this.afterReady(() => this.files.closed(document.uri)));
  }

  /** Begins to answer. */
  listen(): void {
    this.documents.listen(this.connection);
    this.connection.listen();
  }

  private initialize(params: InitializeParams): InitializeResult {
    const folders =
      params.workspaceFolders?.map((folder) => pathOf(folder.uri)) ?? (params.rootUri ? [pathOf(params.rootUri)] : []);
    this.ready = this.files.load(folders);
    this.afterReady(async () => {});
    return {
      serverInfo: { name: 'Golden Thread' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        documentFormattingProvider: true,
        documentSymbolProvider: true,
        completionProvider: { triggerCharacters: [' '] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        workspace: { workspaceFolders: { supported: true } },
      },
    };
  }

  /** Does something to the files once they are loaded, one thing after another, then has them checked. */
  private afterReady(change: () => Promise<void> | void): void {
    this.ready = this.ready.then(change).then(
      () => this.checkSoon(),
      (error: unknown) => this.connection.console.error(`A change could not be taken in: ${String(error)}`),
    );
  }

  /** Answers once every change that came before the question is taken in and published. */
  private async upToDate<T>(answer: () => T): Promise<T> {
    await this.ready;
    if (this.timer) this.publish();
    return answer();
  }

  private checkSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.publish(), PAUSE);
  }

  /** Publishes the files whose findings changed since they were last published. */
  private publish(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const byFile = this.files.findings();
    for (const file of this.published.keys()) if (!byFile.has(file)) byFile.set(file, []);
    for (const [file, findings] of byFile) {
      const diagnostics = findings.map((finding) => toDiagnostic(finding));
      const text = JSON.stringify(diagnostics);
      if ((this.published.get(file) ?? '[]') === text) continue;
      this.published.set(file, text);
      void this.connection.sendDiagnostics({ uri: uriOf(file), diagnostics });
    }
  }

  private format(uri: string): TextEdit[] {
    const document = this.documents.get(uri);
    if (!document) return [];
    const text = document.getText();
    const formatted = formatPlan(text);
    if (formatted === text) return [];
    return [{ range: { start: document.positionAt(0), end: document.positionAt(text.length) }, newText: formatted }];
  }

  private quickFixes(uri: string, range: Parameters<typeof fixesAt>[1]): CodeAction[] {
    return fixesAt(this.files.findingsOf(uri), range, (file) => this.files.lines(file));
  }
}
