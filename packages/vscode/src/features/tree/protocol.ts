import type { ElementKind } from '@goldenthread/model';
import type { Grouping, TreeIcon, TreeState } from '@goldenthread/report';
import type { Position, Range } from 'vscode-languageclient';
import { question } from '../../plans/protocol.js';

/** A place in the text. */
export interface Target {
  readonly uri: string;
  readonly range: Range;
}

/** A node of the tree, as it is shown. */
export interface TreeItemFacts {
  /** The keys that lead to it, that of its plan first. */
  readonly path: readonly string[];
  /** Its title. */
  readonly label: string;
  /** What an element is, as the plan calls it. */
  readonly kind?: string;
  /** How it stands and its figure; empty where there is neither. */
  readonly first: string;
  readonly description: string;
  readonly details: readonly string[];
  readonly icon: TreeIcon;
  readonly state: TreeState;
  /** Whether there is anything below it, and whether that is shown at once. */
  readonly below: 'nothing' | 'closed' | 'open';
  /** Where a click leads. */
  readonly target?: Target;
  /** Set where the node is an element of the plan itself: where that is declared, what can be added to it, whether the picture has it. */
  readonly element?: { readonly place: Target; readonly takes: readonly ElementKind[]; readonly pictured: boolean };
}

/** How the tree is shown. */
export interface TreeView {
  readonly grouping: Grouping;
  /** What is looked for; empty for everything. */
  readonly filter: string;
}

/** Asks for what stands below a node; without a path, for the plans. */
export const TREE_CHILDREN = question<TreeView & { readonly path: readonly string[] }, readonly TreeItemFacts[]>(
  'goldenthread/tree/children',
);

/** Asks for the nodes that lead to what a place of a document is in, the plan first; empty where the tree does not show it. */
export const TREE_PATH = question<TreeView & { readonly uri: string; readonly position: Position }, readonly TreeItemFacts[]>(
  'goldenthread/tree/way',
);

/** Something that others can be added to. */
export interface AddContainer {
  readonly label: string;
  /** What it is. */
  readonly description?: string;
  readonly place: Target;
}

/** Asks for everything in the plans that takes something of a kind. */
export const TREE_CONTAINERS = question<{ readonly kind: ElementKind }, readonly AddContainer[]>('goldenthread/tree/takers');

/** A change to a document, whose text may hold the tab stops of a snippet. */
export interface SnippetEdit extends Target {
  readonly text: string;
  readonly isSnippet: boolean;
}

/** Asks what to write to add something with a title to the element that is declared at a place; empty where that is gone. */
export const TREE_ADDITION = question<
  { readonly uri: string; readonly position: Position; readonly kind: ElementKind; readonly title: string },
  readonly SnippetEdit[]
>('goldenthread/tree/addition');

/** Lines of a document from the first to the last, counted from 0. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Where something is declared. */
interface Declared {
  readonly uri: string;
  readonly position: Position;
}

/** Asks what goes when something is deleted, and what that breaks, in words; null where it is gone, or is the plan itself. */
export const TREE_DELETION = question<Declared, { readonly lines: Lines; readonly breaks: string } | null>(
  'goldenthread/tree/deletion',
);

/** Asks for the lines of something and of its nearest like that it changes places with; null where there is none. */
export const TREE_SWAP = question<Declared & { readonly way: 'up' | 'down' }, readonly [Lines, Lines] | null>(
  'goldenthread/tree/swap',
);

/** Asks for the changes that put something below something else; or a sentence that says why it cannot be. */
export const TREE_MOVE = question<
  { readonly element: Declared; readonly from: Declared; readonly to: Declared },
  { readonly edits: readonly (Target & { readonly text: string })[] } | { readonly problem: string }
>('goldenthread/tree/move');
