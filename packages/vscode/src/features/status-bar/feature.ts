import { toMarkdown } from '@goldenthread/model';
import { MarkdownString, StatusBarAlignment, type StatusBarItem, ThemeColor, window, workspace } from 'vscode';
import type { Feature } from '../../feature.js';
import { LANGUAGE } from '../../language.js';
import type { Plans } from '../../plans/plans.js';
import { setting } from '../../settings/settings.js';
import { SHOW } from '../tree/tree-data.js';
import { PLAN_SUMMARY, type PlanSummary } from './protocol.js';
import { barLabel, barText, breakdown, isRed } from './words.js';

/** Says in the bar at the bottom whether the thread of the plan in front is whole. */
export const feature: Feature = {
  activate({ context, plans }) {
    const item = window.createStatusBarItem('goldenthread.thread', StatusBarAlignment.Left, 10);
    item.name = 'Golden Thread';
    item.command = 'goldenthread.showFindings';
    // What keeps the server from answering, the client tells by itself.
    const update = (): void => void show(item, plans).catch(() => item.hide());
    context.subscriptions.push(
      item,
      plans.onDidChange(update),
      window.onDidChangeActiveTextEditor(update),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('goldenthread.statusBar')) update();
      }),
    );
    update();
  },
};

async function show(item: StatusBarItem, plans: Plans): Promise<void> {
  const document = window.activeTextEditor?.document;
  const uri = document?.languageId === LANGUAGE ? document.uri : undefined;
  const summary = await plans.ask(PLAN_SUMMARY, { uri: uri?.toString() ?? null });
  if (!summary || !setting('statusBar.show', uri)) return item.hide();
  item.text = barText(summary);
  item.tooltip = tooltip(summary);
  item.backgroundColor = isRed(summary) ? new ThemeColor('statusBarItem.errorBackground') : undefined;
  item.accessibilityInformation = { label: barLabel(summary), role: 'button' };
  item.show();
}

function tooltip(summary: PlanSummary): MarkdownString {
  const text = new MarkdownString('', true);
  // Only this one command can be run from here; the plan's words are never taken for Markdown.
  text.isTrusted = { enabledCommands: [SHOW] };
  text.appendMarkdown(`**${toMarkdown(summary.title)}**\n\n${toMarkdown(breakdown(summary))}`);
  if (summary.next) {
    // A bracket in the name of a folder would end the link.
    const brackets = { '(': '%28', ')': '%29' } as const;
    const target = encodeURIComponent(JSON.stringify([summary.next.target])).replaceAll(
      /[()]/g,
      (each) => brackets[each as '(' | ')'],
    );
    text.appendMarkdown(`\n\nNext: ${toMarkdown(summary.next.message)} [Go there](command:${SHOW}?${target})`);
  }
  return text.appendMarkdown('\n\nClick to see what to fix and what to add.');
}
