import { type CodeAction, CodeActionKind, commands, type Diagnostic, Range, Uri, window, workspace } from 'vscode';
import type { ShownPlace } from '../../webview/place.js';
import { showPlace } from '../../webview/show-place.js';

/** A finding, where it stands in the text. */
export interface Gap extends ShownPlace {
  readonly rule: string;
}

/** Offers what mends a gap: the quick fixes of its finding, or to go to the text. */
export async function mend(gap: Gap): Promise<void> {
  const goThere = { label: '$(go-to-file) Go to the text', action: undefined };
  const fixes = (await fixesOf(gap)).map((action) => ({ label: `$(lightbulb) ${action.title}`, action }));
  const picked = await window.showQuickPick([...fixes, goThere], { title: 'Mend this gap' });
  if (!picked) return;
  const { edit, command } = picked.action ?? {};
  if (edit) await workspace.applyEdit(edit);
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
  await showPlace(gap);
}

async function fixesOf({ uri, range: { start, end }, rule }: Gap): Promise<CodeAction[]> {
  const address = Uri.parse(uri);
  // Actions are only told for a document that is open.
  await workspace.openTextDocument(address);
  const range = new Range(start.line, start.character, end.line, end.character);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    address,
    range,
    CodeActionKind.QuickFix.value,
  );
  const isOf = ({ code }: Diagnostic): boolean => (typeof code === 'object' ? code.value : code) === rule;
  return actions.filter(({ diagnostics }) => diagnostics?.some(isOf));
}
