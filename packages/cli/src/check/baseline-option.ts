import path from 'node:path';
import { counted, toJson } from '@goldenthread/model';
import { type PlanFindings, readFileLater, withForwardSlashes } from '@goldenthread/workspace/node';
import { CommandError, systemErrorInWords } from '../errors.js';
import type { Screen } from '../terminal/screen.js';
import { writeWhole } from '../terminal/write-file.js';
import { type BaselineDifference, type BaselinePaths, canBeBaselined, compare, newBaseline, prunedBaseline } from './baseline.js';
import { type BaselineFile, baselineFile } from './baseline-schema.js';
import { allFindings } from './summary.js';

/** What can be asked about a baseline. */
export interface BaselineOptions {
  readonly baseline?: string;
  readonly writeBaseline?: true;
  readonly prune?: true;
}

const EMPTY: BaselineFile = { version: 1, files: {} };
const MOST_TOLD = 20;

/** Leaves out the findings that a baseline knows; writes it first, or tidies it, where that is asked for. */
export async function withBaseline(
  plans: readonly PlanFindings[],
  paths: readonly string[],
  name: string,
  { writeBaseline, prune }: BaselineOptions,
  screen: Screen,
  isAsked: (rule: string) => boolean,
): Promise<readonly PlanFindings[]> {
  const places = placesFrom(path.dirname(path.resolve(name)), paths, isAsked);
  let baseline = await read(name, writeBaseline === true);
  if (writeBaseline) {
    baseline = newBaseline(plans, baseline, places);
    await write(name, baseline);
    const known = allFindings(plans).filter(canBeBaselined).length;
    screen.say(
      known === 0
        ? `There are no gaps today, so ${name} records none.`
        : `${name} now records the ${counted(known, 'gap')} that ${known === 1 ? 'is' : 'are'} there today.`,
    );
  }
  const { plans: left, grown, stale } = compare(plans, baseline, places);
  for (const each of grown.slice(0, MOST_TOLD)) screen.say(grew(each, name));
  if (prune && stale.length > 0) {
    await write(name, prunedBaseline(baseline, stale));
    screen.say(`${name} no longer has ${counted(fixed(stale), 'gap')} that ${fixed(stale) === 1 ? 'is' : 'are'} fixed.`);
  } else tellStale(stale, name, screen);
  return left;
}

function placesFrom(folder: string, paths: readonly string[], isAsked: (rule: string) => boolean): BaselinePaths {
  const checked = paths.length === 0 ? ['.'] : paths;
  return {
    pathOf: (file) => withForwardSlashes(path.relative(folder, file)),
    covers: ({ file, rule }) => isAsked(rule) && checked.some((each) => isWithin(path.resolve(each), path.resolve(folder, file))),
  };
}

function isWithin(top: string, file: string): boolean {
  const relative = path.relative(top, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

async function read(name: string, mayBeNew: boolean): Promise<BaselineFile> {
  const bytes = await readFileLater(path.resolve(name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw new CommandError(`${name} cannot be read: ${systemErrorInWords(error)}.`);
    if (mayBeNew) return undefined;
    throw new CommandError(`There is no baseline at ${name}. Add --write-baseline to write one of the gaps that are there now.`);
  });
  if (bytes === undefined) return EMPTY;
  const result = baselineFile.safeParse(parsed(new TextDecoder().decode(bytes)));
  if (result.success) return result.data;
  throw new CommandError(`${name} is not a baseline. Give another file, or remove it and add --write-baseline.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function write(name: string, baseline: BaselineFile): Promise<void> {
  return writeWhole(path.resolve(name), toJson(baseline), name);
}

function fixed(stale: readonly BaselineDifference[]): number {
  return stale.reduce((sum, { known, now }) => sum + known - now, 0);
}

function grew({ file, rule, known, now }: BaselineDifference, name: string): string {
  return `${file} has ${now} of ${rule} where ${name} records ${known}. All of them count, because the new one cannot be identified.`;
}

function tellStale(stale: readonly BaselineDifference[], name: string, screen: Screen): void {
  if (stale.length === 0) return;
  for (const { file, rule, known, now } of stale.slice(0, MOST_TOLD))
    screen.say(`${name} still has ${known} of ${rule} in ${file}, where there ${now === 1 ? 'is' : 'are'} now ${now}.`);
  const more = stale.length > MOST_TOLD ? ` There are ${stale.length - MOST_TOLD} more like this.` : '';
  screen.say(`So that a fixed gap cannot come back unseen, add --prune once.${more}`);
}
