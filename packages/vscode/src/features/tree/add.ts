import { type ElementKind, KINDS } from '@goldenthread/model';
import { commands, Range, SnippetString, SnippetTextEdit, TextEdit, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { LANGUAGE } from '../../language.js';
import type { Plans } from '../../plans/plans.js';
import { ADD_BY_FORM } from '../forms/feature.js';
import {
  type AddContainer,
  type SnippetEdit,
  TREE_ADDITION,
  TREE_CONTAINERS,
  TREE_PATH,
  type TreeItemFacts,
} from './protocol.js';

/** Adds something to an element: asks for its title, writes it where the plan keeps its like, and puts the cursor there. */
export async function add(plans: Plans, { label, place }: AddContainer, kind: ElementKind): Promise<void> {
  if (await commands.executeCommand<boolean>(ADD_BY_FORM, label, place, kind)) return;
  const title = await askForTitle(label, kind);
  if (title === undefined) return;
  const edits = await plans.ask(TREE_ADDITION, { uri: place.uri, position: place.range.start, kind, title });
  const last = edits.findLast(({ isSnippet }) => isSnippet);
  if (!last) {
    void window.showInformationMessage(`“${label}” is no longer where it was. Try again.`);
    return;
  }
  // Tab stops work in the editor that is in front.
  const at = rangeOf(last).start;
  await window.showTextDocument(Uri.parse(last.uri), { selection: new Range(at, at) });
  const all = new WorkspaceEdit();
  for (const [file, group] of Map.groupBy(edits, (edit) => edit.uri)) all.set(Uri.parse(file), group.map(toEdit));
  await workspace.applyEdit(all);
}

/** Asks for the title of something new; undefined where that is given up. */
async function askForTitle(label: string, kind: ElementKind): Promise<string | undefined> {
  const { words, prompt } = KINDS[kind];
  const title = await window.showInputBox({
    title: `Add to “${label}”: ${words}`,
    // The view may be drawn anew while somebody thinks of a title.
    ignoreFocusOut: true,
    prompt: prompt ?? 'Title. You can change it later.',
    validateInput: (typed) => (typed === '' || /\p{L}/u.test(typed) ? undefined : 'Give it a title in words.'),
  });
  return title?.trim().replaceAll(/\s+/g, ' ') || undefined;
}

/** The element that a node is, with what it takes; undefined where it is none. */
export function containerOf({
  label,
  element,
}: TreeItemFacts): (AddContainer & { readonly takes: readonly ElementKind[] }) | undefined {
  return element && { label, place: element.place, takes: element.takes };
}

/** Asks what to add to an element, of what it takes. */
export async function askWhatToAdd(label: string, takes: readonly ElementKind[]): Promise<ElementKind | undefined> {
  const picks = takes.map((kind) => ({ label: KINDS[kind].words, adds: kind }));
  const picked = await window.showQuickPick(picks, { title: `Add to “${label}”`, placeHolder: 'What do you want to add?' });
  return picked?.adds;
}

/** Adds to what the cursor is in, or to the nearest thing around it that takes it; else to what somebody chooses. */
export async function addHere(plans: Plans, wanted?: ElementKind): Promise<void> {
  const around = (await aroundCursor(plans)).flatMap((item) => containerOf(item) ?? []).reverse();
  const nearest = around.find(({ takes }) => (wanted ? takes.includes(wanted) : takes.length > 0));
  const kind = wanted ?? (nearest && (await askWhatToAdd(nearest.label, nearest.takes)));
  if (!kind) return;
  const taker = nearest ?? (await askForTaker(plans, kind));
  if (taker) await add(plans, taker, kind);
}

async function aroundCursor(plans: Plans): Promise<readonly TreeItemFacts[]> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE) return [];
  const { line, character } = editor.selection.active;
  const uri = editor.document.uri.toString();
  return plans.ask(TREE_PATH, { grouping: 'thread', filter: '', uri, position: { line, character } });
}

/** Asks for what to add something to, of everything that takes it. */
async function askForTaker(plans: Plans, kind: ElementKind): Promise<AddContainer | undefined> {
  const takers = await plans.ask(TREE_CONTAINERS, { kind });
  const { words } = KINDS[kind];
  if (takers.length === 0) {
    void window.showInformationMessage('There is no plan yet. Start one first.');
    return undefined;
  }
  const title = `Add: ${words}`;
  return window.showQuickPick(takers, { title, placeHolder: 'Add it to which one?', matchOnDescription: true });
}

function toEdit(edit: SnippetEdit): TextEdit | SnippetTextEdit {
  const range = rangeOf(edit);
  return edit.isSnippet ? new SnippetTextEdit(range, new SnippetString(edit.text)) : new TextEdit(range, edit.text);
}

function rangeOf({ range: { start, end } }: SnippetEdit): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
