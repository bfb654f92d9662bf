import { toMarkdown } from '@goldenthread/model';
import type { Grouping } from '@goldenthread/report';
import { type Event, EventEmitter, MarkdownString, type TreeDataProvider, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Plans } from '../../plans/plans.js';
import { iconOf } from './icons.js';
import { TREE_CHILDREN, type TreeItemFacts, type TreeView } from './protocol.js';

const BELOW = {
  nothing: TreeItemCollapsibleState.None,
  closed: TreeItemCollapsibleState.Collapsed,
  open: TreeItemCollapsibleState.Expanded,
};

/** The command that leads to the text of a node. */
export const SHOW = 'goldenthread.view.showInText';

/** The plans as a tree. It only holds how the tree is shown; what it shows comes from the language server. */
export class TreeData implements TreeDataProvider<TreeItemFacts> {
  private readonly changes = new EventEmitter<undefined>();
  private readonly parents = new WeakMap<TreeItemFacts, TreeItemFacts>();
  readonly onDidChangeTreeData: Event<undefined> = this.changes.event;
  private shown: TreeView;

  constructor(
    private readonly plans: Plans,
    grouping: Grouping,
  ) {
    this.shown = { grouping, filter: '' };
  }

  get view(): TreeView {
    return this.shown;
  }

  /** Shows the tree in another way. */
  show(change: Partial<TreeView>): void {
    this.shown = { ...this.shown, ...change };
    this.refresh();
  }

  /** Has everything that is shown asked for anew. */
  refresh(): void {
    this.changes.fire(undefined);
  }

  async getChildren(parent?: TreeItemFacts): Promise<TreeItemFacts[]> {
    const items = await this.plans.ask(TREE_CHILDREN, { ...this.shown, path: parent?.path ?? [] });
    if (parent) for (const item of items) this.parents.set(item, parent);
    return [...items];
  }

  /** The items that lead to one, each below the one before: as the editor asks for them. */
  adopt(way: readonly TreeItemFacts[]): void {
    for (const [index, item] of way.entries()) {
      const parent = way[index - 1];
      if (parent) this.parents.set(item, parent);
    }
  }

  getParent(item: TreeItemFacts): TreeItemFacts | undefined {
    return this.parents.get(item);
  }

  getTreeItem(facts: TreeItemFacts): TreeItem {
    const item = new TreeItem(rowOf(facts), BELOW[facts.below]);
    // What is open in one arrangement has nothing to do with another.
    item.id = JSON.stringify([this.shown.grouping, this.shown.filter, ...facts.path]);
    item.description = facts.description;
    item.iconPath = iconOf(facts.icon, facts.state);
    item.tooltip = tooltipOf(facts);
    item.contextValue = contextOf(facts);
    item.accessibilityInformation = { label: inWords(facts) };
    if (facts.target) item.command = { title: 'Show in the text', command: SHOW, arguments: [facts.target] };
    return item;
  }

  dispose(): void {
    this.changes.dispose();
  }
}

/** What it is, how it stands and its figure stand before the title, which a narrow view may cut. */
function rowOf({ kind, first, label }: TreeItemFacts): string {
  return [kind, first, label].filter(Boolean).join(' · ');
}

/** A row for those who hear it: what it is comes before its title, and that before its figures. */
function inWords({ kind, first, label, description }: TreeItemFacts): string {
  return [kind ? `${kind}: ${label}` : label, first, description].filter(Boolean).join(', ').replaceAll(' · ', ', ');
}

/** The words in a plan are for people, and never taken for Markdown. */
function tooltipOf({ label, details }: TreeItemFacts): MarkdownString {
  const lines = details.filter((line) => line !== '' && line !== label);
  return new MarkdownString([`**${toMarkdown(label)}**`, ...lines.map(toMarkdown)].join('\n\n'));
}

/** What package.json asks to decide which actions a node has: `element pictured takes-outcome takes-measure`. */
function contextOf({ element, icon }: TreeItemFacts): string {
  const kinds = element?.takes.map((kind) => `takes-${kind}`) ?? [];
  return [icon === 'finding' ? 'finding' : '', element ? 'element' : '', element?.pictured ? 'pictured' : '', ...kinds]
    .filter(Boolean)
    .join(' ');
}
