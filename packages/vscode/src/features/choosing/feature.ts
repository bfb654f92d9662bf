import type { Choice } from '@goldenthread/server/feature';
import { commands, Uri, window, workspace } from 'vscode';
import type { Feature } from '../../feature.js';
import type { Plans } from '../../plans/plans.js';
import { applyEdits } from '../forms/apply-edits.js';
import { CHOICES, CHOSEN } from './protocol.js';

/** A fix that asks, of everything in the plan that could be meant. */
export const feature: Feature = {
  activate({ context, plans }) {
    context.subscriptions.push(
      commands.registerCommand('goldenthread.chooseFromAll', (uri: string, choice: Choice) => chooseFromAll(plans, uri, choice)),
    );
  },
};

async function chooseFromAll(plans: Plans, uri: string, choice: Choice): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const { version } = document;
  const names: string[] = [];
  for (const options of await plans.ask(CHOICES, { uri, choice })) {
    const picks = options.map(({ name, title, kind }) => ({ label: title, description: kind, name }));
    const kinds = [...new Set(options.map(({ kind }) => kind))];
    const picked = await window.showQuickPick(picks, {
      title: choice.title.replace('…', ''),
      placeHolder: `Type words of the title to find it (${kinds.join(', ')})`,
      matchOnDescription: true,
    });
    if (!picked) return;
    names.push(picked.name);
  }
  const edits = document.version === version ? await plans.ask(CHOSEN, { uri, choice, names }) : null;
  if (edits) await applyEdits(edits);
  else void window.showInformationMessage('The plan has changed since the list was opened. Nothing was written. Try again.');
}
