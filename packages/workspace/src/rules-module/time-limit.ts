import { runInThisContext } from 'node:vm';
import { Worker } from 'node:worker_threads';

/** Seconds that a module of rules may take to load, and each of its rules to look at a plan. */
export const MOST_SECONDS = 20;

/** Something of a module took longer than {@link MOST_SECONDS}. */
export class TooLongError extends Error {}

/** Where what is to be done waits for the script that starts it. */
const WORK = Symbol.for('goldenthread.work');
const START = `globalThis[Symbol.for('goldenthread.work')]()`;

/** Does something, and stops it where it does not end in time, whatever it is at. Only a script can be stopped so. */
export function withinTime<T>(work: () => T): T {
  const there = globalThis as { [WORK]?: () => void };
  const done: T[] = [];
  there[WORK] = () => void done.push(work());
  try {
    runInThisContext(START, { timeout: MOST_SECONDS * 1000 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new TooLongError();
    throw error;
  } finally {
    delete there[WORK];
  }
  return done[0] as T;
}

/** Loads a module and says that it was, however that went. */
const LOADER = `const { parentPort, workerData } = require('node:worker_threads');
import(workerData).then(() => parentPort.postMessage('done'), () => parentPort.postMessage('done'));`;

/**
 * Whether a module comes to an end when it is loaded. It is tried in a thread of its own, which can be stopped: once it is loaded
 * here, nothing else could.
 */
export async function endsWhenLoaded(address: string): Promise<boolean> {
  const worker = new Worker(LOADER, { eval: true, workerData: address, stdout: true, stderr: true });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), MOST_SECONDS * 1000);
      worker.once('message', () => resolve(true));
      worker.once('error', () => resolve(true));
      worker.once('exit', () => resolve(false));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
