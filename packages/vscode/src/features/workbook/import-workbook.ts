import { commands, Uri, window, workspace } from 'vscode';
import type { Host } from '../../feature.js';
import { base64 } from '../../webview/base64.js';
import { ImportPanel } from './import-panel.js';

/** Has a workbook chosen, and shows what it would become, to be corrected and taken in. */
export async function importWorkbook(host: Host): Promise<void> {
  if (!workspace.isTrusted) {
    void commands.executeCommand('workbench.trust.manage');
    return;
  }
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const [file] =
    (await window.showOpenDialog({
      title: 'Import a workbook',
      openLabel: 'Import',
      filters: { 'Workbooks and tables': ['xlsx', 'xlsm', 'csv', 'tsv'] },
      ...(folder ? { defaultUri: folder } : {}),
    })) ?? [];
  if (!file) return;
  const name = Uri.parse(file.toString()).path.split('/').at(-1) ?? file.path;
  let contents: Uint8Array;
  try {
    contents = await workspace.fs.readFile(file);
  } catch (error) {
    void window.showWarningMessage(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return;
  }
  await ImportPanel.open(host, { name, contents: base64(contents) });
}
