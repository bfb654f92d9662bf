import { Disposable, type TextEditor, ViewColumn, window } from 'vscode';
import type { Host } from '../../feature.js';
import { Follower, isPlanEditor } from '../../webview/follower.js';
import { Panel } from '../../webview/panel.js';
import { offerFile } from '../../webview/save.js';
import { showPlace } from '../../webview/show-place.js';
import { type FromPicture, PICTURE, PICTURE_AT, type Picture, type PictureAt, type ToPicture } from './protocol.js';

const TITLE = 'The thread as a picture';

/** The one picture that the window shows. It follows the cursor from plan to plan, and the text as it is typed. */
export class PicturePanel implements Disposable {
  private panel: Panel<ToPicture, FromPicture> | undefined;
  private picture: Picture | null = null;
  private editor: TextEditor | undefined;
  /** Counts what was asked, so that an answer that a later question overtook is dropped. */
  private asked = 0;
  private readonly subscription: Disposable;

  constructor(private readonly host: Host) {
    this.subscription = Disposable.from(
      host.plans.onDidChange(() => this.refresh()),
      new Follower((editor) => this.follow(editor)),
    );
  }

  /** Shows the picture beside the text. */
  async open(): Promise<void> {
    if (this.panel) return this.panel.reveal();
    this.panel = new Panel<ToPicture, FromPicture>(this.host.context, {
      page: 'picture',
      title: TITLE,
      column: ViewColumn.Beside,
      heard: (message) => this.heard(message),
      closed: () => {
        this.panel = undefined;
      },
    });
    await this.refresh();
  }

  dispose(): void {
    this.subscription.dispose();
    this.panel?.dispose();
  }

  /** Draws the plan anew that the cursor is in, or was in last. */
  private async refresh(): Promise<void> {
    if (!this.panel) return;
    if (isPlanEditor(window.activeTextEditor)) this.editor = window.activeTextEditor;
    const editor = this.editor;
    const count = ++this.asked;
    const [picture, at] = await Promise.all([
      this.host.plans.ask(PICTURE, { uri: editor?.document.uri.toString() }),
      editor && this.at(editor),
    ]);
    if (count !== this.asked) return;
    this.picture = picture;
    this.panel?.show({ type: 'picture', graph: picture?.graph ?? null, at: at?.id });
  }

  private async follow(editor: TextEditor): Promise<void> {
    if (!this.panel) return;
    this.editor = editor;
    const at = await this.at(editor);
    if (!at) return;
    if (at.root !== this.picture?.root) await this.refresh();
    else if (at.id !== undefined) this.panel?.tell({ type: 'at', id: at.id });
  }

  private at({ document, selection }: TextEditor): Promise<PictureAt | null> {
    const { line, character } = selection.active;
    return this.host.plans.ask(PICTURE_AT, { uri: document.uri.toString(), position: { line, character } });
  }

  private async heard(message: FromPicture): Promise<void> {
    if (message.type === 'trouble') return void window.showErrorMessage(message.message);
    if (message.type === 'save') return offerFile(message.name, message.format, bytesOf(message.base64));
    const place = this.picture?.places[message.id];
    if (place) await showPlace(place);
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
