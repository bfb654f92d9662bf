import path from 'node:path';
import { type CheckPathsOptions, checkPlanByPlan, type PlanFindings } from '@goldenthread/language/workspace';
import picocolors from 'picocolors';
import type { CommandOf } from '../command.js';
import { EXIT } from '../errors.js';
import { Progress } from '../terminal/progress.js';
import type { Screen } from '../terminal/screen.js';
import { closingLine } from './closing-line.js';
import { formatJson } from './json.js';
import { oneOf, readCount, readDay, readSeverity } from './options.js';
import { allFindings, type Summary, summarise, weight } from './summary.js';

/** What can be asked of `goldenthread check`. */
export interface CheckCommandOptions {
  readonly format: string;
  readonly failOn: string;
  readonly asAt?: string;
  readonly maxWarnings?: string;
  readonly output?: string;
}

/** How findings may be written. */
const FORMATS = ['pretty', 'json'] as const;

/** `goldenthread check`: finds the gaps in plans. */
export const check: CommandOf<[paths: string[], options: CheckCommandOptions]> = async (screen, paths, options) => {
  const format = oneOf('--format', options.format, FORMATS);
  const failOn = readSeverity(options.failOn);
  const maxWarnings = options.maxWarnings === undefined ? undefined : readCount('--max-warnings', options.maxWarnings);
  const plans = await checkWithProgress(screen, checkPlanByPlan, paths, options.asAt);
  const text = await formatted(plans, format, screen, options.output !== undefined);
  const summary = summarise(allFindings(plans));
  const tooMany = maxWarnings !== undefined && summary.warnings > maxWarnings;
  if (options.output === undefined) screen.print(text);
  else {
    const { writeWhole } = await import('../terminal/write-file.js');
    await writeWhole(path.resolve(options.output), text, options.output);
    screen.say(`The findings are in ${options.output}.`);
  }
  if (tooMany) screen.say(`There are more warnings (${summary.warnings}) than --max-warnings allows (${maxWarnings}).`);
  return tooMany || reaches(summary, failOn) ? EXIT.found : EXIT.fine;
};

/** Checks plans one way or another, showing how far it is when it takes long. */
export async function checkWithProgress<Result>(
  screen: Screen,
  check: (paths: readonly string[], options: CheckPathsOptions) => Promise<Result>,
  paths: readonly string[],
  asAt?: string,
): Promise<Result> {
  const progress = new Progress(screen, 'files read', '; looking for gaps…');
  try {
    return await check(paths.length === 0 ? ['.'] : paths, {
      ...(asAt === undefined ? {} : { asAt: readDay(asAt) }),
      onProgress: progress.update,
    });
  } finally {
    progress.end();
  }
}

async function formatted(
  plans: readonly PlanFindings[],
  format: (typeof FORMATS)[number],
  screen: Screen,
  toFile: boolean,
): Promise<string> {
  const cwd = process.cwd();
  if (format === 'json') return formatJson(plans, cwd);
  const colours = toFile ? picocolors.createColors(false) : screen.colours;
  const findings = allFindings(plans);
  if (findings.length === 0) return `${closingLine(plans, colours)}\n`;
  // What sets pages for a terminal takes long to load: only when there is something to set.
  const [{ formatPretty }, { SourceLines }] = await Promise.all([import('./pretty.js'), import('./source-lines.js')]);
  const lines = await SourceLines.of(findings.map((finding) => finding.file));
  return formatPretty(plans, { cwd, colours, width: toFile ? Number.POSITIVE_INFINITY : screen.width, lines });
}

/** Whether anything was found that is at least as bad as this. */
function reaches(summary: Summary, failOn: 'error' | 'warning' | 'hint'): boolean {
  const counts = { error: summary.errors, warning: summary.warnings, hint: summary.hints } as const;
  return (['error', 'warning', 'hint'] as const).some((severity) => weight(severity) >= weight(failOn) && counts[severity] > 0);
}
