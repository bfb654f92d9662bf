import type { FileFacts, Span } from '@goldenthread/model';
import type { Edit, Finding } from '@goldenthread/rules';
import type { CheckedPlan } from '@goldenthread/workspace';
import type { CodeActionKind, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Choice } from './choose-from-all.js';

/** Where somebody asks what can be done. */
export interface ActionRequest {
  readonly file: string;
  readonly facts: FileFacts;
  readonly checked: CheckedPlan;
  /** What was found in this file. */
  readonly findings: readonly Finding[];
  readonly range: Range;
  /** The same as offsets. */
  readonly selection: Span;
  /** The document as it is typed; undefined where the editor has not opened it. */
  readonly document: TextDocument | undefined;
  /** Whether the editor can make a file as a part of a change. */
  readonly canCreate: boolean;
  /** Whether the editor can ask with a list: Visual Studio Code with this project's extension. */
  readonly canAsk: boolean;
}

/** A change to a text, which may hold words that the person is to type over. */
export interface ActionEdit extends Edit {
  /** The words of `text` that stand in for what only the person knows. */
  readonly standIn?: string;
}

/** Something that can be done at a place, as its title says. */
export interface Action {
  readonly title: string;
  readonly kind: CodeActionKind;
  readonly edits: readonly ActionEdit[];
  /** What it fixes. */
  readonly findings?: readonly Finding[];
  /** Whether it is what nearly everybody would choose. */
  readonly preferred?: boolean;
  /** What it asks first, in the place of edits. */
  readonly asks?: Choice;
  /** A file that it makes; the edits may fill it. */
  readonly creates?: string;
}

/** Finds what can be done at a place. */
export type Actions = (request: ActionRequest) => Action[];

/** Whether two ranges share at least a place. */
export function overlaps(a: Range, b: Range): boolean {
  const before = (x: Range['start'], y: Range['start']): boolean =>
    x.line < y.line || (x.line === y.line && x.character < y.character);
  return !before(a.end, b.start) && !before(b.end, a.start);
}
