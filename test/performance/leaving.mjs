// What leaves a plan: reports in each format beside a check of the same plan, and the site for the public.
import { join } from 'node:path';
import { sectorFiles } from '../sector/councils.mjs';
import { COMMAND, folderWith, median, peakMemory, time, timeAndMemory, timeTogether } from './measure.mjs';
import { GOLDEN_THREAD, planFiles } from './peers.mjs';
import { syntheticPlan } from './synthetic-plan.mjs';

const node = process.execPath;
const flat = (files, folder = '.') =>
  files.map(({ file, text }) => ({ file: join(folder, file.replace('/synthetic/', '')), text }));

/** About 5,000 lines: one council's plan. */
const ONE_COUNCIL = 213;
/** Entities that make a site of about 2,000 pages: an outcome, work and a measure each. */
const TWO_THOUSAND_PAGES = 700;
/** Seconds that one run may take. */
const LONGEST = 120;
/** The same of the site of 320 plans: 960 Word documents, each with its pages laid out, are most of it. */
const LONGEST_OF_MANY = 900;

const publish = (folder, into) => [node, [COMMAND, 'publish', folder, '-o', into]];

/** The measures report, which has a row or more for every measure, in each format. */
export function reports() {
  const folder = folderWith(flat(syntheticPlan(ONE_COUNCIL)));
  const into = folderWith([]);
  const report = (ending) => [node, [COMMAND, 'report', 'measures', folder, '-o', join(into, `report.${ending}`)]];
  const beside = ['txt', 'html', 'csv'].map((ending) => {
    const [ours, check] = timeTogether(5, { command: report(ending) }, { command: GOLDEN_THREAD.command(folder) });
    return { measure: `the longest report of 5,000 lines as ${ending} / check`, ours, beside: check, target: 3 };
  });
  const office = ['docx', 'xlsx'].map((ending) => ({
    measure: `the longest report of 5,000 lines as ${ending}, s`,
    value: median(Array.from({ length: 5 }, () => time(...report(ending), LONGEST))) / 1000,
    target: 2,
    runs: 'median of five',
  }));
  return [...beside, ...office];
}

/** The site of about 2,000 pages, and of 320 plans. */
export function sites() {
  const large = folderWith(planFiles(TWO_THOUSAND_PAGES));
  const seconds = median(
    Array.from({ length: 3 }, (_, run) => time(...publish(large, join(folderWith([]), `site-${run}`)), LONGEST) / 1000),
  );
  const many = folderWith(
    Array.from({ length: 320 }, (_, index) =>
      flat(syntheticPlan(20, 20), `plan-${index}`).map(({ file, text }) => ({
        file,
        text: text.replace(/^plan (\w+): (.*)$/m, `plan $1${index}: $2\n  site reports: quarter, budget, measures`),
      })),
    ).flat(),
  );
  const ofMany = timeAndMemory(publish(many, join(folderWith([]), 'site')), LONGEST_OF_MANY);
  return [
    { measure: 'a site of about 2,000 pages, s', value: seconds, target: 10, runs: 'median of three' },
    { measure: 'a site of 320 small plans with three reports each, s', value: ofMany.seconds, runs: 'one run' },
    { measure: 'its peak memory, MiB', value: ofMany.memory, runs: 'one run' },
  ];
}

/** 320 councils' plans as Parquet, beside a check of them. Each run writes to a folder of its own, as nothing is written twice. */
export function tables() {
  const plans = folderWith(sectorFiles(320, 1));
  const into = folderWith([]);
  let run = 0;
  const ours = [];
  const check = [];
  for (let round = 0; round < 3; round++) {
    ours.push(
      time(process.execPath, [COMMAND, 'export', '--format', 'parquet', plans, '-o', join(into, `run-${run++}`)], LONGEST),
    );
    check.push(time(...GOLDEN_THREAD.command(plans), LONGEST));
  }
  const memory = peakMemory([node, [COMMAND, 'export', '--format', 'parquet', plans, '-o', join(into, 'memory')]]);
  return [
    { measure: '320 plans to Parquet / check', ours: median(ours), beside: median(check), target: 1.5 },
    { measure: 'peak memory of 320 plans to Parquet, MiB', value: memory, target: 300, runs: 'one run' },
  ];
}
