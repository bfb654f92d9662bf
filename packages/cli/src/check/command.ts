import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Rule } from '@goldenthread/rules';
import {
  type CheckPathsOptions,
  checkPaths,
  checkPlanByPlan,
  type PlanFindings,
  withoutPlan,
} from '@goldenthread/workspace/node';
import picocolors from 'picocolors';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT } from '../errors.js';
import { shownPath } from '../terminal/paths.js';
import { Progress } from '../terminal/progress.js';
import type { Screen } from '../terminal/screen.js';
import { concerns, onlyFor, readAudiences } from './audiences.js';
import type { BaselineOptions } from './baseline-option.js';
import { FORMATS, type Format, type FormatOptions, formatted } from './formats/index.js';
import { leastThatFails, oneOf, readAddress, readCount, readDay } from './options.js';
import { type Outputs, readOutputs } from './outputs.js';
import type { RulesFromOptions } from './rules-from.js';
import { allFindings, type Summary, severityWeight, summarise } from './summary.js';

/** What can be asked of `goldenthread check`. */
export interface CheckCommandOptions extends BaselineOptions, RulesFromOptions {
  readonly format: string;
  readonly failOn?: string;
  readonly strict?: true;
  readonly rules?: string;
  readonly asAt?: string;
  readonly maxWarnings?: string;
  readonly output?: readonly string[];
  readonly withAccepted?: true;
  readonly changedSince?: string;
  readonly rulePages?: string;
}

/** Nobody reads more findings than this on a screen. A file, and what programs read, holds all of them. */
const MOST_SHOWN = 500;

/** `goldenthread check`: finds the gaps in plans. */
export const check: CommandOf<[paths: string[], options: CheckCommandOptions]> = async (screen, paths, options) => {
  const format = oneOf('--format', options.format, FORMATS);
  const failOn = leastThatFails(options);
  const maxWarnings = options.maxWarnings === undefined ? undefined : readCount('--max-warnings', options.maxWarnings);
  const outputs = readOutputs(options.output ?? []);
  const withAccepted = options.withAccepted === true;
  const formats = [format, ...outputs.beside.map((each) => each.format)];
  if (withAccepted && !formats.includes('sarif')) throw new CommandError('--with-accepted is for the format sarif.');
  refuseWithoutBaseline(options);
  const plans = await findings(paths, options, screen);
  const rulePages = options.rulePages === undefined ? undefined : readAddress('--rule-pages', options.rulePages);
  await write(plans, format, outputs, { failOn, withAccepted, rulePages }, screen);
  const summary = summarise(allFindings(plans));
  if (formats.includes('github')) await tellJob(plans, summary, screen);
  const tooMany = maxWarnings !== undefined && summary.warnings > maxWarnings;
  if (tooMany) screen.say(`There are more warnings (${summary.warnings}) than --max-warnings allows (${maxWarnings}).`);
  return tooMany || reaches(summary, failOn) ? EXIT.found : EXIT.fine;
};

/** A baseline is of all gaps: written by some of the rules, it would lose those of the others. */
function refuseWithoutBaseline({ baseline, writeBaseline, prune, rules }: CheckCommandOptions): void {
  if (writeBaseline && rules !== undefined)
    throw new CommandError('--write-baseline is about the gaps of all rules. Leave out --rules.');
  if (baseline !== undefined || !(writeBaseline || prune)) return;
  throw new CommandError(`${writeBaseline ? '--write-baseline' : '--prune'} needs to know which file: --baseline FILE.`);
}

/** What was found, without what is left out. */
async function findings(paths: string[], options: CheckCommandOptions, screen: Screen): Promise<readonly PlanFindings[]> {
  const { asAt, changedSince: revision } = options;
  const audiences = options.rules === undefined ? undefined : readAudiences(options.rules);
  const rules = await namedRules(options, paths, screen);
  const known = (plans: readonly PlanFindings[]) =>
    withoutKnown(onlyFor(plans, audiences, rules), paths, options, screen, concerns(audiences, rules));
  // One plan after another takes less memory; to compare, they are needed whole.
  if (revision === undefined) return known(await checkWithProgress(screen, planByPlan, paths, asAt, rules));
  const whole = await checkWithProgress(screen, checkPaths, paths, asAt, rules);
  const { changedSince, onlyNew } = await import('./changed-since.js');
  const since = await changedSince(revision, whole, asAt === undefined ? undefined : readDay(asAt), rules);
  return onlyFor(onlyNew(await known(whole.map(withoutPlan)), since), audiences, rules);
}

/** The rules of the project with those of a module, where one was named. */
async function namedRules(
  options: RulesFromOptions,
  paths: readonly string[],
  screen: Screen,
): Promise<readonly Rule[] | undefined> {
  if (options.rulesFrom === undefined && options.rulesFromPullRequest === undefined) return undefined;
  const { rulesFrom } = await import('./rules-from.js');
  return rulesFrom(options, paths, screen);
}

/** Where a worker of the bundled command starts, beside its other parts. Run from its sources, the command has none. */
const WORKER = new URL('./goldenthread-worker.js', import.meta.url);

function planByPlan(paths: readonly string[], options: CheckPathsOptions): Promise<PlanFindings[]> {
  // No format shows a fix.
  return checkPlanByPlan(paths, { ...options, withFixes: false, ...(existsSync(WORKER) ? { worker: WORKER } : {}) });
}

async function withoutKnown(
  plans: readonly PlanFindings[],
  paths: readonly string[],
  options: BaselineOptions,
  screen: Screen,
  isAsked: (rule: string) => boolean,
): Promise<readonly PlanFindings[]> {
  if (options.baseline === undefined) return plans;
  const { withBaseline } = await import('./baseline-option.js');
  return withBaseline(plans, paths, options.baseline, options, screen, isAsked);
}

/** Checks plans one way or another, showing how far it is when it takes long. */
export async function checkWithProgress<Result>(
  screen: Screen,
  check: (paths: readonly string[], options: CheckPathsOptions) => Promise<Result>,
  paths: readonly string[],
  asAt?: string,
  rules?: readonly Rule[],
): Promise<Result> {
  const progress = new Progress(screen, 'files read', '; looking for gaps…');
  try {
    return await check(paths.length === 0 ? ['.'] : paths, {
      ...(asAt === undefined ? {} : { asAt: readDay(asAt) }),
      rules,
      onProgress: progress.update,
      onNote: ({ path: passedOver, says }) => screen.say(`${shownPath(passedOver, process.cwd())} ${says}`),
    });
  } finally {
    progress.end();
  }
}

/** Writes the findings to where they are wanted: each format to its file, the main one to the screen unless it has a file. */
async function write(
  plans: readonly PlanFindings[],
  main: Format,
  outputs: Outputs,
  asked: Pick<FormatOptions, 'failOn' | 'withAccepted' | 'rulePages'>,
  screen: Screen,
): Promise<void> {
  const options = { ...asked, cwd: process.cwd() };
  const inFile = { ...options, colours: picocolors.createColors(false), width: Number.POSITIVE_INFINITY };
  const files = [...outputs.beside, ...(outputs.main === undefined ? [] : [{ format: main, file: outputs.main }])];
  for (const { format, file } of files) {
    const { writeWhole } = await import('../terminal/write-file.js');
    await writeWhole(path.resolve(file), await formatted(plans, format, inFile), file);
    screen.say(`The findings are in ${file}.`);
  }
  if (outputs.main !== undefined) return;
  const onScreen = { ...options, colours: screen.colours, width: screen.width, most: MOST_SHOWN };
  const text = await formatted(plans, main, onScreen);
  if (main === 'pretty' || main === 'lines') screen.print(text);
  else screen.printExactly(text);
}

/** Tells a GitHub job, where this runs in one: its summary lists the findings, later steps get their numbers. */
async function tellJob(plans: readonly PlanFindings[], summary: Summary, { env }: Screen): Promise<void> {
  if (!env.GITHUB_STEP_SUMMARY && !env.GITHUB_OUTPUT) return;
  const [{ githubSummary }, { repositoryTop }, { addToSummary, writeOutputs }] = await Promise.all([
    import('./formats/github-summary.js'),
    import('../terminal/paths.js'),
    import('../github/job-files.js'),
  ]);
  await addToSummary(env, githubSummary(plans, repositoryTop(process.cwd())));
  await writeOutputs(env, Object.fromEntries(Object.entries(summary).map(([name, number]) => [name, String(number)])));
}

/** Whether anything was found that is at least as bad as this. */
function reaches(summary: Summary, failOn: 'error' | 'warning' | 'hint'): boolean {
  const counts = { error: summary.errors, warning: summary.warnings, hint: summary.hints } as const;
  return (['error', 'warning', 'hint'] as const).some(
    (severity) => severityWeight(severity) >= severityWeight(failOn) && counts[severity] > 0,
  );
}
