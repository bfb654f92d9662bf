// A worker of the pool: goes through the folders that it is sent, and sends back what it found in them.
import { parentPort, workerData } from 'node:worker_threads';
import { Loader } from './check-paths.js';
import { type PlanFolder, walk } from './walk.js';
import type { WorkerStart } from './worker-pool.js';

const { known, asAt, withFixes } = workerData as WorkerStart;
const loader = new Loader({}, known);

parentPort?.on('message', async (folders: readonly PlanFolder[]) => {
  parentPort?.postMessage(await walk(folders, { read: loader.readOnce, linkedFrom: loader.linkedFrom, asAt, withFixes }));
});
