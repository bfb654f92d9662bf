import { type Answer, FakeService, type Request } from './fake-service.js';

/** A note as GitLab keeps it. */
export interface GitlabNote {
  readonly id: number;
  body: string;
  readonly system: boolean;
  readonly author: { readonly id: number };
}

const ME = 42;
const NOTES = '/api/v4/projects/11/merge_requests/7/notes';

/** GitLab's notes on merge request 7 of project 11. */
export class FakeGitlab {
  readonly notes: GitlabNote[] = [];
  readonly token = 'a-token';
  mayWrite = true;
  private next = 500;

  private constructor(readonly service: FakeService) {}

  static async start(): Promise<FakeGitlab> {
    let fake: FakeGitlab | undefined;
    const service = await FakeService.start((request, address) => fake?.answer(request, address) ?? {});
    fake = new FakeGitlab(service);
    return fake;
  }

  /** The variables that tell where it is. */
  get variables(): Record<string, string> {
    return { CI_API_V4_URL: `${this.service.address}/api/v4`, CI_PROJECT_ID: '99', CI_MERGE_REQUEST_PROJECT_ID: '11' };
  }

  /** Puts a note there. */
  write(body: string, { author = ME, system = false } = {}): GitlabNote {
    const note = { id: this.next++, body, system, author: { id: author } };
    this.notes.push(note);
    return note;
  }

  private answer({ method, path, headers, body }: Request, address: string): Answer {
    if (headers['private-token'] !== this.token) return { status: 401, body: { message: '401 Unauthorized' } };
    const { pathname, searchParams } = new URL(path, address);
    if (pathname === '/api/v4/user') return { body: { id: ME } };
    if (pathname === NOTES && method === 'GET') return this.page(searchParams, address);
    const note = this.notes.find((each) => pathname === `${NOTES}/${each.id}`);
    if (!note && pathname !== NOTES) return { status: 404, body: { message: '404 Not found' } };
    if (!this.mayWrite) return { status: 403, body: { message: '403 Forbidden' } };
    if (method === 'DELETE' && note) {
      this.notes.splice(this.notes.indexOf(note), 1);
      return { status: 204 };
    }
    if (typeof body.body !== 'string' || body.body.length > 1_000_000)
      return { status: 400, body: { message: '400 Bad request' } };
    // A line that begins with a slash would be a command to GitLab.
    if (/^\//m.test(body.body)) return { status: 400, body: { message: 'A quick action' } };
    if (method === 'PUT' && note) {
      note.body = body.body;
      return { body: note };
    }
    return method === 'POST' ? { status: 201, body: this.write(body.body) } : { status: 405, body: { error: '405' } };
  }

  /** At most 100 at once, the oldest first where that is asked for. */
  private page(query: URLSearchParams, address: string): Answer {
    const inOrder = query.get('sort') === 'asc' ? this.notes : this.notes.toReversed();
    const [size, page] = [Math.min(100, Number(query.get('per_page') ?? 20)), Number(query.get('page') ?? 1)];
    query.set('page', String(page + 1));
    const last = page * size >= inOrder.length;
    return {
      body: inOrder.slice((page - 1) * size, page * size),
      headers: last ? {} : { link: `<${address}${NOTES}?${query}>; rel="next", <${address}${NOTES}?page=1>; rel="first"` },
    };
  }
}
