import { type Disposable, type TextEditor, type TreeView, window } from 'vscode';
import { LANGUAGE } from '../../language.js';
import type { Plans } from '../../plans/plans.js';
import { setting } from '../../settings/settings.js';
import { TREE_PATH, type TreeItemFacts } from './protocol.js';
import type { TreeData } from './tree-data.js';

/** How long the cursor rests before the tree follows it, in milliseconds. */
const PAUSE = 200;

/** Keeps the node selected that the cursor is in, without taking the keyboard from the text. */
export class FollowCursor implements Disposable {
  private readonly subscriptions: readonly Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly plans: Plans,
    private readonly data: TreeData,
    private readonly tree: TreeView<TreeItemFacts>,
  ) {
    const soon = (): void => this.soon();
    this.subscriptions = [
      window.onDidChangeTextEditorSelection(soon),
      window.onDidChangeActiveTextEditor(soon),
      tree.onDidChangeVisibility(soon),
      data.onDidChangeTreeData(soon),
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const each of this.subscriptions) each.dispose();
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.follow(window.activeTextEditor), PAUSE);
  }

  private async follow(editor: TextEditor | undefined): Promise<void> {
    // A tree that is not shown must not come up by itself.
    if (!this.tree.visible || editor?.document.languageId !== LANGUAGE) return;
    const uri = editor.document.uri.toString();
    if (!setting('view.followCursor', editor.document.uri)) return;
    const { line, character } = editor.selection.active;
    const way = await this.plans.ask(TREE_PATH, { ...this.data.view, uri, position: { line, character } });
    const found = way.at(-1);
    // What stands in several places stays selected where it is.
    if (!found || !this.tree.visible || this.tree.selection.some((item) => isSame(item, found))) return;
    this.data.adopt(way);
    await this.tree.reveal(found, { select: true, focus: false });
  }
}

function isSame(a: TreeItemFacts, b: TreeItemFacts): boolean {
  return a.element && b.element ? isSamePlace(a.element.place, b.element.place) : a.path.join('\n') === b.path.join('\n');
}

function isSamePlace(a: NonNullable<TreeItemFacts['target']>, b: NonNullable<TreeItemFacts['target']>): boolean {
  return a.uri === b.uri && a.range.start.line === b.range.start.line && a.range.start.character === b.range.start.character;
}
