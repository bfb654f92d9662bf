import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { COMMAND } from '../../cli/command.js';

/** The protocol with a real server process over a folder; it keeps what is published. */
export class Client {
  /** The findings that an editor would show now, by the file's path in the folder. Files without any are left out. */
  readonly shown = new Map<string, readonly Diagnostic[]>();
  /** The file of each publication, in order. */
  readonly published: string[] = [];
  /** Messages of the server that something went wrong. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly folder: string,
    private readonly process: ChildProcess,
    private readonly connection: ProtocolConnection,
  ) {}

  /** Starts a server on a folder. */
  static async start(folder: string): Promise<Client> {
    const child = spawn(process.execPath, [COMMAND, 'server', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    const client = new Client(folder, child, connection);
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => client.take(uri, diagnostics));
    connection.onNotification('window/logMessage', ({ type, message }) => {
      if (type === 1) client.complaints.push(message);
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    const uri = pathToFileURL(folder).toString();
    const workspaceFolders = [{ uri, name: 'plan' }];
    const capabilities = { workspace: { workspaceFolders: true } };
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: uri, workspaceFolders, capabilities });
    client.tell('initialized', {});
    await client.settle();
    return client;
  }

  /** Sends a notification. */
  tell(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  /** The address of a file. */
  uri(name: string): string {
    return pathToFileURL(path.join(this.folder, name)).toString();
  }

  /** Waits until the server has taken in every change and published what it finds: it does so before it answers. */
  async settle(): Promise<void> {
    await this.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: this.uri('none.plan') } });
  }

  /** Ends the server. */
  async stop(): Promise<void> {
    const ended = once(this.process, 'close');
    await this.connection.sendRequest('shutdown');
    this.tell('exit', undefined);
    await ended;
    this.connection.dispose();
  }

  private take(uri: string, diagnostics: readonly Diagnostic[]): void {
    const name = uri.startsWith('file:') ? path.relative(this.folder, fileURLToPath(uri)) : uri;
    this.published.push(name);
    if (diagnostics.length === 0) this.shown.delete(name);
    else this.shown.set(name, diagnostics);
  }
}
