import { commands, ViewColumn } from 'vscode';
import type { Feature } from '../../feature.js';
import { coveragePanel } from './coverage-panel.js';

/** The coverage matrix beside the text: which outcome has which work, measures, money and people, and where there are gaps. */
export const feature: Feature = {
  activate(host) {
    const panel = coveragePanel(host);
    host.context.subscriptions.push(
      panel,
      commands.registerCommand('goldenthread.showCoverage', () => panel.open()),
      commands.registerCommand('goldenthread.showCoverageBeside', () => panel.open(ViewColumn.Beside)),
    );
  },
};
