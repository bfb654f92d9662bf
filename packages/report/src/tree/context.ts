import type { Element, Plan } from '@goldenthread/model';
import { capitalised } from '@goldenthread/model';
import { type Finding, Gaps } from '@goldenthread/rules';
import { noteOf } from './element-note.js';
import { node, placeOfElement, type TreeNode, type TreeNote } from './node.js';

/** What trees are made from: a plan with what was found in it. */
export class TreeContext {
  readonly gaps: Gaps;
  private readonly known = new Map<string, TreeNode>();

  constructor(
    readonly plan: Plan,
    readonly findings: readonly Finding[],
  ) {
    this.gaps = new Gaps(plan, findings);
  }

  /** What a node that is shown in several places is made of, once. */
  once(key: string, make: () => TreeNode): TreeNode {
    let found = this.known.get(key);
    if (!found) {
      found = make();
      this.known.set(key, found);
    }
    return found;
  }

  /** A node for an element. `before` tells it from nodes of the same element with other children. */
  elementNode(
    element: Element,
    children: () => readonly TreeNode[],
    { before = '', note = () => this.note(element) }: { before?: string; note?: () => TreeNote } = {},
  ): TreeNode {
    const key = before + this.keyOf(element);
    return this.once(key, () =>
      node({
        key,
        label: this.label(element),
        icon: element.kind,
        place: placeOfElement(element),
        element,
        isElement: true,
        note,
        children,
      }),
    );
  }

  /** What a node says of an element where nothing else is to be said. */
  note(element: Element): TreeNote {
    return noteOf(this.plan, this.gaps, element);
  }

  /** What an element is called: its title, else its name, else its kind and what it is for. */
  label(element: Element): string {
    if (element.title || element.path) return element.title || (element.path as string);
    const { target } = element.fact;
    const about = target ? this.plan.declarations.find(target.name)?.title || target.name : '';
    return [capitalised(this.plan.words(element.kind)), about].filter(Boolean).join(' for ');
  }

  /** Tells an element from every other: by its name where nothing else is called that, so that it lasts while the text changes. */
  keyOf(element: Element): string {
    const { path, file, fact } = element;
    if (path !== undefined && this.plan.declarations.find(path) === element) return path;
    return `${path ?? element.kind}@${file.file}:${fact.at.start}`;
  }
}
