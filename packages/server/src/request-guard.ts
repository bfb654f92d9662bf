import { ErrorCodes, LSPErrorCodes, type Message, type MessageStrategy, ResponseError } from 'vscode-languageserver';
import { isWellFormed } from './message-schemas.js';

/** The method that stands in for a request that is refused. */
export const REFUSED = 'goldenthread/refused';

/**
 * Lets through what may come when it comes. Requests out of turn or malformed are answered with the protocol's own
 * error; such notifications are passed over, as the protocol says.
 */
export class RequestGuard implements MessageStrategy {
  private state: 'new' | 'running' | 'down' = 'new';

  /** Hands a message on, or what stands in for it. */
  handleMessage(message: Message, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    const { id, method, params } = message as Message & { id?: unknown; method?: unknown; params?: unknown };
    // An answer to a question of the server's own, or what is no message at all: the library sorts these out.
    if (typeof method !== 'string' || !(id === undefined || typeof id === 'string' || typeof id === 'number'))
      return next(message);
    const isRequest = id !== undefined;
    const error = this.objection(method, params, isRequest);
    if (!error) {
      if (isRequest) this.passed(method);
      return next(message);
    }
    if (!isRequest) return;
    return next({ ...message, method: REFUSED, params: { code: error.code, message: error.message } } as Message);
  }

  private passed(method: string): void {
    if (method === 'initialize') this.state = 'running';
    if (method === 'shutdown') this.state = 'down';
  }

  private objection(method: string, params: unknown, isRequest: boolean): ResponseError | undefined {
    if (method === 'exit') return undefined;
    if (this.state === 'new' && !(isRequest && method === 'initialize'))
      return new ResponseError(ErrorCodes.ServerNotInitialized, `The server cannot answer '${method}' before 'initialize'.`);
    if (this.state === 'running' && method === 'initialize')
      return new ResponseError(ErrorCodes.InvalidRequest, "The server is initialised already: 'initialize' comes once.");
    if (this.state === 'down')
      return new ResponseError(ErrorCodes.InvalidRequest, `The server is shut down, and answers no '${method}'.`);
    if (method === REFUSED) return new ResponseError(ErrorCodes.MethodNotFound, `The server knows no '${method}'.`);
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
