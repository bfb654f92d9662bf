import { ConfigurationTarget, commands, StatusBarAlignment, ThemeColor, window, workspace } from 'vscode';
import type { Feature } from '../../feature.js';
import { setting } from '../../settings/settings.js';
import { HIDE_EXEMPT } from './protocol.js';

const [HIDE, SHOW] = ['goldenthread.hideExempt', 'goldenthread.showExempt'] as const;

/** Hides what is exempt from publication while others can see the screen; the bar at the bottom says so as long as it is hidden. */
export const feature: Feature = {
  activate({ context, plans }) {
    const item = window.createStatusBarItem('goldenthread.exempt', StatusBarAlignment.Left, 8);
    item.name = 'Golden Thread: exempt';
    item.command = SHOW;
    item.text = '$(eye-closed) Exempt hidden';
    item.tooltip =
      'What is exempt from publication is hidden in cards, views, pages, search, the lines above entries, and problems. The text of the plan is not. Click to show it again.';
    item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
    item.accessibilityInformation = { label: 'What is exempt is hidden. Show it again', role: 'button' };
    const show = (): void => {
      const hide = setting('exempt.hide');
      void commands.executeCommand('setContext', 'goldenthread.exemptHidden', hide);
      if (hide) item.show();
      else item.hide();
    };
    const update = async (): Promise<void> => {
      // It is only said to be hidden once it is.
      await plans.ask(HIDE_EXEMPT, { hide: setting('exempt.hide') });
      show();
    };
    const set = (hide: boolean) => () =>
      workspace.getConfiguration('goldenthread').update('exempt.hide', hide, ConfigurationTarget.Global);
    context.subscriptions.push(
      item,
      commands.registerCommand(HIDE, set(true)),
      commands.registerCommand(SHOW, set(false)),
      workspace.onDidChangeConfiguration((change) => {
        // What keeps the server from answering, the client tells by itself.
        if (change.affectsConfiguration('goldenthread.exempt.hide')) void update().catch(() => undefined);
      }),
    );
    // The server learnt this at its start.
    show();
  },
};
