// Generated from the folders of features by scripts/generate-features.mjs. Do not edit.
import type { Feature } from '@goldenthread/server/feature';
import { answer as change } from './features/change/server.node.js';
import { answer as choosing } from './features/choosing/server.js';
import { answer as coverage } from './features/coverage/server.js';
import { answer as excel } from './features/excel/server.js';
import { answer as exempt } from './features/exempt/server.js';
import { answer as firstSteps } from './features/first-steps/server.js';
import { answer as forms } from './features/forms/server.js';
import { answer as history } from './features/history/server.node.js';
import { answer as libraries } from './features/libraries/server.js';
import { answer as naming } from './features/naming/server.js';
import { answer as readersPage } from './features/readers-page/server.js';
import { answer as reports } from './features/reports/server.js';
import { answer as scenario } from './features/scenario/server.js';
import { answer as statusBar } from './features/status-bar/server.js';
import { answer as tasks } from './features/tasks/server.js';
import { answer as threadView } from './features/thread-view/server.js';
import { answer as tree } from './features/tree/server.js';
import { answer as workbook } from './features/workbook/server.js';

/** What the language server answers on top of the protocol. */
export const answers: readonly Feature[] = [
  change,
  choosing,
  coverage,
  excel,
  exempt,
  firstSteps,
  forms,
  history,
  libraries,
  naming,
  readersPage,
  reports,
  scenario,
  statusBar,
  tasks,
  threadView,
  tree,
  workbook,
];
