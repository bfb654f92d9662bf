import { FileType, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import { type Files, folderName, folderObjection } from './from-template.js';

/** The names of what is in a folder; none where there is no such folder yet. */
async function entriesOf(folder: Uri): Promise<string[]> {
  try {
    return (await workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}

/** Why a plan cannot be written into a folder; undefined where it can. */
export async function objectionTo(folder: Uri, files: Files): Promise<string | undefined> {
  const stat = await workspace.fs.stat(folder).then(
    ({ type }) => type,
    () => undefined,
  );
  if (stat === FileType.File) return 'That is a file. Choose a folder for the plan.';
  return folderObjection(await entriesOf(folder), files);
}

/** The folder of a new plan: the first of the workspace where that is free, else one that is asked for. Says what is in the way. */
export async function placeForPlan(title: string, files: Files): Promise<Uri | undefined> {
  const here = workspace.workspaceFolders?.[0]?.uri;
  if (here && (await objectionTo(here, files)) === undefined) return here;
  const folder = await askForFolder(title, files);
  const objection = folder && (await objectionTo(folder, files));
  if (objection === undefined) return folder;
  void window.showWarningMessage(objection);
  return undefined;
}

/** Asks for the folder of a new plan: one of the workspace where that is free, a new one in it, or another. */
export async function askForFolder(title: string, files: Files): Promise<Uri | undefined> {
  const offers = await Promise.all((workspace.workspaceFolders ?? []).map((folder) => offersIn(folder, title, files)));
  const other = { label: 'Another folder…', description: '', folder: undefined };
  const picks = [...offers.flat(), other];
  const picked =
    picks.length === 1
      ? other
      : await window.showQuickPick(picks, { title: 'New plan', placeHolder: 'Where should it be saved?' });
  if (!picked) return undefined;
  return picked.folder ?? (await chooseFolder());
}

async function offersIn(
  { uri, name }: WorkspaceFolder,
  title: string,
  files: Files,
): Promise<{ label: string; description: string; folder: Uri }[]> {
  const below = folderName(title);
  const choices = [
    { label: `In this folder: ${name}`, description: '', folder: uri },
    { label: `In a new folder: ${name}/${below}`, description: 'a plan of its own', folder: Uri.joinPath(uri, below) },
  ];
  const free = await Promise.all(
    choices.map(async (choice) => ((await objectionTo(choice.folder, files)) === undefined ? [choice] : [])),
  );
  return free.flat();
}

async function chooseFolder(): Promise<Uri | undefined> {
  const [chosen] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: 'Save the plan here',
      title: 'The folder for the new plan',
    })) ?? [];
  return chosen;
}
