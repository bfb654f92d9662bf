import type { Frame, Page } from 'playwright-core';
import { pageOf } from './axe.js';

/** Everything that somebody did: each click, each thing typed, each key. */
export class Actions {
  private readonly done: string[] = [];

  async act(what: string, doing: () => Promise<void>): Promise<void> {
    this.done.push(what);
    await doing();
  }

  get count(): number {
    return this.done.length;
  }

  /** What was done, for those who read a failure. */
  get list(): string {
    return this.done.map((each, index) => `${index + 1}. ${each}`).join('\n');
  }
}

/** A form of the extension, as its user sees it. */
export class FormPage {
  private constructor(
    private readonly frame: Frame,
    private readonly actions: Actions,
  ) {}

  static async of(window: Page, title: string, actions = new Actions()): Promise<FormPage> {
    return new FormPage(await pageOf(window, title), actions);
  }

  get page(): Frame {
    return this.frame;
  }

  /** Types into the fields with these labels. */
  async fill(answers: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, words] of Object.entries(answers)) {
      await this.actions.act(`type “${words}” as “${label}”`, () =>
        this.frame.getByRole('textbox', { name: label, exact: true }).fill(words),
      );
    }
  }

  /** Chooses one of the answers of a list, or a radio button. */
  async choose(label: string, answer: string): Promise<void> {
    await this.actions.act(`choose “${answer}” for “${label}”`, async () => {
      const radio = this.frame.getByRole('group', { name: label }).getByRole('radio', { name: answer });
      if ((await radio.count()) > 0) await radio.check();
      else await this.frame.getByRole('combobox', { name: label }).selectOption({ label: answer });
    });
  }

  async submit(button: string): Promise<void> {
    await this.actions.act(`press “${button}”`, () => this.frame.getByRole('button', { name: button }).click());
  }
}
