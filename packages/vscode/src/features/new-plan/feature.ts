import { capitalised, nameFromTitle, TEMPLATES, type TemplateName } from '@goldenthread/model';
import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import type { Feature } from '../../feature.js';
import { type Files, titleObjection, withTitle } from './from-template.js';
import { startPlan } from './start-plan.js';
import { askForFolder, objectionTo } from './where.js';
import { openNext, openPlan, writeFiles } from './write.js';

/** The template that is shown as an example. */
const EXAMPLE: TemplateName = 'council-plan';

/** Ways to a first plan: one form, a worked example to look at, or one of the templates of `goldenthread init`. */
export const feature: Feature = {
  activate({ context }) {
    context.subscriptions.push(
      commands.registerCommand('goldenthread.startPlan', () => startPlan(context)),
      commands.registerCommand('goldenthread.openExample', () => openExample(context)),
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
    void window.showInformationMessage(
      'Trust this folder first, so that a plan can be written here. Run “Workspaces: Manage Workspace Trust”.',
    );
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
  await openPlan(context, folder, await writeFiles(folder, files));
}

/** Shows a worked plan in a folder of the extension's own, where nothing can go wrong. It is the same each time. */
async function openExample(context: ExtensionContext): Promise<void> {
  const folder = Uri.joinPath(context.globalStorageUri, 'example-council-plan');
  const file = await writeFiles(folder, await templateFiles(context, EXAMPLE));
  await openPlan(context, folder, file);
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
    prompt: 'What is the plan called? Its short name in the text is made from this.',
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
