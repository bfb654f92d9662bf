import { commands } from 'vscode';
import type { Feature } from '../../feature.js';
import type { ShownPlace } from '../../webview/place.js';
import { PicturePanel } from './picture-panel.js';

/** The command that shows the thread of what is declared at a place. */
export const SHOW_THREAD = 'goldenthread.showThreadOf';

/** The golden thread as a picture beside the text: of what the cursor is in, of a row of the view, and of the whole plan. */
export const feature: Feature = {
  activate(host) {
    const panel = new PicturePanel(host);
    host.context.subscriptions.push(
      panel,
      commands.registerCommand('goldenthread.showPicture', () => panel.open()),
      commands.registerCommand(SHOW_THREAD, (place: ShownPlace) => panel.openAbout(place)),
    );
  },
};
