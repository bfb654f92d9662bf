import { type Disposable, type ExtensionContext, type ViewColumn, type WebviewPanel, window } from 'vscode';
import * as z from 'zod/mini';
import { message } from './from-page.js';
import { pageHtml, pageOptions } from './page-html.js';

/** What a panel shows, and who hears of what is done in it. */
export interface PanelOptions<FromPage> {
  /** The page: the name of its script, and of the panel's kind. */
  readonly page: string;
  readonly title: string;
  readonly column: ViewColumn;
  /** Set for a page that something is typed into at once. */
  readonly takesFocus?: true;
  /** What the page may say; anything else is passed over. */
  readonly understands: z.ZodMiniType<FromPage>;
  /** Hears what the page says. Its first word is that it is ready; what was sent before is kept until then. */
  readonly heard: (message: FromPage) => void;
  readonly closed: () => void;
  /** Hears that it can be seen again, after it could not. */
  readonly seen?: () => void;
}

/** What every page says first. */
const READY = message('ready', {});

/** A page beside the text. The page receives what to show, and reports what was done in it; nothing else passes between them. */
export class Panel<ToPage, FromPage> implements Disposable {
  private readonly panel: WebviewPanel;
  private latest: ToPage | undefined;
  private ready = false;

  constructor(
    { extensionUri }: ExtensionContext,
    { page, title, column, takesFocus, understands, heard, closed, seen }: PanelOptions<FromPage>,
  ) {
    const show = { viewColumn: column, preserveFocus: takesFocus === undefined };
    this.panel = window.createWebviewPanel(`goldenthread.${page}`, title, show, {
      ...pageOptions(extensionUri),
      retainContextWhenHidden: true,
    });
    this.panel.webview.onDidReceiveMessage((said: unknown) => {
      if (z.safeParse(READY, said).success) return this.begin();
      const understood = z.safeParse(understands, said);
      if (understood.success) heard(understood.data);
    });
    this.panel.onDidDispose(closed);
    this.panel.onDidChangeViewState(() => this.panel.visible && seen?.());
    this.panel.webview.html = pageHtml(this.panel.webview, extensionUri, page, title);
  }

  /** Tells the page what to show: all of it, so that only the latest counts. */
  show(message: ToPage, title?: string): void {
    this.latest = message;
    if (title !== undefined) this.panel.title = title;
    if (this.ready) void this.panel.webview.postMessage(message);
  }

  /** The page is there: it gets what was sent before. */
  private begin(): void {
    this.ready = true;
    if (this.latest !== undefined) void this.panel.webview.postMessage(this.latest);
  }

  /** Tells the page something that counts now only: it is not said again to a page that is not ready yet. */
  tell(message: ToPage): void {
    if (this.ready) void this.panel.webview.postMessage(message);
  }

  /** Brings it to the front. */
  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  get visible(): boolean {
    return this.panel.visible;
  }

  dispose(): void {
    this.panel.dispose();
  }
}
