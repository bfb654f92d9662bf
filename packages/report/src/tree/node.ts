import { counted, type Element, type ElementKind, type Span } from '@goldenthread/model';
import { type Finding, isStillToAdd, type Severity, type SourceFile } from '@goldenthread/rules';

/** How the plan's tree can be arranged. */
export const GROUPINGS = ['thread', 'person', 'money', 'finding'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a node is shown as: an element by its kind, or something that holds others together. */
export type TreeIcon = ElementKind | 'severity' | 'rule' | 'finding' | 'folder';

/**
 * How what a node stands for is: without a gap, with gaps (the worst one's severity), the colour of a measure or of a
 * status, or nothing to be said.
 */
export type TreeState = 'whole' | 'error' | 'warning' | 'hint' | 'green' | 'amber' | 'red' | 'plain';

/** A place that a node leads to. */
export interface TreePlace {
  readonly file: SourceFile;
  readonly at: Span;
}

/** What is said about a node beside its label; worked out only for nodes that are shown. */
export interface TreeNote {
  /** What an element is, as the plan calls it. */
  readonly kind?: string;
  /** How it stands and its figure (`amber · £898k`): shown before the title, where a narrow view cuts nothing off. */
  readonly first?: string;
  /** What there is to count: a few words, shown behind the title. */
  readonly description: string;
  /** More, a line each, for who rests on it. */
  readonly details: readonly string[];
  readonly state: TreeState;
}

/** A node of the plan's tree. Two nodes with the same key are the same thing, wherever in the tree they stand. */
export interface TreeNode {
  readonly key: string;
  readonly label: string;
  readonly icon: TreeIcon;
  /** What a click leads to; what holds others together leads nowhere. */
  readonly place?: TreePlace;
  /** The element that it is, or is about. */
  readonly element?: Element;
  /** Whether the node is the element itself, so that things can be added to it; a finding is only about one. */
  readonly isElement?: boolean;
  readonly note: () => TreeNote;
  readonly children: () => readonly TreeNode[];
}

/** Makes a node; its note and its children are worked out once, when first asked for. */
export function node(parts: TreeNode): TreeNode {
  return { ...parts, note: once(parts.note), children: once(parts.children) };
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** A node that only holds others together; what should not be there is held as a warning. */
export function holder(key: string, label: string, children: () => readonly TreeNode[], warning = false): TreeNode {
  const made: TreeNode = node({
    key,
    label,
    icon: warning ? 'severity' : 'folder',
    children,
    note: () => ({ description: String(made.children().length), details: [], state: warning ? 'warning' : 'plain' }),
  });
  return made;
}

/** Where an element stands in the text. */
export function placeOfElement({ file, nameAt }: Element): TreePlace {
  return { file, at: nameAt };
}

/** Severities, the most serious first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** How something with these gaps is. What is only still to add is never shown as an error. */
export function stateOf(gaps: readonly Finding[]): TreeState {
  const shown = gaps.map((gap) => (gap.severity === 'error' && isStillToAdd(gap) ? 'warning' : gap.severity));
  return SEVERITIES.find((severity) => shown.includes(severity)) ?? 'whole';
}

/** `2 gaps`; undefined where there is none. */
export function gapsInWords(gaps: readonly Finding[]): string | undefined {
  return gaps.length === 0 ? undefined : counted(gaps.length, 'gap');
}

/** The parts that say something, one behind the other. */
export function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
