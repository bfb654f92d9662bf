// `npm run bench`: how long each phase of a check takes on synthetic plans, medians of five runs, each phase's share.
import { cpus, totalmem } from 'node:os';
import { FactReader } from '@goldenthread/language';
import { Declarations, Plan } from '@goldenthread/model';
import { checkPlan } from '@goldenthread/rules';
import { syntheticPlan } from './synthetic-plan.mjs';

const RUNS = 5;
const SIZES = process.argv.slice(2).map(Number).filter(Boolean);

/** One run: the time of each phase in milliseconds. */
function run(reader, files) {
  const times = {};
  const timed = (phase, work) => {
    const started = performance.now();
    const result = work();
    times[phase] = performance.now() - started;
    return result;
  };
  const trees = timed('parse', () => files.map(({ text }) => reader.parse(text)));
  const facts = timed('facts', () => files.map(({ file, text }, index) => reader.extract(file, text, trees[index])));
  const plan = timed('merge', () => new Plan(new Declarations(facts)));
  const findings = timed('rules', () => checkPlan(plan));
  return { times, findings: findings.length, elements: plan.elements.length };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function bench(entities) {
  const files = syntheticPlan(entities);
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const lines = files.reduce((sum, { text }) => sum + text.split('\n').length, 0);
  const reader = new FactReader();
  const runs = Array.from({ length: RUNS }, () => run(reader, files));
  const phases = Object.keys(runs[0].times).map((phase) => [phase, median(runs.map(({ times }) => times[phase]))]);
  const total = phases.reduce((sum, [, time]) => sum + time, 0);

  console.log(
    `\n${entities.toLocaleString('en-GB')} entities: ${lines.toLocaleString('en-GB')} lines, ${(bytes / 1e6).toFixed(1)} MB, ${runs[0].elements.toLocaleString('en-GB')} declarations, ${runs[0].findings} findings`,
  );
  for (const [phase, time] of phases) {
    console.log(`  ${phase.padEnd(6)} ${time.toFixed(0).padStart(7)} ms  ${((time / total) * 100).toFixed(0).padStart(3)}%`);
  }
  const parse = phases.find(([phase]) => phase === 'parse')[1];
  console.log(`  total  ${total.toFixed(0).padStart(7)} ms        parse: ${(bytes / 1e3 / parse).toFixed(1)} MB/s`);
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB; medians of ${RUNS} runs in one process`,
);
for (const entities of SIZES.length > 0 ? SIZES : [1_000, 10_000]) bench(entities);
