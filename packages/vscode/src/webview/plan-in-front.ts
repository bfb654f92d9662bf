import { type Uri, window, workspace } from 'vscode';
import { isPlanEditor } from './follower.js';

/** The document of the plan that is being worked on, else the first of the workspace: what is nearest to its top. */
export async function planInFront(): Promise<Uri | undefined> {
  const open = [window.activeTextEditor, ...window.visibleTextEditors]
    .filter(isPlanEditor)
    .find(({ document }) => !document.isUntitled);
  if (open) return open.document.uri;
  const found = await workspace.findFiles('**/*.plan', '**/node_modules/**', 2_000);
  return [...found].sort((a, b) => a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : 1))[0];
}
