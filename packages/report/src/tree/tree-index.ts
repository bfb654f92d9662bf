import type { Element } from '@goldenthread/model';
import type { TreeNode } from './node.js';

/** A tree that can be looked up: by the keys that lead to a node, by an element, by words. */
export class TreeIndex {
  /** Every node once, with the nodes that it stands below, in the order of their distance from the top. */
  private all: Map<string, { readonly node: TreeNode; readonly above: TreeNode[] }> | undefined;
  private byElement: Map<Element, TreeNode> | undefined;
  private latest:
    | { readonly words: string; readonly shown: ReadonlySet<string>; readonly matching: ReadonlySet<string> }
    | undefined;

  constructor(readonly top: TreeNode) {}

  /** The nodes that keys lead through, the top first; undefined where one is gone. */
  along(keys: readonly string[]): TreeNode[] | undefined {
    const path = [this.top];
    if (keys[0] !== this.top.key) return undefined;
    for (const key of keys.slice(1)) {
      const next = path
        .at(-1)
        ?.children()
        .find((child) => child.key === key);
      if (!next) return undefined;
      path.push(next);
    }
    return path;
  }

  /** The shortest way from the top to a node of an element; of what the tree does not show, to the element it belongs to. */
  wayTo(element: Element): TreeNode[] | undefined {
    this.byElement ??= this.indexElements();
    for (let each: Element | undefined = element; each; each = each.parent) {
      const found = this.byElement.get(each);
      if (found) return this.wayToNode(found);
    }
    return undefined;
  }

  /**
   * The nodes to show of those below others when only what has some words is wanted: what has all of them in its label,
   * its name or its code, what leads there, and everything below it.
   */
  matching(path: readonly TreeNode[], words: string): readonly TreeNode[] {
    const children = path.at(-1)?.children() ?? [];
    const { shown, matching } = this.find(words);
    if (words === '' || path.some(({ key }) => matching.has(key))) return children;
    return children.filter(({ key }) => shown.has(key));
  }

  /** Whether a node only leads to what has the words, so that it is to be opened. */
  leadsTo(node: TreeNode, words: string): boolean {
    if (words === '') return false;
    const { shown, matching } = this.find(words);
    return shown.has(node.key) && !matching.has(node.key);
  }

  private wayToNode(to: TreeNode): TreeNode[] {
    const way = [to];
    // The first that a node was met below is the nearest to the top.
    for (let above = this.nodes().get(to.key)?.above[0]; above; above = this.nodes().get(above.key)?.above[0]) way.unshift(above);
    return way;
  }

  private find(words: string): { readonly shown: ReadonlySet<string>; readonly matching: ReadonlySet<string> } {
    if (this.latest?.words === words) return this.latest;
    const wanted = words.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
    const nodes = this.nodes();
    const matching = new Set<string>();
    for (const { node } of nodes.values()) {
      const text = textOf(node);
      if (node !== this.top && wanted.every((word) => text.includes(word))) matching.add(node.key);
    }
    const shown = new Set(matching);
    for (const key of shown) for (const { key: above } of nodes.get(key)?.above ?? []) shown.add(above);
    this.latest = { words, shown, matching };
    return this.latest;
  }

  private nodes(): NonNullable<TreeIndex['all']> {
    if (!this.all) {
      this.all = new Map([[this.top.key, { node: this.top, above: [] }]]);
      // A map is gone through in the order of its entries, with those that are added on the way.
      for (const { node } of this.all.values()) {
        for (const child of node.children()) {
          const known = this.all.get(child.key);
          if (known) known.above.push(node);
          else this.all.set(child.key, { node: child, above: [node] });
        }
      }
    }
    return this.all;
  }

  private indexElements(): Map<Element, TreeNode> {
    const found = new Map<Element, TreeNode>();
    for (const { node } of this.nodes().values()) {
      // What is the element itself is better than what is only about it; of two, the one nearer to the top.
      const before = node.element && found.get(node.element);
      if (node.element && (!before || (node.isElement && !before.isElement))) found.set(node.element, node);
    }
    return found;
  }
}

function textOf({ label, element, isElement }: TreeNode): string {
  const own = isElement && element ? [element.path, ...element.all('code').map(({ words }) => words.text)] : [];
  return [label, ...own].join(' ').toLocaleLowerCase('en-GB');
}
