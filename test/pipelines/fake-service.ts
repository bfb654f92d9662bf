import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A request as it came. */
export interface Request {
  readonly method: string;
  /** With what is asked for after it. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
}

/** What is answered. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An answer that is given in the place of the next one, to requests of this method only if one is named. */
export interface Fault extends Answer {
  readonly method?: string;
}

/** A web interface on this machine, in the place of a service's. */
export class FakeService {
  readonly requests: Request[] = [];
  readonly faults: Fault[] = [];

  private constructor(
    private readonly answer: (request: Request) => Answer,
    /** Where it can be reached, without a slash at its end. */
    readonly address: string,
  ) {}

  /** Starts one that stops with the test. `answer` is told where it can be reached. */
  static async start(answer: (request: Request, address: string) => Answer): Promise<FakeService> {
    let fake: FakeService | undefined;
    const server = createServer((incoming, outgoing) => fake?.handle(incoming, outgoing));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    fake = new FakeService((request) => answer(request, address), address);
    return fake;
  }

  /** The requests that change something, each as its method and path. */
  get done(): string[] {
    return this.requests
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`);
  }

  private async handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    let text = '';
    for await (const part of incoming.setEncoding('utf8')) text += part;
    const { method = '', url: path = '', headers } = incoming;
    const request = { method, path, headers, body: text === '' ? {} : JSON.parse(text) };
    this.requests.push(request);
    const fault = this.faults.findIndex((each) => each.method === undefined || each.method === method);
    const {
      status = 200,
      headers: given = {},
      body,
    } = fault < 0 ? this.answer(request) : (this.faults.splice(fault, 1)[0] ?? {});
    outgoing.writeHead(status, { 'content-type': 'application/json', ...given });
    outgoing.end(typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body));
  }
}
