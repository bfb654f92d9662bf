// Cold runs of the command, each beside something well known in the same run, so that the ratio means something on any
// machine.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { COMMAND, folderWith, median, peakMemory, time, timeTogether } from './measure.mjs';
import { ledgerJournal } from './peers.mjs';
import { syntheticPlan } from './synthetic-plan.mjs';

const node = process.execPath;
const check = (folder) => [node, [COMMAND, 'check', '--format', 'json', folder]];
const inFolder = (files, folder = '.') =>
  files.map(({ file, text }) => ({ file: join(folder, file.replace('/synthetic/', '')), text }));

/** About 5,000 lines: one council's plan. */
const ONE_COUNCIL = 213;

export function oneCouncil() {
  const folder = folderWith(inFolder(syntheticPlan(ONE_COUNCIL)));
  const [ours, bare] = timeTogether(11, { command: check(folder) }, { command: [node, ['-e', '0']] });
  return { measure: "cold check of one council's plan (5,000 lines) / `node -e 0`", ours, beside: bare, target: 2.5 };
}

/** The version of Debian's ledger; undefined where it isn't installed. */
export function ledgerVersion() {
  const { status, stdout } = spawnSync('ledger', ['--version'], { encoding: 'utf8' });
  return status === 0 ? /Ledger ([\d.]+)/.exec(stdout)?.[1] : undefined;
}

/** Seconds that one run may take. */
const LONGEST = 60;

/** Of so many entities ledger needs minutes: it gets six of them, once. Where that isn't enough, the ratio is below that. */
const MANY_FOR_LEDGER = 100_000;
const LEDGER_ONCE = { runs: 1, limit: 360, upToLimit: true };

/** Medians that more than one row needs. */
const known = new Map();

/** How long a cold check of so many entities takes, by itself or in turn with ledger on the same money. */
function checkOf(entities, withLedger) {
  if (known.has(entities)) return known.get(entities);
  const folder = folderWith(inFolder(syntheticPlan(entities)));
  if (!withLedger) return { ours: median(Array.from({ length: 5 }, () => time(...check(folder), LONGEST))) };
  const journal = join(folderWith([{ file: 'plan.ledger', text: ledgerJournal(entities) }]), 'plan.ledger');
  const [ours, ledger] = timeTogether(
    5,
    { command: check(folder), limit: LONGEST },
    {
      command: ['ledger', ['-f', journal, 'balance']],
      ...(entities >= MANY_FOR_LEDGER ? LEDGER_ONCE : { limit: LONGEST }),
    },
  );
  known.set(entities, { ours, ledger });
  return known.get(entities);
}

export function besideLedger(entities, target) {
  const measure = `cold check of ${entities.toLocaleString('en-GB')} entities / ledger on the same money`;
  if (ledgerVersion() === undefined) return { measure, skipped: 'ledger is not installed (Debian: apt-get install ledger)' };
  const { ours, ledger } = checkOf(entities, true);
  const row = { measure, ours, beside: ledger, target };
  if (entities < MANY_FOR_LEDGER) return row;
  return { ...row, runs: 'ledger: one run', givenUp: ledger >= LEDGER_ONCE.limit * 1000 };
}

/** The time at ten times the entities by the time at one. */
export function growth() {
  const [small, large] = [10_000, 100_000].map((entities) => checkOf(entities, false).ours);
  return { measure: 'time at 100,000 entities / at 10,000', ours: large, beside: small, target: 11 };
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
  const memory = peakMemory([COMMAND, 'check', '--format', 'json', folder]);
  const what = `320 plans (${files.length.toLocaleString('en-GB')} files, ${lines.toLocaleString('en-GB')} lines)`;
  return [
    { measure: `cold check of ${what} / reading and splitting the same files`, ours, beside: split, target: 5 },
    { measure: 'peak memory of that check, MiB', value: memory, target: 250, runs: 'one run' },
  ];
}

/** Facts, merge and rules of 100,000 lines beside the parser's lexer alone on the same text. */
export async function besideLexer() {
  const { QuickReader } = await import('@goldenthread/language');
  const { createPlanServices } = await import('../../packages/language/dist/parser/plan-module.js');
  const { Declarations, Plan } = await import('@goldenthread/model');
  const { checkPlan } = await import('@goldenthread/rules');
  const files = syntheticPlan(4_264);
  const lexer = createPlanServices().parser.Lexer;
  const times = { ours: [], lexer: [] };
  for (let run = 0; run < 7; run++) {
    let started = performance.now();
    const reader = new QuickReader();
    const facts = [];
    for (const { file, text } of files) facts.push(await reader.read(file, text));
    checkPlan(new Plan(new Declarations(facts)));
    times.ours.push(performance.now() - started);
    started = performance.now();
    for (const { text } of files) lexer.tokenize(text);
    times.lexer.push(performance.now() - started);
  }
  return {
    measure: "facts, merge and rules of 100,000 lines / the parser's lexer alone",
    ours: median(times.ours),
    beside: median(times.lexer),
    target: 1.5,
  };
}
