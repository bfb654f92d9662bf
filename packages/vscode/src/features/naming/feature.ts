import type { ElementKind } from '@goldenthread/model';
import { commands, Position, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import type { Feature } from '../../feature.js';
import { LANGUAGE } from '../../language.js';
import type { Plans } from '../../plans/plans.js';
import { DECLARATION, NAMING } from './protocol.js';

/** A line that was typed in, and that the cursor is still in. */
interface Typed {
  readonly document: TextDocument;
  readonly line: number;
}

/**
 * A declaration that is typed with a title only gets its name from that as the cursor leaves its line, whichever way: by Tab to
 * the next thing to fill in, by an arrow key, by a click, by Enter. (At a new line the language server sees to it too, where nobody
 * types on before it answers; whichever is first is the one that names it.)
 */
export const feature: Feature = {
  activate({ context, plans }) {
    let typed: Typed | undefined;
    context.subscriptions.push(
      workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        if (document.languageId !== LANGUAGE || contentChanges.length === 0) return;
        const [change, ...others] = contentChanges;
        // What was taken back stays so; and what comes in several lines was pasted or put in, and nobody has typed a title yet.
        const byHand = change && others.length === 0 && reason === undefined && change.range.isSingleLine;
        // Enter leaves the line that was typed in: it is named as its cursor goes.
        if (byHand && isNewLine(change.text) && typed?.document === document && change.range.start.line === typed.line) return;
        typed = byHand && !/[\r\n]/.test(change.text) ? { document, line: change.range.start.line } : undefined;
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        if (textEditor.document !== typed?.document || selections.some(({ active }) => active.line === typed?.line)) return;
        void nameLine(plans, textEditor, typed.line);
        typed = undefined;
      }),
      commands.registerCommand('goldenthread.declareName', (kind: ElementKind) => declareName(plans, kind)),
    );
  },
};

/** So often is a name put in again while somebody goes on typing. */
const MAX_ATTEMPTS = 50;

/** What Enter puts in: a new line, with its indentation. */
const isNewLine = (text: string): boolean => /^\r?\n[ \t]*$/.test(text);

async function nameLine(plans: Plans, editor: TextEditor, line: number): Promise<void> {
  const { document } = editor;
  const name = await plans.ask(NAMING, { uri: document.uri.toString(), line });
  if (!name) return;
  // Who types on meanwhile is never in the way: an editor refuses what was meant for the text before, and is asked again.
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    if (line >= document.lineCount || document.lineAt(line).text !== name.line) return;
    const { start } = document.lineAt(line).range;
    if (await editor.edit((edit) => edit.insert(start.translate(0, name.character), name.text))) return;
  }
}

/** Declares the name before the cursor as something of a kind: completion offers it for a name that nothing has yet. */
async function declareName(plans: Plans, kind: ElementKind): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const { line, character } = selection.active;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const { version } = document;
    const declaration = await plans.ask(DECLARATION, { uri: document.uri.toString(), line, character, kind });
    if (!declaration) return;
    const start = new Position(declaration.line, declaration.character);
    const isSame = document.version === version;
    if (
      isSame &&
      (await editor.edit((edit) => edit.insert(start, declaration.text), { undoStopBefore: false, undoStopAfter: true }))
    )
      return;
  }
}
