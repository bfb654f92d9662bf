import { commands, ViewColumn } from 'vscode';
import type { Feature } from '../../feature.js';
import { ReadersPage } from './readers-page.js';

/** Plan page, beside the text. */
export const feature: Feature = {
  activate(host) {
    const page = new ReadersPage(host);
    host.context.subscriptions.push(
      page,
      commands.registerCommand('goldenthread.showReadersPage', () => page.open()),
      commands.registerCommand('goldenthread.showReadersPageBeside', () => page.open(ViewColumn.Beside)),
    );
  },
};
