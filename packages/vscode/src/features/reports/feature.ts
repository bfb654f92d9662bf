import { commands, type QuickPickItem, ViewColumn, window } from 'vscode';
import type { Feature, Host } from '../../feature.js';
import { planInFront } from '../../webview/plan-in-front.js';
import { REPORT, REPORT_FILE, REPORTS, type ReportChoice, type SavedAs } from './protocol.js';
import { ReportPanel } from './report-panel.js';

/** Reports of the plan that is being edited: chosen from a list, shown as a full tab or beside the text, saved for Word, Excel or a browser. */
export const feature: Feature = {
  activate(host) {
    const open = new Set<ReportPanel>();
    host.context.subscriptions.push(
      { dispose: () => open.forEach((panel) => void panel.dispose()) },
      commands.registerCommand('goldenthread.openReport', () => openReport(host, open)),
      commands.registerCommand('goldenthread.openReportBeside', () => openReport(host, open, ViewColumn.Beside)),
    );
  },
};

async function openReport(host: Host, open: Set<ReportPanel>, column?: ViewColumn): Promise<void> {
  const uri = (await planInFront())?.toString();
  if (uri === undefined) {
    void window.showInformationMessage('There is no plan in this folder yet. Start one first.');
    return;
  }
  const choices = await host.plans.ask(REPORTS, { uri });
  if (!choices || choices.length === 0) {
    void window.showInformationMessage('This plan has nothing to report on yet.');
    return;
  }
  const report = await pick(
    choices,
    (each) => ({ label: each.title, description: `for ${each.for}`, detail: each.shows }),
    'Which report?',
  );
  const subject = report && (await subjectOf(report));
  if (!report || subject === undefined) return;
  const requested = { uri, report: report.name, ...(subject === '' ? {} : { subject }) };
  const source = {
    uri,
    title: report.title,
    shown: () => host.plans.ask(REPORT, requested),
    saved: (format: SavedAs) => host.plans.ask(REPORT_FILE, { ...requested, format }),
  };
  const panel = new ReportPanel(host, source, () => open.delete(panel), column);
  open.add(panel);
}

/** What the report is to be about: empty where it is about the whole plan, undefined where nothing was chosen. */
async function subjectOf({ title, subjects }: ReportChoice): Promise<string | undefined> {
  const [first, second] = subjects;
  if (!second) return first?.name ?? '';
  const chosen = await pick(subjects, (each) => ({ label: each.title, description: each.kind }), `${title}: which one?`);
  return chosen?.name;
}

async function pick<T>(items: readonly T[], shown: (item: T) => QuickPickItem, title: string): Promise<T | undefined> {
  const rows = items.map((item) => ({ ...shown(item), item }));
  const chosen = await window.showQuickPick(rows, { title, matchOnDescription: true, matchOnDetail: true });
  return chosen?.item;
}
