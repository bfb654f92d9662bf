import { ErrorCodes, LSPErrorCodes, type Message, type MessageStrategy, ResponseError } from 'vscode-languageserver';
import { isWellFormed } from './shapes.js';

/** The method that stands in for a request that is refused. */
export const REFUSED = 'goldenthread/refused';

/**
 * Lets through what may come when it comes. Requests out of turn or malformed are answered with the protocol's own
 * error; such notifications are passed over, as the protocol says.
 */
export class Gate implements MessageStrategy {
  private state: 'new' | 'running' | 'down' = 'new';

  /** Hands a message on, or what stands in for it. */
  handleMessage(message: Message, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    const { id, method, params } = message as Message & { id?: unknown; method?: unknown; params?: unknown };
    // An answer to a question of the server's own.
    if (typeof method !== 'string') return next(message);
    const error = this.objection(method, params);
    if (!error) return this.pass(method, message, next);
    if (id === undefined || id === null) return;
    return next({ ...message, method: REFUSED, params: { code: error.code, message: error.message } } as Message);
  }

  private pass(method: string, message: Message, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    if (method === 'initialize') this.state = 'running';
    if (method === 'shutdown') this.state = 'down';
    return next(message);
  }

  private objection(method: string, params: unknown): ResponseError | undefined {
    if (method === 'exit') return undefined;
    if (this.state === 'new' && method !== 'initialize')
      return new ResponseError(ErrorCodes.ServerNotInitialized, `The server can't answer '${method}' before 'initialize'.`);
    if (this.state === 'running' && method === 'initialize')
      return new ResponseError(ErrorCodes.InvalidRequest, "The server is initialised already: 'initialize' comes once.");
    if (this.state === 'down')
      return new ResponseError(ErrorCodes.InvalidRequest, `The server is shut down, and answers no '${method}'.`);
    if (!isWellFormed(method, params))
      return new ResponseError(ErrorCodes.InvalidParams, `The parameters of '${method}' are not what the protocol asks for.`);
    return undefined;
  }
}

/** The answer to a refused request. */
export function refusal({ code, message }: { code: number; message: string }): ResponseError {
  return new ResponseError(code, message);
}

/** The answer to a request that its sender no longer waits for. */
export function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
