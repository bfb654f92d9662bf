import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type Location,
  type ProtocolConnection,
  type Range,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { Question } from '../../packages/vscode/src/plans/protocol.js';
import { COMMAND } from '../cli/command.js';

/** What the editor says of itself; and its settings, by their section. */
export interface Client {
  /** Says that it is Visual Studio Code with the extension. */
  readonly code?: true;
  /** Asks from the start to have what is exempt hidden. */
  readonly hidesExempt?: true;
  readonly capabilities?: ClientCapabilities;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What starts the server, for Node: that of the command unless another is given. */
  readonly server?: readonly string[];
  /** The module of rules that it names, in the folder. */
  readonly rulesFrom?: string;
  /** Refuses to ask again for hints, whatever it says that it can. */
  readonly refusesRefresh?: true;
}

/** Starts the extension's own language server, which answers what the extension's views ask on top of the protocol. */
export const EXTENSION: Client = {
  code: true,
  server: [fileURLToPath(new URL('../../.cache/extension/server.js', import.meta.url)), '--stdio'],
};

/** An editor without a window: it speaks the protocol with a real server process over a folder of its own. */
export class Editor {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'goldenthread-editor-'));
  private readonly published = new Map<string, Diagnostic[]>();
  private readonly notified = new Map<string, number>();
  private readonly versions = new Map<string, number>();
  /** What the server said that it can do. */
  capabilities: ServerCapabilities = {};
  /** How often the server asked to have inlay hints shown anew. */
  refreshed = 0;
  /** What the server asked of the person: each question with its choices, of which the last is taken. */
  readonly asked: string[][] = [];
  /** The places that the server had shown. */
  readonly showing: Location[] = [];
  private client: Client = {};
  private process: ChildProcess | undefined;
  private connection: ProtocolConnection | undefined;

  /** Starts the server on a folder with these files. */
  static async start(files: Record<string, string>, prepare?: (folder: string) => void, client: Client = {}): Promise<Editor> {
    const editor = new Editor();
    editor.client = client;
    for (const [name, text] of Object.entries(files)) editor.write(name, text);
    prepare?.(editor.folder);
    await editor.connect();
    return editor;
  }

  private async connect(): Promise<void> {
    this.process = spawn(process.execPath, this.client.server ?? [COMMAND, 'server', '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const { stdin, stdout } = this.process;
    if (!stdin || !stdout) throw new Error('The server has no pipes');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
        this.published.set(path.relative(this.folder, fileURLToPath(uri)), diagnostics);
      },
    );
    this.connection.onUnhandledNotification(({ method }) => this.notified.set(method, this.heard(method) + 1));
    this.connection.onRequest('client/registerCapability', () => null);
    if (!this.client.refusesRefresh) {
      this.connection.onRequest('workspace/inlayHint/refresh', () => {
        this.refreshed++;
        return null;
      });
    }
    this.connection.onRequest(
      'window/showMessageRequest',
      ({ message, actions }: { message: string; actions: { title: string }[] }) => {
        this.asked.push([message, ...actions.map(({ title }) => title)]);
        return actions.at(-1) ?? null;
      },
    );
    this.connection.onRequest('window/showDocument', ({ uri, selection }: { uri: string; selection: Range }) => {
      this.showing.push({ uri, range: selection });
      return { success: true };
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => this.client.settings?.[section] ?? null),
    );
    this.connection.listen();
    const { capabilities } = await this.request<{ capabilities: ServerCapabilities }>('initialize', {
      processId: process.pid,
      rootUri: `file://${this.folder}`,
      workspaceFolders: [{ uri: `file://${this.folder}`, name: 'plan' }],
      capabilities: this.client.capabilities ?? {},
      initializationOptions: {
        ...(this.client.code ? { editor: 'code', hideExempt: this.client.hidesExempt ?? false } : {}),
        ...(this.client.rulesFrom === undefined ? {} : { rulesFrom: path.join(this.folder, this.client.rulesFrom) }),
      },
    });
    this.capabilities = capabilities;
    await this.connection.sendNotification('initialized', {});
    await this.settle();
  }

  /** Sends a request and gives its answer. */
  request<T>(method: string, params: unknown): Promise<T> {
    return (this.connection as ProtocolConnection).sendRequest(method, params) as Promise<T>;
  }

  /** Asks the extension's language server what one of the extension's views asks. */
  ask<Params, Answer>({ method }: Question<Params, Answer>, params: Params): Promise<Answer> {
    return this.request<Answer>(method, params);
  }

  /** How often the server told of something that the protocol does not know. */
  heard(method: string): number {
    return this.notified.get(method) ?? 0;
  }

  /** The address of a file. */
  uri(name: string): string {
    return `file://${path.join(this.folder, name)}`;
  }

  /** Writes a file to the disk, without telling the server. */
  write(name: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
    writeFileSync(path.join(this.folder, name), text);
  }

  /** Opens a file. */
  async open(name: string): Promise<void> {
    this.versions.set(name, 1);
    const text = readFileSync(path.join(this.folder, name), 'utf8');
    await this.notify('textDocument/didOpen', {
      textDocument: { uri: this.uri(name), languageId: 'goldenthread', version: 1, text },
    });
  }

  /** Types: the whole text of an open file is another. */
  async type(name: string, text: string): Promise<void> {
    const version = (this.versions.get(name) ?? 1) + 1;
    this.versions.set(name, version);
    await this.notify('textDocument/didChange', { textDocument: { uri: this.uri(name), version }, contentChanges: [{ text }] });
  }

  /** Closes a file without saving it. */
  close(name: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri: this.uri(name) } });
  }

  /** Makes, changes or takes away a file on the disk and tells the server, as an editor's watcher does. */
  async onDisk(name: string, text: string | undefined): Promise<void> {
    if (text === undefined) rmSync(path.join(this.folder, name));
    else this.write(name, text);
    await this.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: this.uri(name), type: text === undefined ? 3 : 2 }],
    });
  }

  /** What the editor shows for a file: each finding's rule and line. */
  shown(name: string): string[] {
    return (this.published.get(name) ?? []).map((each) => `${each.code} ${each.range.start.line + 1}`).sort();
  }

  /** The published findings of a file, whole. */
  diagnostics(name: string): Diagnostic[] {
    return this.published.get(name) ?? [];
  }

  /** What is published of every file, by its path in the folder. */
  everything(): ReadonlyMap<string, Diagnostic[]> {
    return this.published;
  }

  /** Waits until the server has taken in every change and published what it finds: it does so before it answers. */
  async settle(): Promise<void> {
    await this.request('textDocument/documentSymbol', { textDocument: { uri: this.uri('settle.plan') } });
  }

  /** Stops the server. */
  async stop(): Promise<void> {
    await this.request('shutdown', undefined);
    await this.connection?.sendNotification('exit');
    this.connection?.dispose();
    this.process?.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Sends a notification, and waits until it is taken in. */
  async notify(method: string, params: unknown): Promise<void> {
    await this.connection?.sendNotification(method, params);
    await this.settle();
  }
}
