import { type Element, type ElementKind, elementAt, type Plan } from '@goldenthread/model';
import {
  type Grouping,
  onThread,
  type PlanInTree,
  planTree,
  TreeIndex,
  type TreeNode,
  type TreePlace,
} from '@goldenthread/report';
import { type Feature, type FeatureHost, offsetOf, pathOf, rangeOf, uriOf } from '@goldenthread/server/feature';
import type { Position } from 'vscode-languageclient';
import { answers } from '../../plans/server.js';
import { addition, takes } from './additions.js';
import {
  type AddContainer,
  type Lines,
  type Target,
  TREE_ADDITION,
  TREE_CHILDREN,
  TREE_CONTAINERS,
  TREE_DELETION,
  TREE_MOVE,
  TREE_PATH,
  TREE_SWAP,
  type TreeItemFacts,
  type TreeView,
} from './protocol.js';
import { linesOf, moveTo, neighbour, whatBreaks } from './rearrange.js';

/** Answers what the tree of the plans shows. */
export const answer: Feature = (host) => {
  const trees = new Trees(host);
  answers(host, TREE_CHILDREN, ({ path, ...view }) => trees.children(path, view));
  answers(host, TREE_PATH, ({ uri, position, ...view }) => trees.way(uri, position, view));
  answers(host, TREE_CONTAINERS, ({ kind }) => [...host.files.plans()].flatMap(({ plan }) => takersIn(plan, kind)));
  answers(host, TREE_ADDITION, ({ uri, position, kind, title }) => {
    const found = innermost(host, uri, position);
    if (!found) return [];
    return addition(found.plan, found.element, kind, title).map(({ file, at, text, isSnippet }) => ({
      uri: uriOf(file),
      range: rangeOf({ lines: host.files.lines(file) }, at),
      text,
      isSnippet,
    }));
  });
  answers(host, TREE_DELETION, ({ uri, position }) => {
    const found = innermost(host, uri, position);
    if (!found || found.element === found.plan.root) return null;
    return { lines: linesOf(found.element), breaks: whatBreaks(found.plan, found.element) };
  });
  answers(host, TREE_SWAP, ({ uri, position, way }): readonly [Lines, Lines] | null => {
    const found = innermost(host, uri, position);
    const other = found && neighbour(found.plan, found.element, way);
    if (!found || !other) return null;
    return way === 'up' ? [linesOf(other), linesOf(found.element)] : [linesOf(found.element), linesOf(other)];
  });
  answers(host, TREE_MOVE, ({ element, from, to }) => {
    const [own, above, below] = [element, from, to].map(({ uri, position }) => innermost(host, uri, position));
    if (!own || !above || !below || above.plan !== own.plan || below.plan !== own.plan)
      return { problem: 'The view has just changed. Choose the row again.' };
    const moved = moveTo(own.plan, own.element, above.element, below.element);
    if (typeof moved === 'string') return { problem: moved };
    return {
      edits: moved.map(({ file, at, text }) => ({
        uri: uriOf(file),
        range: rangeOf({ lines: host.files.lines(file) }, at),
        text,
      })),
    };
  });
  return {};
};

/** The trees of the plans, each made once for each state of its plan. */
class Trees {
  private readonly known = new WeakMap<PlanInTree, Map<Grouping, TreeIndex>>();

  constructor(private readonly host: FeatureHost) {}

  children(path: readonly string[], view: TreeView): TreeItemFacts[] {
    if (path.length === 0) return this.plans(view);
    const checked = this.host.files.checkedIn(path[0] as string);
    const tree = checked && this.treeOf(this.host.views.standing(checked), view.grouping);
    const along = tree?.along(path);
    if (!tree || !along) return [];
    return tree.matching(along, view.filter).map((node) => itemOf(tree, [...along, node], view));
  }

  /** The nodes that lead to what a place is in, as long as the filter shows them. */
  way(uri: string, position: Position, view: TreeView): TreeItemFacts[] {
    const checked = this.host.files.checkedOf(uri);
    const found = innermost(this.host, uri, position);
    const shown = checked && found && this.host.views.shown(checked, found.element);
    const tree = shown && this.treeOf(this.host.views.standing(checked), view.grouping);
    const way = tree?.wayTo(shown?.element as Element) ?? [];
    const isShown = way.every((node, index) => index === 0 || tree?.matching(way.slice(0, index), view.filter).includes(node));
    return tree && isShown ? way.map((_, index) => itemOf(tree, way.slice(0, index + 1), view)) : [];
  }

  private plans(view: TreeView): TreeItemFacts[] {
    const plans = [...this.host.files.plans()].sort((a, b) => (a.root < b.root ? -1 : 1));
    const trees = plans.map((checked) => this.treeOf(this.host.views.standing(checked), view.grouping));
    return trees
      .filter((tree) => view.filter === '' || tree.matching([tree.top], view.filter).length > 0)
      .map((tree) => ({ ...itemOf(tree, [tree.top], view), below: 'open' }));
  }

  private treeOf(checked: PlanInTree, grouping: Grouping): TreeIndex {
    const trees = this.known.get(checked) ?? new Map<Grouping, TreeIndex>();
    this.known.set(checked, trees);
    const tree = trees.get(grouping) ?? new TreeIndex(planTree(checked, grouping));
    trees.set(grouping, tree);
    return tree;
  }
}

function itemOf(tree: TreeIndex, way: readonly TreeNode[], { filter }: TreeView): TreeItemFacts {
  const node = way.at(-1) as TreeNode;
  const { kind, first = '', description, details, state } = node.note();
  const isOpen = tree.leadsTo(node, filter) || node.icon === 'severity';
  const below = tree.matching(way, filter).length === 0 ? 'nothing' : isOpen ? 'open' : 'closed';
  return {
    path: way.map(({ key }) => key),
    label: node.label,
    ...(kind && !node.label.startsWith(kind) ? { kind } : {}),
    first,
    description,
    details,
    icon: node.icon,
    state,
    below,
    ...(node.place ? { target: targetOf(node.place) } : {}),
    ...(node.isElement && node.element ? { element: factsOf(node.element) } : {}),
  };
}

function factsOf(element: Element): NonNullable<TreeItemFacts['element']> {
  const place = targetOf({ file: element.file, at: element.nameAt });
  return { place, takes: takes(element), pictured: onThread(element) !== undefined };
}

function targetOf({ file, at }: TreePlace): Target {
  return { uri: uriOf(file.file), range: rangeOf(file, at) };
}

function takersIn(plan: Plan, kind: ElementKind): AddContainer[] {
  return plan.everything
    .filter((element) => takes(element).includes(kind))
    .map((element) => ({
      label: element.title || element.path || plan.words(element.kind),
      description: plan.words(element.kind),
      place: targetOf({ file: element.file, at: element.nameAt }),
    }));
}

/** The innermost element that a place of a document is in. */
function innermost({ files }: FeatureHost, uri: string, position: Position): { plan: Plan; element: Element } | undefined {
  const plan = files.checkedOf(uri)?.plan;
  const facts = files.facts(uri);
  const element = plan && facts && elementAt(plan, pathOf(uri), offsetOf(facts, position));
  return plan && element && { plan, element };
}
