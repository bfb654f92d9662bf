import { startBrowserServer, type WorkerScope } from '@goldenthread/language/browser-server';
import { serverFeatures } from './server-features.js';

startBrowserServer(globalThis as unknown as WorkerScope, serverFeatures);
