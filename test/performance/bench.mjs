// `npm run bench`: how long each phase of a check takes on synthetic plans, medians of five runs, each phase's share;
// once as they are, once with a mistake in each file.
import { cpus, totalmem } from 'node:os';
import { Declarations, Plan } from '@goldenthread/model';
import { checkPlan, rules } from '@goldenthread/rules';
import { QuickReader } from '@goldenthread/syntax';
import { syntheticPlan, withSlip } from './synthetic-plan.mjs';

const RUNS = 5;
const SIZES = process.argv.slice(2).map(Number).filter(Boolean);

/** One run: the time of each phase in milliseconds. */
async function run(files) {
  const times = {};
  const timed = async (phase, work) => {
    const started = performance.now();
    const result = await work();
    times[phase] = performance.now() - started;
    return result;
  };
  const reader = new QuickReader();
  const facts = await timed('facts', async () => {
    const found = [];
    for (const { file, text } of files) found.push(await reader.read(file, text));
    return found;
  });
  const plan = await timed('merge', () => new Plan(new Declarations(facts)));
  const findings = await timed('rules', () => checkPlan(plan, rules));
  return { times, findings: findings.length, elements: plan.elements.length };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const grouped = (number) => number.toLocaleString('en-GB');

async function bench(entities) {
  const files = syntheticPlan(entities);
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const lines = files.reduce((sum, { text }) => sum + text.split('\n').length, 0);
  const runs = { clean: [], slips: [] };
  const slips = files.map(withSlip);
  for (let count = 0; count < RUNS; count++) {
    runs.clean.push(await run(files));
    runs.slips.push(await run(slips));
  }
  const [{ elements, findings }] = runs.clean;

  console.log(
    `\n${grouped(entities)} entities: ${grouped(lines)} lines, ${(bytes / 1e6).toFixed(1)} MB, ${grouped(elements)} declarations, ${findings} findings`,
  );
  const time = (way) => (phase) => median(runs[way].map(({ times }) => times[phase]));
  print('without a mistake', time('clean'), bytes);
  print('with a mistake in each file', time('slips'), bytes);
}

function print(way, time, bytes) {
  const phases = ['facts', 'merge', 'rules'];
  const total = phases.reduce((sum, phase) => sum + time(phase), 0);
  console.log(`  ${way}: ${grouped(Math.round(total))} ms (facts at ${(bytes / 1e3 / time('facts')).toFixed(1)} MB/s)`);
  for (const phase of phases) {
    const share = ((time(phase) / total) * 100).toFixed(0);
    console.log(`    ${phase.padEnd(12)} ${time(phase).toFixed(0).padStart(7)} ms  ${share.padStart(3)}%`);
  }
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
console.log(`Node ${process.version}, ${machine}; medians of ${RUNS} runs in one process`);
for (const entities of SIZES.length > 0 ? SIZES : [1_000, 10_000]) await bench(entities);
