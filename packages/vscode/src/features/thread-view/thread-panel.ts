import { type TextEditor, ViewColumn, window } from 'vscode';
import type { Host } from '../../feature.js';
import { bytesOf } from '../../webview/base64.js';
import type { ShownPlace } from '../../webview/place.js';
import { PlanPage } from '../../webview/plan-page.js';
import { offerFile } from '../../webview/save.js';
import { showPlace } from '../../webview/show-place.js';
import { fix } from '../coverage/fix.js';
import { FROM_THREAD } from './from-page.js';
import {
  type FromThread,
  THREAD_AT,
  THREAD_PICTURE,
  THREAD_VIEW,
  type ThreadAnswer,
  type ThreadRequest,
  type ToThread,
} from './protocol.js';

type Answer = ThreadAnswer | null;

/** What every PNG file begins with. */
const PNG = [0x89, 0x50, 0x4e, 0x47];

/** The thread view: one element with everything around it, the whole plan, its money, its people. */
export class ThreadPanel {
  private readonly page: PlanPage<Answer, ToThread, FromThread>;
  private wanted: ThreadRequest = { tab: 'thread' };
  /** The name of the file for a picture that the page is drawing. */
  private drawing: string | undefined;

  constructor(private readonly host: Host) {
    this.page = new PlanPage<Answer, ToThread, FromThread>(host, {
      page: 'thread-view',
      title: 'Thread view',
      ask: async (editor) => {
        const answer = await host.plans.ask(THREAD_VIEW, { ...this.wanted, ...placeOf(editor) });
        // What the cursor was in when the view was opened stays in its centre, until something else is chosen.
        if (answer) this.wanted = { ...this.wanted, about: answer.about };
        return answer;
      },
      told: (answer) => ({ type: 'answer', answer }),
      moved: (editor, _before, answer) => this.moved(editor, answer),
      understands: FROM_THREAD,
      heard: (message, answer) => this.heard(message, answer),
    });
  }

  async open(column = ViewColumn.Active): Promise<void> {
    this.wanted = { tab: 'thread' };
    await this.page.open(column);
    await this.page.refresh();
  }

  /** Shows what is declared at a place in the centre, whatever was shown before. */
  async openAbout({ uri, range: { start } }: ShownPlace): Promise<void> {
    const at = await this.host.plans.ask(THREAD_AT, { uri, position: start });
    await showPlace({ uri, range: { start, end: start } });
    await this.page.open(ViewColumn.Beside);
    this.wanted = { tab: 'thread', about: at?.id ?? null };
    await this.page.refresh();
  }

  dispose(): void {
    this.page.dispose();
  }

  private async heard(message: FromThread, answer: Answer): Promise<void> {
    if (!answer) return;
    switch (message.type) {
      case 'show':
        this.wanted = message.wanted;
        return this.page.refresh();
      case 'open': {
        const place = Object.hasOwn(answer.places, message.id) ? answer.places[message.id] : undefined;
        return place && showPlace(place);
      }
      case 'fix': {
        const gap = answer.gaps[message.finding];
        return gap && fix(this.host.client, gap);
      }
      case 'save':
        return this.save(message.format);
      case 'drawn':
        return this.keep(bytesOf(message.base64));
    }
  }

  private async save(format: 'svg' | 'png'): Promise<void> {
    const picture = await this.host.plans.ask(THREAD_PICTURE, { ...this.wanted, ...placeOf(this.page.shownEditor) });
    if (!picture)
      return void window.showInformationMessage('Choose an outcome or a piece of work first. Its thread is what is saved.');
    if ('why' in picture) return void window.showInformationMessage(picture.why);
    const { svg, name } = picture;
    if (format === 'png') {
      this.drawing = name;
      this.page.tell({ type: 'draw', svg });
    } else await offerFile(name, 'svg', new TextEncoder().encode(svg));
  }

  /** Offers the picture that the page was asked for, once, and nothing that is no picture. */
  private async keep(picture: Uint8Array): Promise<void> {
    const name = this.drawing;
    this.drawing = undefined;
    if (name !== undefined && PNG.every((byte, index) => picture[index] === byte)) await offerFile(name, 'png', picture);
  }

  /** Follows the cursor to another element, where the view stands beside the text and shows one. */
  private async moved(editor: TextEditor, answer: Answer | undefined): Promise<boolean> {
    const { uri, position } = placeOf(editor);
    const at = await this.host.plans.ask(THREAD_AT, { uri, position });
    if (!at) return false;
    if (at.root !== answer?.root) {
      this.wanted = { tab: this.wanted.tab };
      return true;
    }
    if (this.wanted.tab !== 'thread' || at.id === null || at.id === this.wanted.about) return false;
    this.wanted = { ...this.wanted, about: at.id };
    return true;
  }
}

function placeOf(editor: TextEditor): { uri: string; position: { line: number; character: number } };
function placeOf(editor: TextEditor | undefined): { uri?: string; position?: { line: number; character: number } };
function placeOf(editor: TextEditor | undefined) {
  if (!editor) return {};
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}
