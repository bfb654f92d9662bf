import { type ElementKind, KINDS, type Plan, titleFromName } from '@goldenthread/model';
import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Range, type TextEdit } from 'vscode-languageserver';
import type { CursorLine } from './line.js';
import { type CompletionRequest, sortText } from './request.js';

/** More kinds than this can be named by anything: nothing is offered to be declared then. */
const MOST_KINDS = 6;

/** The command of the extension that declares the name before the cursor. */
const DECLARE_NAME = 'goldenthread.declareName';

/** A name that is whole, and has no parts. */
const WHOLE_NAME = /^\p{Lu}[\p{L}\p{M}\d_-]+$/u;

/** A name that nothing has yet can be declared at the same time: above the declaration that names it. */
export function newNameItems(
  { line, plan, client }: CompletionRequest,
  kinds: readonly ElementKind[],
  typed: string,
  range: Range,
): CompletionItem[] {
  const able = kinds.filter((each) => KINDS[each].family !== 'child' && each !== 'plan' && each !== 'budgetFor');
  if (kinds.length > MOST_KINDS || !WHOLE_NAME.test(typed) || (client.code && line.isWithinWord)) return [];
  return able.flatMap((kind, order): CompletionItem[] => {
    const declaration = declarationAbove(line, plan, kind, typed);
    if (!declaration) return [];
    const { words } = KINDS[kind];
    return [
      {
        label: typed,
        labelDetails: { description: `add a new ${words}` },
        kind: CompletionItemKind.Event,
        detail: `Adds ‘${typed}’ as a new ${words}`,
        sortText: sortText(9, order),
        filterText: typed,
        ...(client.code
          ? whateverIsTyped(kind, range)
          : { textEdit: { range, newText: typed }, additionalTextEdits: [declaration] }),
      },
    ];
  });
}

/**
 * Visual Studio Code keeps an offer on show until it has a newer one, and puts it over all that was typed meanwhile. So there the
 * offer says nothing of the name: it leaves the word as it then stands, and declares that.
 */
function whateverIsTyped(kind: ElementKind, range: Range): Partial<CompletionItem> {
  return {
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range, newText: '$TM_CURRENT_WORD' },
    command: { title: 'Add', command: DECLARE_NAME, arguments: [kind] },
  };
}

/** The line that declares the name before the cursor; undefined where there is none, or the plan has it already. */
export function declarationOfName(line: CursorLine, plan: Plan | undefined, kind: ElementKind): TextEdit | undefined {
  const [name = ''] = /(?<![^\s,])[^\s,]+$/.exec(line.text) ?? [];
  return WHOLE_NAME.test(name) ? declarationAbove(line, plan, kind, name) : undefined;
}

/** The line that declares a name above the declaration that the cursor is in; undefined where the plan has the name already. */
function declarationAbove(line: CursorLine, plan: Plan | undefined, kind: ElementKind, name: string): TextEdit | undefined {
  const own = line.within[0];
  if (!own || plan?.declarations.find(name)) return undefined;
  const start = line.positionOf(own.opener.start);
  return { range: { start, end: start }, newText: `${KINDS[kind].words} ${name}: ${titleFromName(name)}\n\n` };
}
