import { commands } from 'vscode';
import type { Feature } from '../../feature.js';
import { exportWorkbook } from './export-workbook.js';
import { importWorkbook } from './import-workbook.js';

/** Whole workbooks: into a new plan or one that is there, and out of it. */
export const feature: Feature = {
  activate(host) {
    host.context.subscriptions.push(
      commands.registerCommand('goldenthread.importWorkbook', () => importWorkbook(host)),
      commands.registerCommand('goldenthread.exportWorkbook', () => exportWorkbook(host.plans)),
    );
  },
};
