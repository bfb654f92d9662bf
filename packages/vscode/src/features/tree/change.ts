import { type ElementKind, KINDS } from '@goldenthread/model';
import {
  type DataTransfer,
  DataTransferItem,
  Range,
  type TreeDragAndDropController,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { Plans } from '../../plans/plans.js';
import { showPlace } from '../../webview/show-place.js';
import { type Lines, type Target, TREE_CONTAINERS, TREE_DELETION, TREE_MOVE, TREE_SWAP, type TreeItemFacts } from './protocol.js';
import type { TreeData } from './tree-data.js';

const CHANGED = 'The view has just changed. Choose the row again.';
const declared = ({ uri, range: { start } }: Target) => ({ uri, position: start });

/** Deletes an element with its lines, once somebody has heard what that breaks. Undo brings it back. */
export async function remove(plans: Plans, { label, element }: TreeItemFacts): Promise<void> {
  if (!element) return;
  const answer = await plans.ask(TREE_DELETION, declared(element.place));
  if (!answer) {
    void window.showInformationMessage(`“${label}” cannot be deleted here: it is the plan itself, or it is no longer there.`);
    return;
  }
  const button = 'Delete';
  const detail = `${answer.breaks} Undo brings it back.`;
  if ((await window.showWarningMessage(`Delete “${label}”?`, { modal: true, detail }, button)) !== button) return;
  const uri = Uri.parse(element.place.uri);
  const document = await workspace.openTextDocument(uri);
  const { first, last } = answer.lines;
  // Of the blank lines around it, one stays.
  const blankBelow = last + 1 < document.lineCount && document.lineAt(last + 1).isEmptyOrWhitespace;
  const end = Math.min(document.lineCount - 1, last + (blankBelow ? 2 : 1));
  const edit = new WorkspaceEdit();
  edit.delete(uri, new Range(first, 0, end, 0));
  await workspace.applyEdit(edit);
  await showPlace({
    uri: element.place.uri,
    range: { start: { line: first, character: 0 }, end: { line: first, character: 0 } },
  });
}

/** Has an element change places with its like before or behind it. */
export async function reorder(plans: Plans, { label, element }: TreeItemFacts, way: 'up' | 'down'): Promise<void> {
  if (!element) return;
  const pair = await plans.ask(TREE_SWAP, { ...declared(element.place), way });
  if (!pair) {
    void window.showInformationMessage(
      `There is nothing of the same kind ${way === 'up' ? 'before' : 'after'} “${label}” in this file.`,
    );
    return;
  }
  const uri = Uri.parse(element.place.uri);
  const document = await workspace.openTextDocument(uri);
  const rangeOf = ({ first, last }: Lines): Range => new Range(first, 0, last, document.lineAt(last).text.length);
  const [above, below] = pair.map(rangeOf) as [Range, Range];
  const edit = new WorkspaceEdit();
  edit.replace(uri, above, document.getText(below));
  edit.replace(uri, below, document.getText(above));
  await workspace.applyEdit(edit);
}

/** Puts an element below another one, which somebody chooses of everything that takes its like. */
export async function moveElsewhere(plans: Plans, data: TreeData, item: TreeItemFacts): Promise<void> {
  const kind = item.icon in KINDS ? (item.icon as ElementKind) : undefined;
  const from = data.getParent(item)?.element?.place;
  if (!item.element || !kind || !from) {
    void window.showInformationMessage(`“${item.label}” is at the top of the plan, so it cannot be moved.`);
    return;
  }
  const all = await plans.ask(TREE_CONTAINERS, { kind });
  const choices = all.filter(({ place }) => place.uri !== from.uri || place.range.start.line !== from.range.start.line);
  const to = await window.showQuickPick(choices, {
    title: `Move “${item.label}”`,
    placeHolder: 'Move it to which one?',
    matchOnDescription: true,
  });
  if (to) await move(plans, item.element.place, from, to.place);
}

async function move(plans: Plans, element: Target, from: Target, to: Target): Promise<void> {
  const answer = await plans.ask(TREE_MOVE, { element: declared(element), from: declared(from), to: declared(to) });
  if ('problem' in answer) {
    void window.showInformationMessage(answer.problem);
    return;
  }
  const edit = new WorkspaceEdit();
  for (const { uri, range, text } of answer.edits)
    edit.replace(Uri.parse(uri), new Range(range.start.line, range.start.character, range.end.line, range.end.character), text);
  await workspace.applyEdit(edit);
}

const MIME = 'application/vnd.code.tree.goldenthread.plan';

/** A row that is dropped on another one stands below that from then on. */
export function dragAndDrop(plans: Plans, data: TreeData): TreeDragAndDropController<TreeItemFacts> {
  return {
    dragMimeTypes: [MIME],
    dropMimeTypes: [MIME],
    handleDrag([item]: readonly TreeItemFacts[], transfer: DataTransfer) {
      const from = item && data.getParent(item)?.element?.place;
      if (item?.element && from) transfer.set(MIME, new DataTransferItem({ element: item.element.place, from }));
    },
    async handleDrop(target, transfer) {
      const dragged = transfer.get(MIME)?.value as { element: Target; from: Target } | undefined;
      if (dragged && target?.element) await move(plans, dragged.element, dragged.from, target.element.place);
      else if (dragged) void window.showInformationMessage(CHANGED);
    },
  };
}
