import { commands } from 'vscode';
import type { Feature } from '../../feature.js';
import { PicturePanel } from './picture-panel.js';

/** The golden thread as a picture beside the text: of what the cursor is in, and of the whole plan. */
export const picture: Feature = {
  activate(host) {
    const panel = new PicturePanel(host);
    host.context.subscriptions.push(
      panel,
      commands.registerCommand('goldenthread.showPicture', () => panel.open()),
    );
  },
};
