import { Disposable, type TextEditor, ViewColumn, window } from 'vscode';
import type * as z from 'zod/mini';
import type { Host } from '../feature.js';
import { Follower, isPlanEditor } from './follower.js';
import { Panel } from './panel.js';

/** What a page about a plan shows, and what is done in it. */
export interface AboutPlan<Answer, ToPage, FromPage> {
  /** The page: the name of its script, and of the panel's kind. */
  readonly page: string;
  readonly title: string;
  /** Asks what there is to show of the plan in an editor; without one, of the first plan of the window. */
  readonly ask: (editor: TextEditor | undefined) => Promise<Answer>;
  /** What the page receives of that. */
  readonly told: (answer: Answer) => ToPage;
  /** What the page may say. */
  readonly understands: z.ZodMiniType<FromPage>;
  /** Hears what is done in the page, with what it shows. */
  readonly heard: (message: FromPage, answer: Answer) => void | Promise<void>;
  /** Hears that the cursor came to rest in a plan, and says whether another one is to be shown. */
  readonly moved: (editor: TextEditor, before: TextEditor | undefined, answer: Answer | undefined) => boolean | Promise<boolean>;
}

/** The one page of its kind that the window shows: of the plan that the cursor was in last, as it is typed. */
export class PlanPage<Answer, ToPage, FromPage> implements Disposable {
  private panel: Panel<ToPage, FromPage> | undefined;
  private answer: Answer | undefined;
  private editor: TextEditor | undefined;
  /** Counts what was asked, so that an answer that a later question overtook is dropped. */
  private asked = 0;
  private readonly subscription: Disposable;

  constructor(
    private readonly host: Host,
    private readonly about: AboutPlan<Answer, ToPage, FromPage>,
  ) {
    this.subscription = Disposable.from(
      host.plans.onDidChange(() => this.refresh()),
      new Follower((editor) => this.follow(editor)),
    );
  }

  /** Shows it as a full tab, or beside the text; one that was closed is opened anew. */
  async open(column = ViewColumn.Active): Promise<void> {
    if (isPlanEditor(window.activeTextEditor)) this.editor = window.activeTextEditor;
    if (this.panel) return this.panel.reveal();
    const { page, title, understands } = this.about;
    this.panel = new Panel<ToPage, FromPage>(this.host.context, {
      page,
      title,
      column,
      understands,
      heard: (message) => this.answer !== undefined && void this.about.heard(message, this.answer),
      closed: () => {
        this.panel = undefined;
      },
    });
    await this.refresh();
  }

  /** The editor whose plan is shown. */
  get shownEditor(): TextEditor | undefined {
    return this.editor;
  }

  /** Tells the page something that counts now only, if it is there. */
  tell(message: ToPage): void {
    this.panel?.tell(message);
  }

  dispose(): void {
    this.subscription.dispose();
    this.panel?.dispose();
  }

  /** Shows the plan anew that the cursor is in, or was in last. */
  async refresh(): Promise<void> {
    if (!this.panel) return;
    if (isPlanEditor(window.activeTextEditor)) this.editor = window.activeTextEditor;
    const count = ++this.asked;
    const answer = await this.about.ask(this.editor);
    if (count !== this.asked) return;
    this.answer = answer;
    this.panel?.show(this.about.told(answer));
  }

  private async follow(editor: TextEditor): Promise<void> {
    if (!this.panel) return;
    const before = this.editor;
    this.editor = editor;
    if (await this.about.moved(editor, before, this.answer)) await this.refresh();
  }
}
