import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { COMMAND } from '../../cli/command.js';

/** An answer of the server. */
export interface Answer {
  readonly id: number | string | null;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A client that minds no protocol: it sends whatever it is told to, when it is told to. */
export class RawClient {
  /** Every answer, in the order they came. */
  readonly answers: Answer[] = [];
  readonly process: ChildProcessWithoutNullStreams;
  /** The exit code, once the server has ended. */
  readonly ended: Promise<number | null>;
  private readonly waiting = new Map<number | string, (answer: Answer) => void>();
  private rest = Buffer.alloc(0);
  private lastId = 0;

  constructor() {
    this.process = spawn(process.execPath, [COMMAND, 'server', '--stdio']);
    this.process.stderr.resume();
    this.process.stdin.on('error', () => {
      // The server has ended: what was still to be sent is lost.
    });
    this.process.stdout.on('data', (data: Buffer) => this.take(data));
    this.ended = once(this.process, 'close').then(([code]) => code as number | null);
  }

  /** A client of a running server on a folder. */
  static async on(folder: string, processId: number | null = null): Promise<RawClient> {
    const client = new RawClient();
    await client.ask('initialize', initializeParams(folder, processId));
    client.tell('initialized', {});
    return client;
  }

  /** Sends bytes as they are. */
  raw(bytes: string | Uint8Array): void {
    this.process.stdin.write(bytes);
  }

  /** Sends a message, whatever it is. */
  send(message: unknown): void {
    const body = Buffer.from(JSON.stringify(message));
    this.raw(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  /** Sends a notification. */
  tell(method: string, params?: unknown): void {
    this.send({ jsonrpc: '2.0', method, params });
  }

  /** Sends a request. Fails when the server ends without an answer. */
  ask(method: string, params?: unknown, id: number | string = ++this.lastId): Promise<Answer> {
    const answer = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    this.send({ jsonrpc: '2.0', id, method, params });
    const dead = this.ended.then((code) => {
      throw new Error(`The server ended with ${code} and never answered '${method}' ${JSON.stringify(params)?.slice(0, 200)}`);
    });
    return Promise.race([answer, dead]);
  }

  /** Ends the server as the protocol has it. Gives the exit code. */
  async stop(): Promise<number | null> {
    await this.ask('shutdown');
    this.tell('exit');
    return this.ended;
  }

  private take(data: Buffer): void {
    this.rest = Buffer.concat([this.rest, data]);
    for (;;) {
      const head = this.rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.rest.subarray(0, head).toString())?.[1]);
      if (head < 0 || this.rest.length < head + 4 + length) return;
      const message = JSON.parse(this.rest.subarray(head + 4, head + 4 + length).toString());
      this.rest = this.rest.subarray(head + 4 + length);
      this.receive(message);
    }
  }

  private receive(message: Answer & { readonly method?: string }): void {
    if (message.method === undefined) {
      this.answers.push(message);
      this.waiting.get(message.id as number)?.(message);
    } else if (message.id !== undefined) this.send({ jsonrpc: '2.0', id: message.id, result: null });
  }
}

/** What an editor sends first. */
export function initializeParams(folder: string, processId: number | null = null): object {
  const uri = pathToFileURL(folder).toString();
  return { processId, rootUri: uri, workspaceFolders: [{ uri, name: 'plan' }], capabilities: {} };
}
