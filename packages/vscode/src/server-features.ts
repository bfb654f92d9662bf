import type { Feature } from '@goldenthread/server/feature';
import { coverageAnswers } from './features/coverage/server.js';
import { excelAnswers } from './features/excel/server.js';
import { namingAnswers } from './features/naming/server.js';
import { pictureAnswers } from './features/picture/server.js';
import { readersPageAnswers } from './features/readers-page/server.js';
import { summaryAnswers } from './features/status-bar/server.js';
import { checkAnswers } from './features/tasks/server.js';
import { treeAnswers } from './features/tree/server.js';
import { plansChanged } from './plans/server.js';

/** What the language server answers on top of the protocol: the server's side of the extension's features. */
export const serverFeatures: readonly Feature[] = [
  plansChanged,
  treeAnswers,
  summaryAnswers,
  pictureAnswers,
  coverageAnswers,
  readersPageAnswers,
  excelAnswers,
  checkAnswers,
  namingAnswers,
];
