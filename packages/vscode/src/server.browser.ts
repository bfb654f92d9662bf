import { startBrowserServer, type WorkerScope } from '@goldenthread/server/browser';
import { answers } from './answers.browser.generated.js';
import { plansChanged } from './plans/server.js';

startBrowserServer(globalThis as unknown as WorkerScope, [plansChanged, ...answers]);
