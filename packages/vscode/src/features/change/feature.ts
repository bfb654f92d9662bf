import { commands } from 'vscode';
import type { Feature } from '../../feature.js';
import { ChangePage } from './change-page.js';

/** What the change to the plan means, beside the text. */
export const feature: Feature = {
  activate(host) {
    const page = new ChangePage(host);
    host.context.subscriptions.push(
      page,
      commands.registerCommand('goldenthread.showChange', () => page.open()),
    );
  },
};
