// `npm run bench -- --hard`: a check of plans that are slow by design, each beside an ordinary plan of as many characters in as
// many files. Words after it choose among them by name, or choose what is measured: `npm run bench -- --hard diff thread chain`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HARD_PLANS } from './hard-plans.mjs';
import { COMMAND, folderWith, grouped, ordinaryPlan, TooSlow, timeTogether } from './measure.mjs';

/** Seconds that one run may take. */
const LONGEST = 60;

/** How many times as long as an ordinary plan a hard one may take. */
const TARGET = 3;

/** The same plan with another title for all that is declared. */
const changed = (files) =>
  files.map(({ file, text }) => ({ file, text: text.replaceAll(/^([a-z]+ \w+: .*)$/gm, '$1, changed') }));

/** What is measured: the arguments for a plan in a folder. Beside it lie the same plan changed, and an empty one. */
const WAYS = {
  check: ({ plan }) => ['check', plan],
  fmt: ({ plan }) => ['fmt', '--check', plan],
  added: ({ plan, empty }) => ['diff', empty, plan],
  diff: ({ plan, changed }) => ['diff', plan, changed],
  thread: ({ plan }) => ['thread', 'Place', plan],
  report: ({ plan }) => ['report', 'framework', plan],
  export: ({ plan, into }) => ['export', plan, '-o', `${into()}.xlsx`],
  'what-if': ({ plan }) => ['what-if', plan],
  history: ({ repository }) => ['history', '--open', '-C', repository()],
  publish: ({ plan, into }) => ['publish', plan, '-o', into()],
};

/** The folders of a plan, as {@link WAYS} name them. */
function foldersOf(files) {
  const own = folderWith([]);
  let run = 0;
  const into = () => join(own, `run-${run++}`);
  const empty = folderWith([{ file: 'plan.plan', text: 'plan Hard: A plan that is slow by design\n' }]);
  return { plan: folderWith(files), changed: folderWith(changed(files)), empty, into, repository: () => repositoryOf(files) };
}

const repositories = new Map();

/** A repository with the plan, and with the same plan changed after it. */
function repositoryOf(files) {
  if (!repositories.has(files)) repositories.set(files, committed(files, changed(files)));
  return repositories.get(files);
}

function committed(...versions) {
  const folder = folderWith([]);
  const own = ['-c', 'user.name=bench', '-c', 'user.email=bench', '-c', 'commit.gpgsign=false'];
  const git = (...args) => execFileSync('git', [...own, ...args], { cwd: folder, stdio: 'ignore' });
  git('init');
  for (const files of versions) {
    for (const { file, text } of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    git('add', '-A');
    git('commit', '-m', 'A version');
  }
  return folder;
}

/**
 * Each hard plan with its name and its time and that of the ordinary plan in milliseconds. A word may be one of {@link WAYS},
 * which is measured in the place of a check, or a part of a plan's name.
 */
function* measured(wanted = []) {
  const ways = wanted.filter((each) => each in WAYS);
  const names = wanted.filter((each) => !(each in WAYS));
  for (const { name, size, files } of HARD_PLANS) {
    if (names.length > 0 && !names.some((each) => name.includes(each))) continue;
    const made = files();
    const characters = made.reduce((sum, { text }) => sum + text.length, 0);
    const folders = [made, ordinaryPlan(characters, made.length)].map(foldersOf);
    for (const way of ways.length > 0 ? ways : ['check']) {
      const [ours, beside] = timesOf(way, folders);
      yield { name: `${grouped(size)} ${name}, ${way}`, ours, beside, ratio: ours / beside };
    }
  }
}

/** The times of a way of both plans. One that is given up takes for ever, beside nothing: the others are measured all the same. */
function timesOf(way, folders) {
  const program = (each) => ({
    command: () => [process.execPath, [COMMAND, ...WAYS[way](each)]],
    limit: LONGEST,
    // 2 is a sentence that says why nothing can be made of the plan.
    codes: way === 'check' ? [0, 1] : [0, 1, 2],
  });
  try {
    return timeTogether(3, ...folders.map(program));
  } catch (error) {
    if (error instanceof TooSlow) return [Number.POSITIVE_INFINITY, 0];
    throw error;
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
  for (const { name, ours, beside, ratio } of measured(process.argv.slice(2))) {
    const times = Number.isFinite(ours) ? `${grouped(ours)} ms / ${grouped(beside)} ms` : `more than ${LONGEST} s`;
    console.log(`${ratio > TARGET ? 'over' : '    '} ${ratio.toFixed(2).padStart(6)}  ${times}  ${name}`);
    if (!Number.isFinite(ours)) process.exitCode = 1;
  }
}
