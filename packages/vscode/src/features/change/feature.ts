import { commands, ViewColumn } from 'vscode';
import type { Feature } from '../../feature.js';
import { ChangePage } from './change-page.js';

/** What the change to the plan means, as a full tab or beside the text. */
export const feature: Feature = {
  activate(host) {
    const page = new ChangePage(host);
    host.context.subscriptions.push(
      page,
      commands.registerCommand('goldenthread.showChange', () => page.open()),
      commands.registerCommand('goldenthread.showChangeBeside', () => page.open(ViewColumn.Beside)),
    );
  },
};
