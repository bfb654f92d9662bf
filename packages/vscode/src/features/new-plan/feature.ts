import { capitalised, nameFromTitle, TEMPLATES, type TemplateName } from '@goldenthread/model';
import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import type { Feature } from '../../feature.js';
import { type Files, firstFile, titleObjection, withTitle } from './from-template.js';
import { askForFolder, objectionTo } from './where.js';

/** What is to be opened once the folder of a new plan is: opening a folder starts the extension anew. */
const OPEN_NEXT = 'goldenthread.openNext';

/** “New plan”: writes a plan to start from, from one of the templates of `goldenthread init`. */
export const feature: Feature = {
  activate({ context }) {
    context.subscriptions.push(
      commands.registerCommand('goldenthread.newPlan', () => write(context)),
      commands.registerCommand('goldenthread.firstSteps', () =>
        commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#firstDay`, false),
      ),
    );
    void openNext(context);
  },
};

async function write(context: ExtensionContext): Promise<void> {
  if (!workspace.isTrusted) {
    void window.showInformationMessage('A new plan is written once you trust this folder: Workspaces: Manage Workspace Trust.');
    return;
  }
  const template = await askForTemplate();
  if (!template) return;
  const title = await askForTitle();
  if (title === undefined) return;
  const files = withTitle(await templateFiles(context, template), title);
  const folder = await askForFolder(title, files);
  if (!folder) return;
  const objection = await objectionTo(folder, files);
  if (objection !== undefined) {
    void window.showWarningMessage(objection);
    return;
  }
  await workspace.fs.createDirectory(folder);
  for (const [path, text] of Object.entries(files)) {
    await workspace.fs.writeFile(Uri.joinPath(folder, ...path.split('/')), new TextEncoder().encode(text));
  }
  await open(context, folder, Uri.joinPath(folder, ...firstFile(files).split('/')));
}

async function askForTemplate(): Promise<TemplateName | undefined> {
  const picks = Object.entries(TEMPLATES).map(([name, what]) => ({
    label: capitalised(name.replace('-', ' ')),
    detail: capitalised(what),
    name: name as TemplateName,
  }));
  const options = { title: 'New plan', placeHolder: 'What do you want to start from?' };
  return (await window.showQuickPick(picks, options))?.name;
}

async function askForTitle(): Promise<string | undefined> {
  const title = await window.showInputBox({
    title: 'New plan',
    prompt: 'What is the plan called? Its name in the text follows from that.',
    placeHolder: 'Council plan 2026 to 2029',
    validateInput: (typed) => {
      const objection = typed === '' ? undefined : titleObjection(typed);
      return (
        objection ?? (typed === '' ? undefined : { message: `Its name will be ${nameFromTitle(typed, 'OurPlan')}.`, severity: 1 })
      );
    },
  });
  const trimmed = title?.trim().replaceAll(/\s+/g, ' ');
  return trimmed === undefined || titleObjection(trimmed) !== undefined ? undefined : trimmed;
}

/** The files of a template, as the extension carries them. */
async function templateFiles({ extensionUri }: ExtensionContext, name: TemplateName): Promise<Files> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'templates.json'));
  return (JSON.parse(new TextDecoder().decode(bytes)) as Record<TemplateName, Files>)[name];
}

/** Shows the first file. Where the plan lies outside of what is open, its folder is opened before. */
async function open(context: ExtensionContext, folder: Uri, file: Uri): Promise<void> {
  if (workspace.getWorkspaceFolder(folder)) {
    await window.showTextDocument(file);
    return;
  }
  await context.globalState.update(OPEN_NEXT, file.toString());
  await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: workspace.workspaceFolders !== undefined });
}

async function openNext({ globalState }: ExtensionContext): Promise<void> {
  const next = globalState.get<string>(OPEN_NEXT);
  if (next === undefined || !workspace.getWorkspaceFolder(Uri.parse(next))) return;
  await globalState.update(OPEN_NEXT, undefined);
  await window.showTextDocument(Uri.parse(next));
}
