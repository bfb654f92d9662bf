import { type Disposable, type ExtensionContext, type ViewColumn, type WebviewPanel, window } from 'vscode';
import { pageHtml, pageOptions } from './page-html.js';

/** What a panel shows, and who hears of what is done in it. */
export interface PanelOptions<FromPage> {
  /** The page: the name of its script, and of the panel's kind. */
  readonly page: string;
  readonly title: string;
  readonly column: ViewColumn;
  /** Set for a page that something is typed into at once. */
  readonly takesFocus?: true;
  /** Hears what the page says. Its first word is that it is ready; what was sent before is kept until then. */
  readonly heard: (message: FromPage) => void;
  readonly closed: () => void;
  /** Hears that it can be seen again, after it could not. */
  readonly seen?: () => void;
}

/** What every page says first. */
interface Ready {
  readonly type: 'ready';
}

/** A page beside the text. The page is told what to show, and says what was done in it; nothing else passes between them. */
export class Panel<ToPage, FromPage> implements Disposable {
  private readonly panel: WebviewPanel;
  private latest: ToPage | undefined;
  private ready = false;

  constructor(
    { extensionUri }: ExtensionContext,
    { page, title, column, takesFocus, heard, closed, seen }: PanelOptions<FromPage>,
  ) {
    const show = { viewColumn: column, preserveFocus: takesFocus === undefined };
    this.panel = window.createWebviewPanel(`goldenthread.${page}`, title, show, {
      ...pageOptions(extensionUri),
      retainContextWhenHidden: true,
    });
    this.panel.webview.onDidReceiveMessage((message: FromPage | Ready) => {
      if (!isReady(message)) return heard(message);
      this.ready = true;
      if (this.latest !== undefined) void this.panel.webview.postMessage(this.latest);
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

function isReady(message: unknown): message is Ready {
  return typeof message === 'object' && message !== null && (message as Partial<Ready>).type === 'ready';
}
