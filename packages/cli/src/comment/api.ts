import { addAll, shortened } from '@goldenthread/model';
import { z } from 'zod';

/** Why a service did not do what it was asked. */
export type Refusal =
  /** The right to do it is missing, or what is asked for is hidden or gone: nothing that this run could fix. */
  | 'no-right'
  /** Too many requests: later it would do it. */
  | 'busy'
  /** Anything else: a wrong token, an invalid request, a fault of the service, no connection. */
  | 'failed';

/** What a service answered instead of doing what it was asked. The message is the part of a sentence after its name. */
export class ServiceError extends Error {
  constructor(
    readonly refusal: Refusal,
    message: string,
  ) {
    super(message);
  }
}

/** The longest that is waited when a service asks for it, in seconds. */
const PATIENCE = 60;
const TRIES = 3;
const ANSWER_WITHIN = 30_000;

/** No answer is longer than this, in bytes, and no list has more pages: a service that goes on for ever is given up. */
const [LONGEST_ANSWER, MOST_PAGES] = [50_000_000, 1_000];

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The web interface of a service: requests and answers in JSON. */
export class Api {
  constructor(
    private readonly base: string,
    private readonly headers: Readonly<Record<string, string>>,
    private readonly pause: (seconds: number) => Promise<void> = seconds,
  ) {}

  /** Asks for something. Throws {@link ServiceError}. */
  async get<Type>(form: z.ZodType<Type>, path: string): Promise<Type> {
    const { json } = await this.send('GET', `${this.base}${path}`);
    return inForm(form, json);
  }

  /** Asks for a list, all the pages that it comes in. Throws {@link ServiceError}. */
  async list<Type>(form: z.ZodType<Type>, path: string): Promise<Type[]> {
    const all: Type[] = [];
    let next: string | undefined = `${this.base}${path}`;
    for (let pages = 0; next !== undefined; pages++) {
      if (pages === MOST_PAGES) throw new ServiceError('failed', `has more than ${MOST_PAGES} pages of comments`);
      const { json, headers }: Answer = await this.send('GET', next);
      addAll(all, inForm(z.array(form), json));
      next = /<([^>]+)>;\s*rel="?next"?/.exec(headers.get('link') ?? '')?.[1];
      // Whoever asks for the next page shows the token: only to the same service.
      if (next !== undefined && URL.parse(next)?.origin !== new URL(this.base).origin)
        throw new ServiceError('failed', 'has its next page somewhere else');
    }
    return all;
  }

  /** Has something done, and sees that it was: what is written has an `id`. Throws {@link ServiceError}. */
  async tell(method: Exclude<Method, 'GET'>, path: string, body?: unknown): Promise<void> {
    const { json } = await this.send(method, `${this.base}${path}`, body);
    if (method !== 'DELETE' && !written.safeParse(json).success)
      throw new ServiceError('failed', 'did not say that it wrote the comment');
  }

  private async send(method: Method, address: string, body?: unknown): Promise<Answer> {
    for (let left = TRIES - 1; ; left--) {
      const { response, text } = await this.fetch(method, address, body);
      if (response.ok && response.status !== 203) return { json: parsed(text), headers: response.headers };
      const wait = left > 0 ? waitFor(response, method) : undefined;
      if (wait === undefined) throw refused(response, text, this.withoutToken);
      await this.pause(wait);
    }
  }

  /** A service may repeat what it was sent, also in another spelling. What it says is shown in a log that others read. */
  private readonly withoutToken = (said: string): string => {
    const tokens = [this.headers.authorization?.replace(/^\S+ /, ''), this.headers['private-token']];
    return tokens.flatMap((token) => (token ? spellings(token) : [])).reduce((text, token) => text.replaceAll(token, '…'), said);
  };

  private async fetch(method: Method, address: string, body: unknown): Promise<{ response: Response; text: string }> {
    try {
      const response = await fetch(address, {
        method,
        headers: { ...this.headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        // A redirect would take the token elsewhere, and make a request to write into one to read.
        redirect: 'manual',
        signal: AbortSignal.timeout(ANSWER_WITHIN),
      });
      return { response, text: await wholeText(response) };
    } catch (error) {
      if (error instanceof ServiceError) throw error;
      const { name, cause } = error as Error;
      const code = (cause as NodeJS.ErrnoException | undefined)?.code;
      throw new ServiceError(
        'failed',
        name === 'TimeoutError' ? 'did not answer' : `cannot be reached at ${new URL(address).origin}${code ? ` (${code})` : ''}`,
      );
    }
  }
}

/** The whole text of an answer. */
async function wholeText({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.length;
    if (length > LONGEST_ANSWER) throw new ServiceError('failed', 'gave an answer that is too long to read');
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

/** A token as it may come back: as it is, in an address, and as programs write it for a user without a name. */
function spellings(token: string): string[] {
  const inBase64 = [token, `:${token}`].map((each) => Buffer.from(each).toString('base64').replace(/=+$/, ''));
  return [token, encodeURIComponent(token), ...inBase64];
}

/** What a service answers about something that it wrote. */
const written = z.object({ id: z.union([z.number(), z.string()]) });

interface Answer {
  readonly json: unknown;
  readonly headers: Headers;
}

function inForm<Type>(form: z.ZodType<Type>, json: unknown): Type {
  const result = form.safeParse(json);
  if (result.success) return result.data;
  throw new ServiceError('failed', 'answered in another form than it describes');
}

function seconds(number: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, number * 1000));
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new ServiceError('failed', 'answered with something that is not JSON');
  }
}

/** How long to wait before the same is asked again; undefined where that would not help. */
function waitFor(response: Response, method: Method): number | undefined {
  // What may have been done although the answer is a fault must not be done twice.
  if (response.status >= 500) return method === 'POST' ? undefined : 1;
  if (!isBusy(response)) return undefined;
  const asked = response.headers.get('retry-after');
  const until = response.headers.get('x-ratelimit-reset') ?? response.headers.get('ratelimit-reset');
  const wait = asked !== null ? Number(asked) : until !== null ? Number(until) - Date.now() / 1000 : 1;
  return Number.isFinite(wait) && wait <= PATIENCE ? Math.max(0, wait) : undefined;
}

function isBusy({ status, headers }: Response): boolean {
  return (
    status === 429 || (status === 403 && (headers.get('x-ratelimit-remaining') === '0' || headers.get('retry-after') !== null))
  );
}

function refused(response: Response, text: string, withoutToken: (said: string) => string): ServiceError {
  const because = reason(text, withoutToken);
  const { status } = response;
  if (status >= 300 && status < 400)
    return new ServiceError('failed', 'sends the request on to another address, and the token is not shown there');
  if (isBusy(response)) return new ServiceError('busy', 'takes no more requests for now');
  // Azure DevOps shows a page to sign in, with 203.
  if (status === 401 || status === 203) return new ServiceError('failed', `does not accept the token${because}`);
  if (status === 403) return new ServiceError('no-right', `does not let this job do that${because}`);
  if (status === 404) return new ServiceError('no-right', 'has nothing there, or hides it from this job');
  return new ServiceError('failed', `answered with ${status}${because}`);
}

/** What the service says itself, on one line. It is cut only once no token is in it: a piece of one would stay. */
function reason(text: string, withoutToken: (said: string) => string): string {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return '';
  }
  const { message, error, errors } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  const said = [message ?? error, ...(Array.isArray(errors) ? errors : [])]
    .flatMap((each) => (each === undefined ? [] : [typeof each === 'string' ? each : JSON.stringify(each)]))
    .join('; ')
    .replace(/\s+/g, ' ');
  return said === '' ? '' : `. It says: ${shortened(withoutToken(said), 300)}`;
}
