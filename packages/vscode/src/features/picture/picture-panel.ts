import { type TextEditor, window } from 'vscode';
import type { Host } from '../../feature.js';
import type { ShownPlace } from '../../webview/place.js';
import { PlanPage } from '../../webview/plan-page.js';
import { offerFile } from '../../webview/save.js';
import { showPlace } from '../../webview/show-place.js';
import { type FromPicture, PICTURE, PICTURE_AT, type Picture, type PictureAt, type ToPicture } from './protocol.js';

/** What there is to draw, and what of it the cursor is in. */
interface Answer {
  readonly picture: Picture | null;
  readonly at: PictureAt | null | undefined;
}

/** The picture of the thread beside the text: it follows the cursor, from plan to plan too. */
export class PicturePanel {
  private readonly page: PlanPage<Answer, ToPicture, FromPicture>;

  constructor(private readonly host: Host) {
    this.page = new PlanPage<Answer, ToPicture, FromPicture>(host, {
      page: 'picture',
      title: 'Thread view',
      ask: async (editor) => {
        const asked = host.plans.ask(PICTURE, { uri: editor?.document.uri.toString() });
        const [picture, at] = await Promise.all([asked, editor && this.at(editor)]);
        return { picture, at };
      },
      told: ({ picture, at }) => ({ type: 'picture', graph: picture?.graph ?? null, at: at?.id }),
      moved: (editor, _before, answer) => this.moved(editor, answer),
      heard: async (message, { picture }) => {
        if (message.type === 'trouble') return void window.showErrorMessage(message.message);
        if (message.type === 'save') return offerFile(message.name, message.format, bytesOf(message.base64));
        const place = picture?.places[message.id];
        if (place) await showPlace(place);
      },
    });
  }

  open(): Promise<void> {
    return this.page.open();
  }

  /** Shows the thread of what is declared at a place, whatever of the plan was shown before. */
  async openAbout({ uri, range: { start } }: ShownPlace): Promise<void> {
    await showPlace({ uri, range: { start, end: start } });
    await this.open();
    const at = await this.host.plans.ask(PICTURE_AT, { uri, position: start });
    if (at?.id !== undefined) this.page.tell({ type: 'about', id: at.id });
  }

  dispose(): void {
    this.page.dispose();
  }

  private async moved(editor: TextEditor, answer: Answer | undefined): Promise<boolean> {
    const at = await this.at(editor);
    if (!at || at.root !== answer?.picture?.root) return at !== null;
    if (at.id !== undefined) this.page.tell({ type: 'at', id: at.id });
    return false;
  }

  private at({ document, selection }: TextEditor): Promise<PictureAt | null> {
    const { line, character } = selection.active;
    return this.host.plans.ask(PICTURE_AT, { uri: document.uri.toString(), position: { line, character } });
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
