import { commands, Range, Uri, window } from 'vscode';
import type { Target } from './protocol.js';

/** Shows a place in the text, and puts the cursor there. */
export async function showTarget({ uri, range: { start, end } }: Target): Promise<void> {
  const selection = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(Uri.parse(uri), { selection });
}

/** Lists the places that name the same. */
export async function showReferences(target: Target): Promise<void> {
  await showTarget(atStart(target));
  await commands.executeCommand('editor.action.referenceSearch.trigger');
}

/** Asks for another name for what is declared at a place, and changes it wherever it is used. */
export async function rename(target: Target): Promise<void> {
  await showTarget(atStart(target));
  await commands.executeCommand('editor.action.rename');
}

/** Offers what fixes a finding. */
export async function showFixes(target: Target): Promise<void> {
  await showTarget(atStart(target));
  await commands.executeCommand('editor.action.quickFix');
}

function atStart({ uri, range: { start } }: Target): Target {
  return { uri, range: { start, end: start } };
}
