// The part of VS Code that the pages of the extension work with, played: it keeps what is done to it.
import { vi } from 'vitest';

/** What was done, in order: the name of the function, and what it was called with. */
export interface Done {
  readonly what: string;
  readonly args: readonly unknown[];
}

/** An editor that is played, with one document in front. */
export class StandInEditor {
  readonly done: Done[] = [];
  /** The items of the bar at the bottom. */
  readonly statusBar: { readonly tooltip?: StandInMarkdown }[] = [];
  /** Hears what a page says; the latest page that was opened. */
  say: (message: unknown) => unknown = () => undefined;

  /** Puts it in the place of the module `vscode`, until the test has ended. */
  install(document: { readonly uri: string; readonly text: string }): void {
    vi.resetModules();
    vi.doMock('vscode', () => this.api(document));
  }

  /** Keeps what is asked of a function that the editor has. */
  private act(what: string, result?: unknown) {
    return async (...args: unknown[]): Promise<unknown> => {
      this.done.push({ what, args });
      return result;
    };
  }

  private api(document: { readonly uri: string; readonly text: string }): object {
    const never = () => new Disposable(() => {});
    const editor = {
      document: {
        uri: uriOf(document.uri),
        languageId: 'goldenthread',
        isUntitled: false,
        getText: () => document.text,
      },
      selection: { active: { line: 0, character: 0 } },
      viewColumn: 1,
    };
    return {
      Disposable,
      EventEmitter,
      Uri: { parse: uriOf, joinPath: (base: StandInUri, ...parts: string[]) => uriOf([base.toString(), ...parts].join('/')) },
      Range: class Range {},
      WorkspaceEdit: class WorkspaceEdit {
        replace(): void {}
        createFile(): void {}
      },
      ViewColumn: { Active: -1, Beside: -2, One: 1 },
      MarkdownString,
      ThemeColor: class ThemeColor {},
      ThemeIcon: class ThemeIcon {},
      TreeItem: class TreeItem {},
      TreeItemCollapsibleState: { None: 0, Collapsed: 1, Expanded: 2 },
      StatusBarAlignment: { Left: 1 },
      FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
      commands: { executeCommand: this.act('executeCommand'), registerCommand: never },
      UIKind: { Desktop: 1, Web: 2 },
      env: { uiKind: 1, openExternal: this.act('openExternal', true), clipboard: { readText: async () => '' } },
      window: {
        activeTextEditor: editor,
        visibleTextEditors: [editor],
        createWebviewPanel: () => this.panel(),
        createStatusBarItem: () => {
          const item: { tooltip?: StandInMarkdown; show(): void; hide(): void } = { show() {}, hide() {} };
          this.statusBar.push(item);
          return item;
        },
        onDidChangeActiveTextEditor: never,
        onDidChangeTextEditorSelection: never,
        onDidChangeWindowState: never,
        showTextDocument: this.act('showTextDocument'),
        showSaveDialog: this.act('showSaveDialog'),
        showQuickPick: this.act('showQuickPick'),
        showInformationMessage: this.act('showInformationMessage'),
        showWarningMessage: this.act('showWarningMessage'),
        showErrorMessage: this.act('showErrorMessage'),
        setStatusBarMessage: () => {},
      },
      workspace: {
        isTrusted: true,
        workspaceFolders: [{ uri: uriOf('file:///plan') }],
        findFiles: async () => [],
        applyEdit: this.act('applyEdit', true),
        openTextDocument: this.act('openTextDocument'),
        onDidGrantWorkspaceTrust: never,
        onDidChangeConfiguration: never,
        getConfiguration: () => ({ get: () => undefined }),
        createFileSystemWatcher: () => Object.assign(never(), { onDidChange: never, onDidCreate: never }),
        fs: {
          readFile: async () => {
            throw new Error('There is no such file.');
          },
          stat: async () => {
            throw new Error('There is no such file.');
          },
          createDirectory: this.act('createDirectory'),
          writeFile: this.act('writeFile'),
        },
      },
    };
  }

  private panel(): object {
    return {
      visible: true,
      title: '',
      reveal: () => {},
      dispose: () => void this.done.push({ what: 'dispose', args: [] }),
      onDidDispose: () => {},
      onDidChangeViewState: () => {},
      webview: {
        html: '',
        cspSource: 'x',
        asWebviewUri: (uri: unknown) => uri,
        onDidReceiveMessage: (heard: (message: unknown) => unknown) => {
          this.say = heard;
        },
        postMessage: this.act('postMessage'),
      },
    };
  }
}

class Disposable {
  constructor(readonly dispose: () => void) {}
  static from(...all: { dispose(): void }[]): Disposable {
    return new Disposable(() => {
      for (const each of all) each.dispose();
    });
  }
}

class EventEmitter {
  event = () => new Disposable(() => {});
  fire(): void {}
}

/** Markdown for the editor, and what links in it may do. */
export interface StandInMarkdown {
  readonly value: string;
  readonly isTrusted?: boolean | { readonly enabledCommands: readonly string[] };
  readonly supportHtml?: boolean;
}

class MarkdownString implements StandInMarkdown {
  constructor(
    public value = '',
    readonly supportThemeIcons = false,
  ) {}
  appendMarkdown(text: string): this {
    this.value += text;
    return this;
  }
}

interface StandInUri {
  readonly path: string;
  toString(): string;
}

const uriOf = (text: string): StandInUri => ({ path: text.replace(/^file:\/\//, ''), toString: () => text });
