import { commands, ViewColumn } from 'vscode';
import type { Feature } from '../../feature.js';
import type { ShownPlace } from '../../webview/place.js';
import { ThreadPanel } from './thread-panel.js';

/** The command that shows the thread of what is declared at a place. */
export const SHOW_THREAD = 'goldenthread.showThreadOf';

/** The thread view: of what the cursor is in, of a row of the view, and of the whole plan. */
export const feature: Feature = {
  activate(host) {
    const panel = new ThreadPanel(host);
    const open = (column?: ViewColumn): Promise<void> => {
      void commands.executeCommand('setContext', 'goldenthread.sawThread', true);
      return panel.open(column);
    };
    host.context.subscriptions.push(
      panel,
      commands.registerCommand('goldenthread.showPicture', () => open()),
      commands.registerCommand('goldenthread.showPictureBeside', () => open(ViewColumn.Beside)),
      commands.registerCommand(SHOW_THREAD, (place: ShownPlace) => panel.openAbout(place)),
    );
  },
};
