import { type Finding, type Rule, RulesModuleError, withFaultsTold } from '@goldenthread/rules';
import { formatPlan } from '@goldenthread/syntax/format';
import type { Disk } from '@goldenthread/workspace';
import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
  type TextEdit,
} from 'vscode-languageserver';
import { answered } from './answered.js';
import { toDiagnostic, toNote } from './diagnostics.js';
import { documentSymbols } from './document-symbols.js';
import type { CancellationToken, Feature } from './features/feature.js';
import { features } from './features/index.js';
import type { Findings } from './files/findings-by-file.js';
import { planDocuments } from './files/plan-documents.js';
import { filePathOf, uriOf } from './files/uris.js';
import { followTables, watchFiles } from './files/watching.js';
import { WorkspaceFiles } from './files/workspace-files.js';
import { PlanViews } from './plan-views.js';
import { REFUSED, refusal } from './request-guard.js';

/**
 * How many turns without a change to wait before checking: just until what has arrived together is taken in, for the
 * library hands on one message a turn. Keystrokes that come while a plan is checked are taken in together after it; a longer
 * wait would only be felt.
 */
const QUIET_TURNS = 3;

/** The request of the protocol that has an editor ask for its lenses anew. */
const REFRESH_LENSES = 'workspace/codeLens/refresh';

/**
 * The language server. It works from the facts of files, open or closed, never from a parser's workspace: after any
 * change it checks the plans that changed and publishes the files whose findings did. So a finding about one file that
 * comes from an edit in another is never stale.
 */
export class PlanServer {
  private readonly documents = new TextDocuments(planDocuments);
  private readonly files: WorkspaceFiles;
  private readonly published = new Map<string, string>();
  /** Counts what has come; one that waits goes on only while nothing newer has. */
  private latest = 0;
  private work: Promise<void> | undefined;
  /** What is being taken in just now. */
  private step: Promise<void> = Promise.resolve();
  private client: ClientCapabilities = {};
  private inCode = false;
  private folders: readonly string[] = [];
  private readonly capabilities: ServerCapabilities;

  private readonly listeners: (() => void)[] = [];
  private readonly views = new PlanViews(() => this.showAnew());

  /** `more` are features on top of the server's own: those of an editor that shows more than the protocol knows. */
  constructor(
    private readonly connection: Connection,
    disk: Disk,
    more: readonly Feature[] = [],
    private readonly loadRules?: LoadRules,
  ) {
    this.files = new WorkspaceFiles(disk);
    connection.onRequest(REFUSED, refusal);
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => {
      disk.open?.();
      this.hearOfFolders();
      void followTables(connection, this.client);
      return watchFiles(connection);
    });
    connection.onShutdown(() => void this.latest++);
    connection.onDidChangeWatchedFiles(({ changes }) => this.after(() => this.files.changedOnDisk(filePaths(changes))));
    connection.onDocumentFormatting(({ textDocument }, token) =>
      this.planUpToDate(textDocument.uri, token, () => this.format(textDocument.uri)),
    );
    connection.onDocumentSymbol(({ textDocument }, token) =>
      this.planUpToDate(textDocument.uri, token, () =>
        documentSymbols(this.files.facts(textDocument.uri), this.files.checkedOf(textDocument.uri)?.plan),
      ),
    );
    const host = {
      connection,
      documents: this.documents,
      files: this.files,
      views: this.views,
      client: () => this.client,
      inCode: () => this.inCode,
      upToDate: <T>(token: CancellationToken, answer: () => T) => this.upToDate(token, answer),
      planUpToDate: <T>(uri: string, token: CancellationToken, answer: () => T) => this.planUpToDate(uri, token, answer),
      onChanged: (listener: () => void) => void this.listeners.push(listener),
    };
    this.capabilities = Object.assign({}, ...[...features, ...more].map((feature) => feature(host)));
    this.documents.onDidChangeContent(({ document }) => this.after(() => this.files.typed(document)));
    this.documents.onDidClose(({ document }) => this.after(() => this.files.closed(document)));
  }

  /** Begins to answer. */
  listen(): void {
    this.documents.listen(this.connection);
    this.connection.listen();
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.client = params.capabilities;
    this.inCode = optionOf(params.initializationOptions, 'editor') === 'code';
    this.views.hideExempt(optionOf(params.initializationOptions, 'hideExempt') === true);
    this.folders = filePaths(params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri }] : []));
    this.after(() => this.files.setFolders(this.folders));
    void this.takeRulesFrom(params.initializationOptions);
    return {
      serverInfo: { name: 'Golden Thread' },
      capabilities: {
        ...this.capabilities,
        textDocumentSync: TextDocumentSyncKind.Incremental,
        documentFormattingProvider: true,
        documentSymbolProvider: true,
        workspace: { ...this.capabilities.workspace, workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  /**
   * Checks by the rules of a module as well, where whoever set up the editor named one. A plan cannot name one: an editor that opens
   * a folder that nobody trusts gives none.
   */
  private async takeRulesFrom(options: unknown): Promise<void> {
    const file = optionOf(options, 'rulesFrom');
    if (typeof file !== 'string' || file === '' || !this.loadRules) return;
    const tell = (says: string): void => this.connection.window.showWarningMessage(says);
    try {
      const rules = withFaultsTold(await this.loadRules(file), tell);
      this.after(() => this.files.checkBy(rules));
    } catch (error) {
      if (!(error instanceof RulesModuleError)) throw error;
      tell(error.message);
    }
  }

  /**
   * Hears of folders that are added and removed. Only once the greeting is over: before, the library would ask the editor
   * for it, which refuses to be asked anything yet.
   */
  private hearOfFolders(): void {
    if (!this.client.workspace?.workspaceFolders) return;
    this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const without = new Set(filePaths(removed));
      this.folders = [...new Set([...this.folders.filter((folder) => !without.has(folder)), ...filePaths(added)])];
      this.after(() => this.files.setFolders(this.folders));
    });
  }

  /** Notes a change, and has what it makes of the plans found out soon. */
  private after(change: () => void): void {
    change();
    void this.catchUpOnceQuiet(++this.latest);
  }

  private async catchUpOnceQuiet(change: number): Promise<void> {
    for (let turn = 0; turn < QUIET_TURNS; turn++) {
      await yieldToEventLoop();
      if (change !== this.latest) return;
    }
    await this.catchUp();
  }

  /** Answers once every change that came before the question is taken in and published. */
  private async upToDate<T>(token: CancellationToken, answer: () => T): Promise<T | ResponseError> {
    this.latest++;
    await this.catchUp();
    return answered(token, answer);
  }

  /** The same where only a document and its own plan are asked about: that plan goes before all others. */
  private async planUpToDate<T>(uri: string, token: CancellationToken, answer: () => T): Promise<T | ResponseError> {
    this.latest++;
    this.files.hurry(uri);
    void this.catchUp();
    while (this.work && !this.files.isUpToDate(uri)) await this.step;
    return answered(token, answer);
  }

  /** Reads, checks and publishes until nothing is left that changed; there is only ever one at it. */
  private catchUp(): Promise<void> {
    this.work ??= this.doWork().finally(() => {
      this.work = undefined;
    });
    return this.work;
  }

  /** One plan at a time, the one that changed last first: so the next keystroke is heard, and replaces what it can. */
  private async doWork(): Promise<void> {
    while (this.files.isBusy) {
      this.step = this.oneStep();
      await this.step;
    }
  }

  private async oneStep(): Promise<void> {
    try {
      await this.files.readChanged();
      const findings = this.files.checkNext();
      // First, as what was passed over may have findings by now.
      this.tell(this.files.takePassedOver());
      this.publish(findings);
      for (const listener of this.listeners) listener();
    } catch (error) {
      this.connection.console.error(`A change could not be read: ${String(error)}`);
    }
    // Those who wait for a step go on only when what arrived meanwhile is let in: they must not keep it out.
    if (this.files.isBusy) await yieldToEventLoop();
  }

  /** Publishes the files whose findings are others than were last published. */
  private publish(changed: Findings): void {
    for (const [file, findings] of changed)
      this.show(
        file,
        this.shownOf(file, findings).map((finding) => toDiagnostic(finding, this.inCode)),
      );
  }

  /** What may be shown of the findings of a file: all of them, but where what is exempt is hidden. */
  private shownOf(file: string, findings: readonly Finding[]): readonly Finding[] {
    const checked = this.views.exemptHidden ? this.files.checkedOfFile(file) : undefined;
    return checked ? this.views.standing(checked).findings.filter((finding) => finding.file.file === file) : findings;
  }

  /** Shows again what was published, after the way has changed in which plans are looked at. */
  private showAnew(): void {
    for (const { plan, findings } of this.files.plans())
      for (const { file } of plan.files)
        this.show(
          file,
          this.shownOf(
            file,
            findings.filter((finding) => finding.file.file === file),
          ).map((finding) => toDiagnostic(finding, this.inCode)),
        );
    for (const listener of this.listeners) listener();
    if (this.client.workspace?.codeLens?.refreshSupport) this.connection.sendRequest(REFRESH_LENSES).catch(() => undefined);
  }

  /** Tells what the search passed over, as the command does on standard error. */
  private tell(passedOver: ReadonlyMap<string, string | undefined>): void {
    for (const [file, says] of passedOver) this.show(file, says === undefined ? [] : [toNote(says)]);
  }

  private show(file: string, diagnostics: Diagnostic[]): void {
    const text = diagnostics.length === 0 ? undefined : JSON.stringify(diagnostics);
    if (this.published.get(file) === text) return;
    if (text === undefined) this.published.delete(file);
    else this.published.set(file, text);
    this.send(uriOf(file), diagnostics);
  }

  private send(uri: string, diagnostics: Diagnostic[]): void {
    this.connection.sendDiagnostics({ uri, diagnostics }).catch(() => {
      // The editor is gone: there is nobody to tell.
    });
  }

  private format(uri: string): TextEdit[] {
    const document = this.documents.get(uri);
    if (!document) return [];
    const text = document.getText();
    const formatted = formatPlan(text);
    if (formatted === text) return [];
    return [{ range: { start: document.positionAt(0), end: document.positionAt(text.length) }, newText: formatted }];
  }
}

/** Loads the rules of the project with those of the module in a file. Throws a RulesModuleError. */
type LoadRules = (file: string) => Promise<readonly Rule[]>;

/** The editor's own options for this server: whether it is Visual Studio Code with the extension, what it hides, and a module of rules. */
function optionOf(options: unknown, name: 'editor' | 'hideExempt' | 'rulesFrom'): unknown {
  return typeof options === 'object' && options !== null ? (options as Record<string, unknown>)[name] : undefined;
}

/** The paths of those that are files or folders. */
function filePaths(items: readonly { readonly uri: string }[]): string[] {
  return items.flatMap(({ uri }) => filePathOf(uri) ?? []);
}

/** Lets in what has arrived meanwhile. (In a browser there is no `setImmediate`.) */
function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => void (globalThis.setImmediate ?? setTimeout)(resolve));
}
