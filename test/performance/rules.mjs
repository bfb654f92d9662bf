// `npm run bench -- --rules`: the time of each rule on a synthetic plan, the dearest first, medians of several runs. What
// several rules share is worked out by the first that asks, so it counts for that one.

import { Declarations, Plan } from '@goldenthread/model';
import { isComparing, rules } from '@goldenthread/rules';
import { QuickReader } from '@goldenthread/syntax';
import { median } from './measure.mjs';
import { syntheticPlan } from './synthetic-plan.mjs';

const RUNS = 7;
const ENTITIES = Number(process.argv[2] ?? 4_264);

const times = new Map();
function timed(what, work) {
  const started = performance.now();
  const result = work();
  const taken = performance.now() - started;
  if (times.has(what)) times.get(what).push(taken);
  else times.set(what, [taken]);
  return result;
}

const files = syntheticPlan(ENTITIES);
for (let run = 0; run < RUNS; run++) {
  const reader = new QuickReader();
  const facts = [];
  for (const { file, text } of files) facts.push(await reader.read(file, text));
  const declarations = timed('(declarations)', () => new Declarations(facts));
  const plan = timed('(links)', () => new Plan(declarations));
  for (const rule of rules.filter((each) => !isComparing(each))) {
    timed(rule.name, () => {
      for (const part of rule.scope === 'file' ? plan.parts : [plan]) rule.check(part, () => {});
    });
  }
}

const rows = [...times].map(([what, all]) => ({ what, time: median(all) })).sort((a, b) => b.time - a.time);
const total = rows.reduce((sum, { time }) => sum + time, 0);
console.log(`${ENTITIES.toLocaleString('en-GB')} entities, medians of ${RUNS} runs in one process: ${total.toFixed(1)} ms`);
for (const { what, time } of rows) console.log(`${time.toFixed(2).padStart(9)} ms  ${what}`);
