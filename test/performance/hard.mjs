// `npm run bench -- --hard`: a check of plans that are slow by design, each beside an ordinary plan of as many characters in as
// many files. Words after it choose among them by name.
import { HARD_PLANS } from './hard-plans.mjs';
import { COMMAND, folderWith, grouped, TooSlow, timeTogether } from './measure.mjs';
import { syntheticPlan } from './synthetic-plan.mjs';

/** Seconds that one run may take. */
const LONGEST = 60;

/** How many times as long as an ordinary plan a hard one may take. */
const TARGET = 3;

/** About how many characters an entity of the synthetic plan has. */
const CHARACTERS = 860;

/** The files of an ordinary plan of at least this size. */
function ordinaryPlan(characters, files) {
  const entities = Math.ceil(characters / CHARACTERS);
  const made = syntheticPlan(Math.max(entities, files), Math.max(1, Math.ceil(entities / files)));
  return made.map(({ file, text }) => ({ file: file.replace('/synthetic/', ''), text }));
}

/** Each hard plan with its name and its time and that of the ordinary plan in milliseconds; fails where one is given up. */
function* measured(wanted = []) {
  for (const { name, size, files } of HARD_PLANS) {
    if (wanted.length > 0 && !wanted.some((each) => name.includes(each))) continue;
    const made = files();
    const characters = made.reduce((sum, { text }) => sum + text.length, 0);
    const folders = [made, ordinaryPlan(characters, made.length)].map((each) => folderWith(each));
    const commands = folders.map((folder) => ({ command: [process.execPath, [COMMAND, '-C', folder, 'check']], limit: LONGEST }));
    const [ours, beside] = timeTogether(3, ...commands);
    yield { name: `${grouped(size)} ${name}`, ours, beside, ratio: ours / beside };
  }
}

/** The row of the table: the hardest of them. */
export function hardest() {
  const all = [...measured()].sort((a, b) => b.ratio - a.ratio);
  const { name, ours, beside } = all[0];
  const measure = `the slowest of ${all.length} plans that are slow by design (${name}) / an ordinary plan of the same size`;
  return { measure, ours, beside, target: TARGET };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  try {
    for (const { name, ours, beside, ratio } of measured(process.argv.slice(2)))
      console.log(
        `${ratio > TARGET ? 'over' : '    '} ${ratio.toFixed(2).padStart(6)}  ${grouped(ours)} ms / ${grouped(beside)} ms  ${name}`,
      );
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
