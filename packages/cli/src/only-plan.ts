import path from 'node:path';
import { listed } from '@goldenthread/model';
import type { CheckedPlan } from '@goldenthread/workspace';
import { planTitle } from './check/closing-line.js';
import { CommandError } from './errors.js';
import { shownPath } from './terminal/paths.js';

/**
 * The one plan that is meant by some paths: the only one there, or the one whose own folder or file is named, though a folder
 * below it may hold another. Throws a {@link CommandError} where there is none, with `nothing` as its sentence, or several.
 */
export function onlyPlan(plans: readonly CheckedPlan[], paths: readonly string[], nothing: string): CheckedPlan {
  const places = new Set((paths.length > 0 ? paths : ['.']).map((each) => path.resolve(each)));
  const own = plans.filter(({ root, plan }) => places.has(root) || plan.files.some(({ file }) => places.has(file)));
  const [only, second] = plans.length > 1 && own.length > 0 ? own : plans;
  if (!only) throw new CommandError(nothing);
  if (second) {
    const there = plans.map((each) => `${planTitle(each)} (${shownPath(each.root, process.cwd())})`);
    throw new CommandError(`There are ${plans.length} plans here: ${listed(there)}. Name a file or the folder of one.`);
  }
  return only;
}
