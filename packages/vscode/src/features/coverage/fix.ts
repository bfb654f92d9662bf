import { commands, workspace } from 'vscode';
import type { BaseLanguageClient, CodeAction } from 'vscode-languageclient';
import type { ShownPlace } from '../../webview/place.js';
import { offerFixes } from '../../webview/show-place.js';

/** A finding, where it stands in the text. */
export interface Gap extends ShownPlace {
  readonly rule: string;
}

/** Offers what fixes a gap: the quick fixes of its finding, or to go to the text. */
export async function fix(client: BaseLanguageClient, gap: Gap): Promise<void> {
  const ways = (await fixesOf(client, gap)).map(({ title, edit, command }) => ({
    title,
    take: async () => {
      if (edit) await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
      if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
      return undefined;
    },
  }));
  await offerFixes(ways, gap);
}

/** Asked of the server itself: the editor's own way of asking leaves out which finding each fix is for. */
async function fixesOf(client: BaseLanguageClient, { uri, range, rule }: Gap): Promise<CodeAction[]> {
  const params = { textDocument: { uri }, range, context: { diagnostics: [], only: ['quickfix'] } };
  const actions = await client.sendRequest<CodeAction[] | null>('textDocument/codeAction', params);
  return (actions ?? []).filter(({ diagnostics }) => diagnostics?.some(({ code }) => code === rule));
}
