import { commands, type ExtensionContext, workspace } from 'vscode';
import { showForm } from '../forms/form-panel.js';
import { titleOf } from './from-template.js';
import { START, startProblems, startText } from './start-text.js';
import { placeForPlan } from './where.js';
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
    const folder = await placeForPlan(titleOf(values.title ?? ''), files);
    if (!folder) return {};
    await openPlan(context, folder, await writeFiles(folder, files));
    return undefined;
  });
}
