import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import { writeFile } from '../../write-file.js';
import { type Files, firstFile } from './from-template.js';

/** What is to be opened once the folder of a new plan is: opening a folder starts the extension anew. */
const OPEN_NEXT = 'goldenthread.openNext';

/** Writes a plan's files into a folder, and gives the one to begin with. */
export async function writeFiles(folder: Uri, files: Files): Promise<Uri> {
  await workspace.fs.createDirectory(folder);
  for (const [path, text] of Object.entries(files)) {
    await writeFile(Uri.joinPath(folder, ...path.split('/')), new TextEncoder().encode(text));
  }
  return Uri.joinPath(folder, ...firstFile(files).split('/'));
}

/** Shows a plan: the view at the left, the text, the plan page at the right. A folder outside of what is open is opened before. */
export async function openPlan(context: ExtensionContext, folder: Uri, file: Uri): Promise<void> {
  if (workspace.getWorkspaceFolder(folder)) return showPlan(file);
  await context.globalState.update(OPEN_NEXT, file.toString());
  await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: workspace.workspaceFolders !== undefined });
}

/** Shows the plan that was written before this folder was opened. */
export async function openNext({ globalState }: ExtensionContext): Promise<void> {
  const next = globalState.get<string>(OPEN_NEXT);
  if (next === undefined || !workspace.getWorkspaceFolder(Uri.parse(next))) return;
  await globalState.update(OPEN_NEXT, undefined);
  await showPlan(Uri.parse(next));
}

async function showPlan(file: Uri): Promise<void> {
  await commands.executeCommand('goldenthread.plan.focus');
  await window.showTextDocument(file);
  await commands.executeCommand('goldenthread.showReadersPageBeside');
}
