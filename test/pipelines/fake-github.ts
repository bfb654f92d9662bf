import { expect } from 'vitest';
import { type Answer, FakeService, type Request } from './fake-service.js';

/** A comment as GitHub keeps it. */
export interface GithubComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

const BOT = { login: 'github-actions[bot]', type: 'Bot' };
const REFUSED: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } };

/** GitHub's comments on pull request 7 of `council/plans`, for a token that may write or not. */
export class FakeGithub {
  readonly comments: GithubComment[] = [];
  /** The tokens that are accepted. */
  readonly token = 'a-token';
  mayWrite = true;
  /** Who the token belongs to, where it is a person's. */
  person: string | undefined;
  private next = 1000;

  private constructor(readonly service: FakeService) {}

  static async start(): Promise<FakeGithub> {
    let fake: FakeGithub | undefined;
    const service = await FakeService.start((request, address) => fake?.answer(request, address) ?? {});
    fake = new FakeGithub(service);
    return fake;
  }

  /** Puts a comment there. */
  write(body: string, user: GithubComment['user'] = BOT): GithubComment {
    const comment = { id: this.next++, body, user };
    this.comments.push(comment);
    return comment;
  }

  private answer({ method, path, headers, body }: Request, address: string): Answer {
    if (headers.authorization !== `Bearer ${this.token}`) return { status: 401, body: { message: 'Bad credentials' } };
    expect(headers['x-github-api-version']).toBe('2022-11-28');
    const { pathname, searchParams } = new URL(path, address);
    if (pathname === '/user') return this.person === undefined ? REFUSED : { body: { login: this.person } };
    if (pathname === '/repos/council/plans/issues/7/comments' && method === 'GET') return this.page(searchParams, address);
    const [, id] = /^\/repos\/council\/plans\/issues\/comments\/(\d+)$/.exec(pathname) ?? [];
    const comment = this.comments.find((each) => String(each.id) === id);
    if (comment === undefined && pathname !== '/repos/council/plans/issues/7/comments')
      return { status: 404, body: { message: 'Not Found' } };
    if (!this.mayWrite) return REFUSED;
    return this.change(method, comment, body);
  }

  /** At most 100 at once, with a link to the next. */
  private page(query: URLSearchParams, address: string): Answer {
    const [size, page] = [Math.min(100, Number(query.get('per_page') ?? 30)), Number(query.get('page') ?? 1)];
    const last = page * size >= this.comments.length;
    const next = `<${address}/repos/council/plans/issues/7/comments?per_page=${size}&page=${page + 1}>; rel="next"`;
    return {
      body: this.comments.slice((page - 1) * size, page * size),
      headers: last ? {} : { link: `<${address}/x?page=1>; rel="first", ${next}` },
    };
  }

  private change(method: string, comment: GithubComment | undefined, { body }: Request['body']): Answer {
    if (method === 'DELETE' && comment) {
      this.comments.splice(this.comments.indexOf(comment), 1);
      return { status: 204 };
    }
    if (typeof body !== 'string' || body.length > 65_536)
      return { status: 422, body: { message: 'Validation Failed', errors: ['Body is too long (maximum is 65536 characters)'] } };
    if (method === 'PATCH' && comment) {
      comment.body = body;
      return { body: comment };
    }
    return method === 'POST' ? { status: 201, body: this.write(body) } : { status: 405, body: { message: 'No such method' } };
  }
}
