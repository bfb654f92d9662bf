import { type CancellationToken, type Disposable, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PLANS_CHANGED, type Question } from './protocol.js';

/** How long to wait after a change before views ask anew, in milliseconds: long enough to take several at once. */
const PAUSE = 150;

/** The plans of the workspace, as the language server knows them: what views ask, and when to ask again. */
export class Plans implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly subscription: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Fires when what was asked before may be out of date; not for every keystroke. */
  readonly onDidChange = this.changes.event;

  /** `started` is settled once the client can be asked. */
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly started: Promise<void>,
  ) {
    this.subscription = client.onNotification(PLANS_CHANGED, () => {
      this.timer ??= setTimeout(() => {
        this.timer = undefined;
        this.changes.fire();
      }, PAUSE);
    });
  }

  /** Asks the language server, once it is there. */
  async ask<Params, Answer>({ method }: Question<Params, Answer>, params: Params, token?: CancellationToken): Promise<Answer> {
    await this.started;
    // What goes to a worker is copied without what its class works out, such as the line of one of the editor's own positions.
    const plain: Params = JSON.parse(JSON.stringify(params));
    // A token that is not there would be sent as one more parameter.
    return token ? this.client.sendRequest<Answer>(method, plain, token) : this.client.sendRequest<Answer>(method, plain);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
    this.changes.dispose();
  }
}
