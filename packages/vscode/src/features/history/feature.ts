import { commands, type Disposable, window, workspace } from 'vscode';
import type { Feature, Host } from '../../feature.js';
import { isPlanEditor } from '../../webview/follower.js';
import type { ShownPlace } from '../../webview/place.js';
import type { SavedAs } from '../reports/protocol.js';
import { ReportPanel } from '../reports/report-panel.js';
import { HISTORY, HISTORY_FILE, type HistoryParams } from './protocol.js';

/** The command that shows how something changed: what is declared at a place, else what the cursor is in. */
export const SHOW_HISTORY = 'goldenthread.showHistory';

/** How a promise changed over time, from git: shown and saved like a report. */
export const feature: Feature = {
  activate(host) {
    const open = new Set<Disposable>();
    host.context.subscriptions.push(
      { dispose: () => open.forEach((panel) => void panel.dispose()) },
      commands.registerCommand(SHOW_HISTORY, (place?: ShownPlace) => show(host, open, paramsOf(place))),
    );
  },
};

function paramsOf(place: ShownPlace | undefined): HistoryParams | undefined {
  if (place && 'range' in place) return { uri: place.uri, position: place.range.start, trusted: workspace.isTrusted };
  const editor = window.activeTextEditor;
  if (!isPlanEditor(editor)) return undefined;
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character }, trusted: workspace.isTrusted };
}

async function show(host: Host, open: Set<Disposable>, params: HistoryParams | undefined): Promise<void> {
  // git reads the folder's own settings, and those can have it run programs.
  if (!workspace.isTrusted) {
    void commands.executeCommand('workbench.trust.manage');
    return;
  }
  if (!params) {
    void window.showInformationMessage('Put the cursor in a measure, an outcome or anything else in a plan first.');
    return;
  }
  const { uri } = params;
  const history = await host.plans.ask(HISTORY, params);
  const { title, name } = history;
  const source = {
    uri,
    title,
    // Nothing of it is new until something is committed: what was read is shown.
    shown: () => Promise.resolve(history),
    saved: async (format: SavedAs) =>
      name === undefined ? null : host.plans.ask(HISTORY_FILE, { uri, name, format, trusted: workspace.isTrusted }),
  };
  const panel = new ReportPanel(host, source, () => open.delete(panel));
  open.add(panel);
}
