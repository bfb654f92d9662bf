import { Disposable, env, type TextEditor, UIKind, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Host } from '../../feature.js';
import { bytesOf } from '../../webview/base64.js';
import { isPlanEditor } from '../../webview/follower.js';
import { Panel } from '../../webview/panel.js';
import { offerFile } from '../../webview/save.js';
import { lineOf, showPlace } from '../../webview/show-place.js';
import { Throttle } from '../../webview/throttle.js';
import { FROM_READERS_PAGE } from './from-page.js';
import { placeAt } from './place-at.js';
import { type FromPage, PAGE_FILE, type PageFormat, type PagePlace, READERS_PAGE, type ToPage } from './protocol.js';

const TITLE = 'Plan page';
const HOW_TO_PRINT = ' Open it in a browser to print it or to make a PDF of it.';

/** The plan page: it follows the plan as it is typed, and the cursor; its headings lead to the text. */
export class ReadersPage implements Disposable {
  private panel: Panel<ToPage, FromPage> | undefined;
  /** The editor that the page stands beside. */
  private editor: TextEditor | undefined;
  private places: readonly PagePlace[] = [];
  private at: string | undefined;
  /** A page of a large plan takes a while to make: typing comes first. */
  private readonly drawing = new Throttle(() => this.draw());
  private readonly subscription: Disposable;

  constructor(private readonly host: Host) {
    this.subscription = Disposable.from(
      this.drawing,
      host.plans.onDidChange(() => this.drawing.request()),
      window.onDidChangeActiveTextEditor((editor) => {
        if (isPlanEditor(editor)) this.beside(editor);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === this.editor) this.followCursor();
      }),
    );
  }

  /** Shows the page of the plan that is being edited, else of the first plan of the window: as a full tab, or beside the text. */
  open(column = ViewColumn.Active): void {
    this.editor = [window.activeTextEditor, ...window.visibleTextEditors].find(isPlanEditor) ?? this.editor;
    if (this.panel) this.panel.reveal();
    else
      this.panel = new Panel<ToPage, FromPage>(this.host.context, {
        page: 'readers-page',
        title: TITLE,
        column,
        understands: FROM_READERS_PAGE,
        heard: (message) => void (message.type === 'save' ? this.save(message.format) : this.goToText(message.id)),
        seen: () => this.drawing.request(),
        closed: () => {
          this.panel = undefined;
        },
      });
    this.drawing.request();
  }

  dispose(): void {
    this.subscription.dispose();
    this.panel?.dispose();
  }

  private beside(editor: TextEditor): void {
    this.editor = editor;
    this.drawing.request();
  }

  private async draw(): Promise<void> {
    if (!this.panel?.visible) return;
    const answer = await this.host.plans.ask(READERS_PAGE, { uri: this.editor?.document.uri.toString() ?? null });
    this.places = answer?.places ?? [];
    this.at = this.underCursor();
    const note = answer ? undefined : 'There is no plan to show yet. Start one first.';
    this.panel?.show({ type: 'page', parts: answer?.parts ?? [], ...(note ? { note } : {}), at: this.at });
  }

  /** Saves the page as a file, or opens it in the browser, which prints it and makes a PDF of it. */
  private async save(format: PageFormat): Promise<void> {
    const uri = this.editor?.document.uri.toString() ?? null;
    const file = await this.host.plans.ask(PAGE_FILE, { uri, format: format === 'word' ? 'word' : 'html' });
    if (!file) return;
    const bytes = bytesOf(file.contents);
    if (format !== 'print') return offerFile(file.name, format === 'word' ? 'docx' : 'html', bytes);
    // A file of another machine, or one that the editor in a browser keeps, cannot be opened: it is saved first.
    if (env.uiKind === UIKind.Web || env.remoteName !== undefined) return offerFile(file.name, 'html', bytes, HOW_TO_PRINT);
    const printed = Uri.joinPath(this.host.context.globalStorageUri, `${file.name}.html`);
    await workspace.fs.createDirectory(this.host.context.globalStorageUri);
    await workspace.fs.writeFile(printed, bytes);
    // Where no browser can be opened, the page is offered as a file.
    if (!(await env.openExternal(printed))) await offerFile(file.name, 'html', bytes, HOW_TO_PRINT);
  }

  private followCursor(): void {
    const at = this.underCursor();
    if (at === undefined || at === this.at) return;
    this.at = at;
    this.panel?.tell({ type: 'at', at });
  }

  private underCursor(): string | undefined {
    const { editor } = this;
    return editor && placeAt(this.places, editor.document.uri.toString(), editor.selection.active.line);
  }

  private async goToText(id: string): Promise<void> {
    const place = this.places.find((each) => each.id === id);
    if (!place) return;
    this.at = id;
    await showPlace(lineOf(place.uri, place.line));
  }
}
