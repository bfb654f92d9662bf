// Generated from the folders of features by scripts/generate-features.mjs. Do not edit.
import type { Feature } from './feature.js';
import { feature as change } from './features/change/feature.js';
import { feature as choosing } from './features/choosing/feature.js';
import { feature as coverage } from './features/coverage/feature.js';
import { feature as excel } from './features/excel/feature.js';
import { feature as exempt } from './features/exempt/feature.js';
import { feature as firstSteps } from './features/first-steps/feature.js';
import { feature as forms } from './features/forms/feature.js';
import { feature as history } from './features/history/feature.js';
import { feature as languageServer } from './features/language-server/feature.js';
import { feature as libraries } from './features/libraries/feature.js';
import { feature as naming } from './features/naming/feature.js';
import { feature as newPlan } from './features/new-plan/feature.js';
import { feature as readersPage } from './features/readers-page/feature.js';
import { feature as reports } from './features/reports/feature.js';
import { feature as scenario } from './features/scenario/feature.js';
import { feature as statusBar } from './features/status-bar/feature.js';
import { feature as tasks } from './features/tasks/feature.js';
import { feature as threadView } from './features/thread-view/feature.js';
import { feature as tree } from './features/tree/feature.js';
import { feature as words } from './features/words/feature.js';
import { feature as workbook } from './features/workbook/feature.js';

/** What the extension does in the editor. */
export const features: readonly Feature[] = [
  change,
  choosing,
  coverage,
  excel,
  exempt,
  firstSteps,
  forms,
  history,
  languageServer,
  libraries,
  naming,
  newPlan,
  readersPage,
  reports,
  scenario,
  statusBar,
  tasks,
  threadView,
  tree,
  words,
  workbook,
];
