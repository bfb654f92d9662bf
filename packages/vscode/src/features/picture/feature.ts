import { commands } from 'vscode';
import type { Feature } from '../../feature.js';
import type { TreeItemFacts } from '../tree/protocol.js';
import { PicturePanel } from './picture-panel.js';

/** The golden thread as a picture beside the text: of what the cursor is in, of a row of the view, and of the whole plan. */
export const picture: Feature = {
  activate(host) {
    const panel = new PicturePanel(host);
    host.context.subscriptions.push(
      panel,
      commands.registerCommand('goldenthread.showPicture', () => panel.open()),
      commands.registerCommand(
        'goldenthread.view.picture',
        // A row that is drawn anew just then passes nothing on.
        (item?: TreeItemFacts) => item?.element && panel.openAbout(item.element.place),
      ),
    );
  },
};
