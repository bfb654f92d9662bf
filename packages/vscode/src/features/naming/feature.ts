import { type TextDocument, type TextEditor, window, workspace } from 'vscode';
import type { Feature } from '../../feature.js';
import { LANGUAGE } from '../../language.js';
import type { Plans } from '../../plans/plans.js';
import { NAMING } from './protocol.js';

/** A line that was typed in, and that the cursor is still in. */
interface Typed {
  readonly document: TextDocument;
  readonly line: number;
}

/**
 * A declaration that is typed with a title only gets its name from that as the cursor leaves its line, whichever way: by Tab to
 * the next thing to fill in, by an arrow key, by a click. (At a new line the language server sees to it.)
 */
export const feature: Feature = {
  activate({ context, plans }) {
    let typed: Typed | undefined;
    context.subscriptions.push(
      workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        if (document.languageId !== LANGUAGE || contentChanges.length === 0) return;
        const [change, ...others] = contentChanges;
        // What was taken back stays so; and what comes in several lines was pasted or put in, and nobody has typed a title yet.
        const byHand = change && others.length === 0 && reason === undefined && !/[\r\n]/.test(change.text);
        typed = byHand && change.range.isSingleLine ? { document, line: change.range.start.line } : undefined;
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        if (textEditor.document !== typed?.document || selections.some(({ active }) => active.line === typed?.line)) return;
        void nameLine(plans, textEditor, typed.line);
        typed = undefined;
      }),
    );
  },
};

async function nameLine(plans: Plans, editor: TextEditor, line: number): Promise<void> {
  const { document } = editor;
  const name = await plans.ask(NAMING, { uri: document.uri.toString(), line });
  if (!name || line >= document.lineCount || document.lineAt(line).text !== name.line) return;
  await editor.edit((edit) => edit.insert(document.lineAt(line).range.start.translate(0, name.character), name.text));
}
