// Cold runs of the command, each beside something well known in the same run, so that the ratio means something on any
// machine.
import { join } from 'node:path';
import { folderWith, median, peakMemory, time, timeTogether } from './measure.mjs';
import { FAULTS, GOLDEN_THREAD, PEERS, planFiles, versionOf } from './peers.mjs';
import { syntheticPlan, withSlip } from './synthetic-plan.mjs';

const node = process.execPath;
const check = GOLDEN_THREAD.command;
const inFolder = (files, folder = '.') =>
  files.map(({ file, text }) => ({ file: join(folder, file.replace('/synthetic/', '')), text }));
const counted = (number) => number.toLocaleString('en-GB');

/** Seconds that one run may take. */
const LONGEST = 60;

/** About 5,000 lines: one council's plan. */
const ONE_COUNCIL = 213;

export function oneCouncil() {
  const folder = folderWith(inFolder(syntheticPlan(ONE_COUNCIL)));
  const [ours, bare] = timeTogether(11, { command: check(folder) }, { command: [node, ['-e', '0']] });
  return { measure: "cold check of one council's plan (5,000 lines) / `node -e 0`", ours, beside: bare, target: 4.5 };
}

/** How long a cold check of so many entities takes: known once a row has measured it. */
const known = new Map();

/**
 * A cold check of so many entities beside a peer's check of the same council: time, and the peer's memory beside ours.
 * `target` is for the ratio of times, `memory` for our own peak in MiB.
 */
function besidePeer(peer, entities, { target, memory } = {}) {
  const measure = `cold check of ${counted(entities)} entities / ${peer.name} on the same council`;
  if (versionOf(peer) === undefined) return { measure, skipped: `${peer.name} is not installed` };
  const commands = [GOLDEN_THREAD, peer].map((checker) => checker.command(folderWith(checker.files(entities))));
  const [ours, beside] = timeTogether(5, ...commands.map((command) => ({ command, limit: LONGEST })));
  known.set(entities, ours);
  const row = { measure, ours, beside, target };
  if (memory === undefined) return row;
  const [own, theirs] = commands.map((command) => peakMemory(command));
  const what = `peak memory of that check, MiB (${peer.name}: ${Math.round(theirs)})`;
  return [row, { measure: what, value: own, target: memory, runs: 'one run' }];
}

/** The rows beside every peer, with the goals that there are. */
export function besidePeers() {
  const [ledger, ...others] = PEERS;
  return [
    () => besidePeer(ledger, 1_000, { target: 2 }),
    () => besidePeer(ledger, 10_000, { target: 0.8, memory: 200 }),
    () => besidePeer(ledger, 100_000, { target: 0.5, memory: 1_000 }),
    ...others.map((peer) => () => besidePeer(peer, Math.min(10_000, peer.atMost ?? 10_000))),
  ];
}

/** The time at ten times the entities by the time at one. */
export function growth() {
  const timed = (entities) => {
    if (known.has(entities)) return known.get(entities);
    const folder = folderWith(planFiles(entities));
    return median(Array.from({ length: 5 }, () => time(...check(folder), LONGEST)));
  };
  const [small, large] = [10_000, 100_000].map(timed);
  return { measure: 'time at 100,000 entities / at 10,000', ours: large, beside: small, target: 11 };
}

/** A plan in which every entity has three findings, beside the same plan without. */
export function manyFindings() {
  const [faulty, whole] = [FAULTS.three, FAULTS.none].map((faults) => folderWith(planFiles(10_000, faults)));
  const [ours, beside] = timeTogether(5, { command: check(faulty), limit: LONGEST }, { command: check(whole), limit: LONGEST });
  return { measure: 'cold check of 10,000 entities with three findings each / with none', ours, beside, target: 1.5 };
}

/** A plan with one mistake in each file, beside the same plan without. */
export function oneMistakeAFile() {
  const files = inFolder(syntheticPlan(10_000));
  const [faulty, whole] = [files.map(withSlip), files].map((each) => folderWith(each));
  const [ours, beside] = timeTogether(5, { command: check(faulty), limit: LONGEST }, { command: check(whole), limit: LONGEST });
  return { measure: 'cold check of 10,000 entities with one mistake in each file / with none', ours, beside, target: 1.3 };
}

const READ_AND_SPLIT = `
  const { readdirSync, readFileSync } = require('node:fs');
  let lines = 0;
  for (const file of readdirSync(process.argv[1], { recursive: true })) {
    if (file.endsWith('.plan')) lines += readFileSync(process.argv[1] + '/' + file, 'utf8').split('\\n').length;
  }
  if (lines === 0) process.exit(1);
`;

/** 320 plans of 5,000 lines: a large workspace. */
export function manyPlans() {
  const files = Array.from({ length: 320 }, (_, index) => inFolder(syntheticPlan(ONE_COUNCIL, 20), `plan-${index}`)).flat();
  const folder = folderWith(files);
  const lines = files.reduce((sum, { text }) => sum + text.split('\n').length, 0);
  const [ours, split] = timeTogether(5, { command: check(folder) }, { command: [node, ['-e', READ_AND_SPLIT, folder]] });
  const what = `320 plans (${counted(files.length)} files, ${counted(lines)} lines)`;
  return [
    { measure: `cold check of ${what} / reading and splitting the same files`, ours, beside: split, target: 8 },
    { measure: 'peak memory of that check, MiB', value: peakMemory(check(folder)), target: 400, runs: 'one run' },
  ];
}
