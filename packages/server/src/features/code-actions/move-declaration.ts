import path from 'node:path/posix';
import { type Element, type FileFacts, KINDS } from '@goldenthread/model';
import { addDeclaration } from '@goldenthread/rules';
import { isAddress } from '@goldenthread/workspace';
import { CodeActionKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Action, ActionEdit, ActionRequest, Actions } from './action.js';
import { declarationHere, lineAt } from './places.js';

/** More files than this are no choice to read through. */
const MOST_FILES = 8;

/** Moves a declaration, with all that belongs to it, to another file of its plan or to a new one. */
export const moveDeclaration: Actions = (request) => {
  const { document } = request;
  const element = declarationHere(request);
  // Where a plan is declared says which folder is the plan.
  if (!document || !element || element.kind === 'plan') return [];
  const { lines, removal } = takenOut(request, document, element);
  const others = likeliest(request, element).map((file) => ({
    title: `Move to ‘${within(request, file.file)}’`,
    kind: CodeActionKind.RefactorMove,
    edits: [removal, ...putInto(request, file, element, lines)],
  }));
  return [...others, ...newFile(request, element, lines, removal)];
};

/** The lines of a declaration with the comments right above it, and the change that takes them out of their file. */
function takenOut(
  { facts, file }: ActionRequest,
  document: TextDocument,
  element: Element,
): { lines: string[]; removal: ActionEdit } {
  const all = document.getText().split(/\r\n|\n|\r/);
  const isComment = (line: number): boolean => /^\s*#/.test(all[line] ?? '');
  const isBlank = (line: number): boolean => (all[line] ?? '').trim() === '';
  const firstOf = (opener: number): number => {
    let first = lineAt(facts, opener);
    while (first > 0 && isComment(first - 1)) first--;
    return first;
  };
  const next = facts.elements.find(({ opener }) => opener.start > element.fact.opener.start);
  const first = firstOf(element.fact.opener.start);
  const behind = next ? firstOf(next.opener.start) : all.length;
  let last = behind - 1;
  while (last > first && isBlank(last)) last--;
  const offset = (line: number): number => facts.lines[line] ?? facts.length;
  return {
    lines: all.slice(first, last + 1),
    removal: { file, at: { start: offset(first), end: offset(behind) }, text: '' },
  };
}

/** The other files of the plan, those first that hold most of the same kind. */
function likeliest({ checked: { plan }, facts }: ActionRequest, { kind, family }: Element): FileFacts[] {
  const weight = (file: FileFacts): number =>
    file.elements.reduce((sum, each) => sum + (each.kind === kind ? 1000 : KINDS[each.kind].family === family ? 1 : 0), 0);
  return plan.files
    .filter((file) => file !== facts)
    .map((file) => ({ file, weight: weight(file) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_FILES)
    .map(({ file }) => file);
}

/** Behind the last of its kind; else at the end of the file. */
function putInto(
  { checked: { plan } }: ActionRequest,
  file: FileFacts,
  { kind }: Element,
  lines: readonly string[],
): ActionEdit[] {
  const there = plan.elements.filter((each) => each.file === file);
  const behind = there.findLast((each) => each.kind === kind) ?? there.at(-1);
  if (behind) return [...addDeclaration('', behind, ...lines).edits];
  const end = { start: file.length, end: file.length };
  return [{ file: file.file, at: end, text: `${file.length > 0 ? '\n' : ''}${lines.join('\n')}\n` }];
}

function newFile(request: ActionRequest, element: Element, lines: readonly string[], removal: ActionEdit): Action[] {
  const { file, checked, canCreate } = request;
  if (!canCreate || isAddress(file)) return [];
  const words = (element.label ?? element.kind).replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  const taken = new Set(checked.plan.files.map((each) => each.file.toLowerCase()));
  const called = (number: number): string => path.join(path.dirname(file), `${words}${number > 1 ? `-${number}` : ''}.plan`);
  let number = 1;
  while (taken.has(called(number).toLowerCase())) number++;
  const creates = called(number);
  const put = { file: creates, at: { start: 0, end: 0 }, text: `${lines.join('\n')}\n` };
  const title = `Move to a new file, ‘${path.basename(creates)}’`;
  return [{ title, kind: CodeActionKind.RefactorMove, edits: [removal, put], creates }];
}

/** A file as it is called within its plan. */
function within({ checked }: ActionRequest, file: string): string {
  return file.startsWith(`${checked.root}/`) ? file.slice(checked.root.length + 1) : path.basename(file);
}
