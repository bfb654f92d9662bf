import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Day } from '@goldenthread/model';
import type { KnownFiles } from './check-paths.js';
import type { PlanFolder, WalkResult } from './walk.js';

/** What a worker is started with. */
export interface WorkerStart {
  readonly known: KnownFiles;
  readonly asAt: Day | undefined;
  readonly withFixes: boolean;
}

/** With fewer files than this, starting workers takes longer than they save. */
const FEWEST_FILES = 300;

/** What a worker takes at most for plans of a usual size, in bytes. */
const MEMORY_OF_ONE = 200 * 2 ** 20;

/** Room for new things, in MiB: enough for a plan. With the usual room, plans that are done with stay in memory for longer. */
const resourceLimits = { maxYoungGenerationSizeMb: 24 };

/** How many workers to have for so many groups of folders with so many files: as many as there are cores, and room in memory. */
export function workersFor(groups: number, files: number): number {
  if (files < FEWEST_FILES) return 0;
  return Math.min(availableParallelism(), groups, Math.floor(process.availableMemory() / MEMORY_OF_ONE));
}

/** What a pool of workers is made from. */
export interface PoolOptions extends WorkerStart {
  /** The file that a worker starts from. */
  readonly worker: URL;
  readonly workers: number;
  /** Told how many more files are read. */
  readonly onRead: (files: number) => void;
}

/** Goes through groups of folders, each in one of several workers. Gives what came of them in the order of the groups. */
export async function checkInWorkers(groups: readonly PlanFolder[][], options: PoolOptions): Promise<WalkResult[]> {
  const { worker: entry, workers: count, onRead, known, asAt, withFixes } = options;
  const walked: WalkResult[] = [];
  const workerData: WorkerStart = { known, asAt, withFixes };
  const workers = Array.from({ length: count }, () => new Worker(entry, { workerData, resourceLimits }));
  let next = 0;
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      let index = -1;
      const handOut = (): void => {
        index = next++;
        const group = groups[index];
        if (group === undefined) resolve();
        else worker.postMessage(group);
      };
      worker.on('message', (result: WalkResult) => {
        walked[index] = result;
        onRead(groups[index]?.reduce((sum, { files }) => sum + files.length, 0) ?? 0);
        handOut();
      });
      worker.on('error', reject);
      worker.on('exit', (code) => reject(new Error(`A worker ended with ${code} before its plans were checked.`)));
      handOut();
    });
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return walked;
}
