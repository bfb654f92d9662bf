// `npm run bench -- --requirements`: what fifty requirements of a council's own add to a check, medians of several runs. A size
// in entities may follow; the usual one has about 100,000 lines.
import { Declarations, Plan } from '@goldenthread/model';
import { checkPlan, rules } from '@goldenthread/rules';
import { QuickReader } from '@goldenthread/syntax';
import { grouped, median } from './measure.mjs';
import { syntheticPlan } from './synthetic-plan.mjs';

const RUNS = 5;
/** Requirements on 100,000 lines add at most a fifth to a check. */
const TARGET = 1.2;

/** What councils ask of their plans, in ten sorts. */
const ASKED = [
  'for project kind strategic over £100k\n  has risk with owner',
  'for outcome\n  has at least 2 measured by',
  'for measure of service\n  has reported quarterly',
  'for project with capital\n  has outlook',
  'for decision kind key\n  has comment finance, legal and monitoring',
  'for risk at least 15\n  has reviewed on within 1 month',
  'for project\n  has milestone in every year',
  'for work funded by bid\n  has because',
  'for project of programme\n  has led by officer',
  'for measure\n  has target in every year',
];

/** A plan's files with fifty requirements beside them. */
function withRequirements(files) {
  const asked = Array.from(
    { length: 50 },
    (_, index) => `requirement Own${index}: Own rule ${index}\n  ${ASKED[index % ASKED.length]}`,
  );
  return [...files, { file: files[0].file.replace(/[^/]+$/, 'requirements.plan'), text: `${asked.join('\n')}\n` }];
}

async function check(files) {
  const reader = new QuickReader();
  const started = performance.now();
  const facts = [];
  for (const { file, text } of files) facts.push(await reader.read(file, text));
  checkPlan(new Plan(new Declarations(facts)), rules);
  return performance.now() - started;
}

/** The row of the table: a check with fifty requirements beside one without, turn by turn. */
export async function withFiftyRequirements(entities = 4_264) {
  const files = syntheticPlan(entities);
  const lines = files.reduce((sum, { text }) => sum + text.split('\n').length, 0);
  const [with50, without] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    without.push(await check(files));
    with50.push(await check(withRequirements(files)));
  }
  const measure = `a check of ${grouped(lines)} lines with 50 requirements / without`;
  return { measure, ours: median(with50), beside: median(without), target: TARGET };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { measure, ours, beside } = await withFiftyRequirements(Number(process.argv[2]) || undefined);
  console.log(`${(ours / beside).toFixed(2)}  ${grouped(ours)} ms / ${grouped(beside)} ms  ${measure}`);
}
