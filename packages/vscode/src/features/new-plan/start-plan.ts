import { commands, type ExtensionContext, window, workspace } from 'vscode';
import { showForm } from '../forms/form-panel.js';
import { titleOf } from './from-template.js';
import { START, startProblems, startText } from './start-text.js';
import { askForFolder, objectionTo } from './where.js';
import { openPlan, writeFiles } from './write.js';

/** “Start a council plan”: one form, and the plan that it makes, with its page beside it. */
export function startPlan(context: ExtensionContext): void {
  if (!workspace.isTrusted) {
    void commands.executeCommand('workbench.trust.manage');
    return;
  }
  showForm(context, START, async (values) => {
    const problems = startProblems(values);
    if (Object.keys(problems).length > 0) return problems;
    const files = { 'plan.plan': startText(values, new Date().toISOString().slice(0, 10)) };
    const here = workspace.workspaceFolders?.[0]?.uri;
    const isFree = here !== undefined && (await objectionTo(here, files)) === undefined;
    const folder = isFree ? here : await askForFolder(titleOf(values.title ?? ''), files);
    if (!folder) return {};
    const objection = await objectionTo(folder, files);
    if (objection !== undefined) {
      void window.showWarningMessage(objection);
      return {};
    }
    await openPlan(context, folder, await writeFiles(folder, files));
    return undefined;
  });
}
