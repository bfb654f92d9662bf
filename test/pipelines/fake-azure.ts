import { type Answer, FakeService, type Request } from './fake-service.js';

interface AzureComment {
  readonly id: number;
  content: string;
  isDeleted?: boolean;
  readonly author: { readonly id: string };
}

/** A thread as Azure DevOps keeps it. */
export interface AzureThread {
  readonly id: number;
  readonly status: string;
  readonly properties: Record<string, unknown> | null;
  readonly comments: AzureComment[];
}

/** The build service, which the token belongs to. */
const ME = 'build-service';

const THREADS = '/council/a%20project/_apis/git/repositories/repo-1/pullRequests/7/threads';

/** The threads of Azure DevOps on pull request 7. */
export class FakeAzure {
  readonly threads: AzureThread[] = [];
  readonly token = 'a-token';
  mayWrite = true;
  private next = 10;

  private constructor(readonly service: FakeService) {}

  static async start(): Promise<FakeAzure> {
    let fake: FakeAzure | undefined;
    const service = await FakeService.start((request, address) => fake?.answer(request, address) ?? {});
    fake = new FakeAzure(service);
    return fake;
  }

  /** The variables that tell where it is. */
  get variables(): Record<string, string> {
    return {
      SYSTEM_COLLECTIONURI: `${this.service.address}/council/`,
      SYSTEM_TEAMPROJECTID: 'a project',
      BUILD_REPOSITORY_ID: 'repo-1',
      BUILD_REPOSITORY_PROVIDER: 'TfsGit',
    };
  }

  /** Puts a thread there. */
  write(content: string, properties: Record<string, unknown> | null = null, status = 'active', author = ME): AzureThread {
    const thread = { id: this.next++, status, properties, comments: [{ id: 1, content, author: { id: author } }] };
    this.threads.push(thread);
    return thread;
  }

  private answer({ method, path, headers, body }: Request, address: string): Answer {
    // Whoever is not known gets the page to sign in.
    if (headers.authorization !== `Bearer ${this.token}`) return { status: 203, body: '<html>Sign in</html>' };
    const { pathname, searchParams } = new URL(path, address);
    if (pathname === '/council/_apis/connectionData') return { body: { authenticatedUser: { id: ME } } };
    if (searchParams.get('api-version') !== '7.1') return { status: 400, body: { message: 'No api-version' } };
    if (pathname === THREADS && method === 'GET') return { body: { value: this.threads, count: this.threads.length } };
    const [, thread, comment] = /\/threads\/(\d+)\/comments\/(\d+)$/.exec(pathname) ?? [];
    const found = this.threads
      .find(({ id }) => String(id) === thread)
      ?.comments.find(({ id, isDeleted }) => String(id) === comment && !isDeleted);
    if (!found && pathname !== THREADS) return { status: 404, body: { message: 'TF401180: no such thread' } };
    if (!this.mayWrite) return { status: 403, body: { message: 'TF401027: You need the Git PullRequestContribute permission' } };
    return this.change(method, found, body);
  }

  private change(method: string, comment: AzureComment | undefined, body: Request['body']): Answer {
    if (method === 'DELETE' && comment) {
      comment.isDeleted = true;
      return {};
    }
    const { content } = (comment ? body : (body.comments as Request['body'][])[0]) as { content: string };
    if (typeof content !== 'string' || content.length > 150_000) return { status: 400, body: { message: 'Too long' } };
    if (method === 'PATCH' && comment) {
      comment.content = content;
      return { body: comment };
    }
    if (method !== 'POST') return { status: 405 };
    return { body: this.write(content, body.properties as Record<string, unknown>, String(body.status)) };
  }
}
