import { type TextDocument, Uri, window, workspace } from 'vscode';
import { LANGUAGE } from '../../language.js';
import type { Plans } from '../../plans/plans.js';
import type { PastePreview } from './paste-preview.js';
import { WORKBOOK_TABLES } from './protocol.js';

/** Has a workbook chosen and a table of it, and shows what that would become in the plan, to be corrected. */
export async function importWorkbook(plans: Plans, preview: PastePreview): Promise<void> {
  const [file] =
    (await window.showOpenDialog({
      title: 'Import a workbook',
      filters: { 'Workbooks and tables': ['xlsx', 'xlsm', 'csv', 'tsv'] },
    })) ?? [];
  if (!file) return;
  const name = file.path.split('/').at(-1) ?? file.path;
  const contents = base64(await workspace.fs.readFile(file));
  const answer = await plans.ask(WORKBOOK_TABLES, { name, contents });
  if ('problem' in answer) {
    void window.showWarningMessage(`${name}: ${answer.problem}`);
    return;
  }
  const choices = answer.tables.map((table) => ({
    label: table.title || table.sheet,
    description: `${table.sheet}, ${table.rows} rows`,
    table,
  }));
  const chosen =
    choices.length === 1
      ? choices[0]
      : await window.showQuickPick(choices, { title: `Which table of ${name}?`, matchOnDescription: true });
  if (!chosen) return;
  const document = await planDocument(name);
  const end = document.lineAt(document.lineCount - 1).range.end;
  const editor = await window.showTextDocument(document);
  if (!(await preview.show(document, end, chosen.table.copied, editor.viewColumn)))
    void window.showInformationMessage(
      'This table cannot stand at the end of the plan. Put the cursor inside a project or service, copy the cells, and paste them there.',
    );
}

/** The plan that is being worked on, or a new one where none is open. */
async function planDocument(name: string): Promise<TextDocument> {
  const active = window.activeTextEditor?.document;
  if (active?.languageId === LANGUAGE) return active;
  const shown = window.visibleTextEditors.find(({ document }) => document.languageId === LANGUAGE)?.document;
  if (shown) return shown;
  const [first] = await workspace.findFiles('**/*.plan', '**/node_modules/**', 1);
  if (first) return workspace.openTextDocument(first);
  const title = name.replace(/\.\w+$/, '').replace(/[-_]+/g, ' ');
  return workspace.openTextDocument({ language: LANGUAGE, content: `plan CouncilPlan: ${title}\n  status draft\n\n` });
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}

/** Has a place chosen, and writes a workbook there. */
export async function saveWorkbook(contents: string, near: Uri): Promise<void> {
  const target = await window.showSaveDialog({
    title: 'Export to Excel',
    defaultUri: Uri.joinPath(near, '..', 'plan.xlsx'),
    filters: { 'Excel workbook': ['xlsx'] },
  });
  if (!target) return;
  await workspace.fs.writeFile(
    target,
    Uint8Array.from(atob(contents), (letter) => letter.charCodeAt(0)),
  );
  void window.showInformationMessage(
    `The plan is in ${target.path.split('/').at(-1)}. Take your changes back with ‘goldenthread import’.`,
  );
}
