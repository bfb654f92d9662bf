// What the benchmarks share: running a process and measuring it, medians, a line of the table.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { syntheticPlan } from './synthetic-plan.mjs';

/** The command as it is built. */
export const COMMAND = fileURLToPath(new URL('../../packages/cli/bin/goldenthread.js', import.meta.url));

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
export const percentile = (numbers, part) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];
export const grouped = (number) => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ',');

const made = [];
process.on('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, taken away when the process ends. */
export function folderWith(files) {
  const folder = mkdtempSync(join(tmpdir(), 'goldenthread-bench-'));
  made.push(folder);
  for (const { file, text } of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** Something took longer than a benchmark waits for it. */
export class TooSlow extends Error {}

/**
 * Runs a program to its end: milliseconds. Fails loudly when it cannot run, takes longer than `limit` seconds, or ends with another
 * code than these.
 */
export function time(program, args, limit = 60, codes = [0, 1]) {
  const started = performance.now();
  const { error, status, stderr } = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 28,
    timeout: limit * 1000,
    killSignal: 'SIGKILL',
  });
  if (error?.code === 'ETIMEDOUT') throw new TooSlow(`${basename(program)} took more than ${limit} s`);
  if (error) throw error;
  if (!codes.includes(status) || String(stderr).includes('has a bug'))
    throw new Error(`${program} ended with ${status}: ${stderr}`);
  return performance.now() - started;
}

/** Programs in turn, so that all meet the same machine: the median time of each in milliseconds. A command may be made anew each time. */
export function timeTogether(runs, ...programs) {
  const times = programs.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, { command, limit, codes }] of programs.entries()) {
      const [program, args] = typeof command === 'function' ? command() : command;
      times[index].push(time(program, args, limit, codes));
    }
  }
  return times.map(median);
}

/** What a promise gives, if it does so within so many seconds. */
export async function within(limit, what, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`${what} took more than ${limit} s`)), limit * 1000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/**
 * The seconds that a program takes and the most memory, in MiB, within `limit` seconds. GNU time starts it and asks the system
 * once it has ended, so that nothing has to be looked at while it runs.
 */
export function timeAndMemory([program, args], limit = 120) {
  const report = join(folderWith([]), 'cost');
  const { error, status } = spawnSync('/usr/bin/time', ['-f', '%e %M', '-o', report, program, ...args], {
    stdio: 'ignore',
    timeout: limit * 1000,
  });
  if (error?.code === 'ETIMEDOUT') throw new TooSlow(`${basename(program)} took more than ${limit} s`);
  if (error) throw new Error(`GNU time is needed to measure memory (Debian: apt-get install time): ${error.message}`);
  if (status !== 0 && status !== 1) throw new Error(`${basename(program)} ended with ${status}`);
  const [seconds, kibibytes] = readFileSync(report, 'utf8').trim().split('\n').at(-1).split(' ').map(Number);
  return { seconds, memory: kibibytes / 1024 };
}

/** The most memory that a program takes, in MiB, within `limit` seconds. */
export function peakMemory(command, limit) {
  return timeAndMemory(command, limit).memory;
}

/** About how many characters an entity of the synthetic plan has. */
const CHARACTERS = 860;

/** The files of an ordinary plan of at least this size. */
export function ordinaryPlan(characters, files) {
  const entities = Math.ceil(characters / CHARACTERS);
  const made = syntheticPlan(Math.max(entities, files), Math.max(1, Math.ceil(entities / files)));
  return made.map(({ file, text }) => ({ file: file.replace('/synthetic/', ''), text }));
}
