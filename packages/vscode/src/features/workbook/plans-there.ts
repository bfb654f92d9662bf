import { type Uri, workspace } from 'vscode';
import { planInFront } from '../../webview/plan-in-front.js';
import type { TextFile } from './protocol.js';

/** The most files of plans that are read for a workbook. */
const MOST_FILES = 2_000;

/** A document of the plan that a workbook belongs to, and every file of the workspace with its text. */
export async function plansThere(): Promise<{ readonly uri: Uri; readonly files: TextFile[] } | undefined> {
  const uri = await planInFront();
  if (!uri) return undefined;
  const found = await workspace.findFiles('**/*.plan', '**/node_modules/**', MOST_FILES);
  const files = await Promise.all(
    found.map(async (each) => ({ uri: each.toString(), text: (await workspace.openTextDocument(each)).getText() })),
  );
  return { uri, files };
}
