import { capitalised } from '@goldenthread/model';
import { commands, type Disposable, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Host } from '../../feature.js';
import { bytesOf } from '../../webview/base64.js';
import { Panel } from '../../webview/panel.js';
import { notSaved } from '../../webview/save.js';
import { writeFile } from '../../write-file.js';
import { FROM_REPORT } from './from-page.js';
import { type FromReport, type ReportFile, SAVED_AS, type SavedAs, type ShownReport, type ToReport } from './protocol.js';

/** Where a report comes from, each time that it is shown or saved. */
export interface ReportSource {
  /** A document of the plan that it is made of. */
  readonly uri: string;
  readonly title: string;
  shown(): Promise<ShownReport | null>;
  /** The report as a file; null where there is nothing to save. */
  saved(format: SavedAs): Promise<ReportFile | null>;
}

/** A report as a full tab, or beside the text: it is made anew as the plan is typed, and can be saved. */
export class ReportPanel implements Disposable {
  private readonly panel: Panel<ToReport, FromReport>;
  private readonly changes: Disposable;
  /** Counts what was asked, so that an answer that a later question overtook is dropped. */
  private asked = 0;

  constructor(
    host: Host,
    private readonly source: ReportSource,
    closed: () => void,
    column = ViewColumn.Active,
  ) {
    this.panel = new Panel(host.context, {
      page: 'reports',
      title: source.title,
      column,
      understands: FROM_REPORT,
      heard: ({ format }) => void this.save(format),
      closed,
    });
    this.changes = host.plans.onDidChange(() => void this.refresh());
    void this.refresh();
  }

  dispose(): void {
    this.changes.dispose();
    this.panel.dispose();
  }

  private async refresh(): Promise<void> {
    const count = ++this.asked;
    const shown = await this.source.shown();
    if (count !== this.asked) return;
    const note = 'The plan no longer has anything for this report.';
    this.panel.show(shown ? { html: shown.html } : { html: '', note }, shown?.title ?? this.source.title);
  }

  private async save(format: SavedAs): Promise<void> {
    const file = await this.source.saved(format);
    if (!file) {
      void window.showWarningMessage('The plan no longer has anything for this report, so there is nothing to save.');
      return;
    }
    const folder = Uri.joinPath(Uri.parse(this.source.uri), '..');
    const target = await window.showSaveDialog({
      defaultUri: Uri.joinPath(folder, `${file.name}${file.ending}`),
      filters: { [capitalised(SAVED_AS[format])]: [file.ending.slice(1)] },
      saveLabel: `Save as ${SAVED_AS[format]}`,
    });
    if (!target) return;
    try {
      await writeFile(target, bytesOf(file.contents));
    } catch (error) {
      void window.showErrorMessage(notSaved(target, error));
      return;
    }
    // The last of the first steps is ticked by a report that was saved, and by nothing else.
    void commands.executeCommand('setContext', 'goldenthread.savedReport', true);
    void window.showInformationMessage(`Saved as ${workspace.asRelativePath(target)}.`);
  }
}
