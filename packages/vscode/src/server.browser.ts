import { startBrowserServer, type WorkerScope } from '@goldenthread/server/browser';
import { changeAnswers } from './features/change/server.browser.js';
import { serverFeatures } from './server-features.js';

startBrowserServer(globalThis as unknown as WorkerScope, [...serverFeatures, changeAnswers]);
