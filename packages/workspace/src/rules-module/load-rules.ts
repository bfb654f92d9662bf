import { type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  EndlessRulesError,
  type PlanRule,
  type Rule,
  RulesModuleError,
  rules,
  rulesOfModule,
  thrownInWords,
} from '@goldenthread/rules';
import { endsWhenLoaded, MOST_SECONDS, TooLongError, withinTime } from './time-limit.js';

/** The endings of files that Node takes for modules. */
const ENDINGS = ['.mjs', '.js', '.ts', '.mts'];

/**
 * The rules of the project, and those of a module. This runs the file, with all rights of whoever calls it: only for a file that
 * they named themselves.
 *
 * @param file its path; `shown` is how sentences call it.
 * @throws RulesModuleError with a plain sentence.
 */
export async function withRulesFrom(file: string, shown = file): Promise<readonly Rule[]> {
  const full = path.resolve(file);
  if (!ENDINGS.includes(path.extname(full).toLowerCase()))
    throw new RulesModuleError(`${shown} is not a module of rules: its name ends in none of ${ENDINGS.join(', ')}.`);
  const changed = whenChanged(full, shown);
  const address = pathToFileURL(full);
  // A module is kept by its address: after a change, an editor that still runs is to see the new one.
  address.searchParams.set('changed', String(changed));
  const exported = await load(address.href, shown);
  const own = inTime(shown, () => rulesOfModule(exported, shown));
  return [...rules, ...own.map((rule) => limited(rule, shown))];
}

/** The same rule, which is stopped where it does not come to an end. */
function limited(rule: PlanRule, shown: string): PlanRule {
  const what = `The rule ‘${rule.name}’ of ${shown}`;
  return { ...rule, check: (plan, report) => inTime(what, () => rule.check(plan, report)) };
}

function inTime<T>(what: string, work: () => T): T {
  try {
    return withinTime(work);
  } catch (error) {
    if (!(error instanceof TooLongError)) throw error;
    throw new EndlessRulesError(
      `${what} was stopped, as it took longer than ${MOST_SECONDS} seconds. Your plan was not checked. Whoever wrote it has to look at it.`,
    );
  }
}

function whenChanged(file: string, shown: string): number {
  const stats = statsOf(file, shown);
  if (!stats) throw new RulesModuleError(`There is no module of rules at ${shown}. Check the spelling.`);
  if (!stats.isFile()) throw new RulesModuleError(`${shown} is not a file, so no rules can be read from it.`);
  return stats.mtimeMs;
}

function statsOf(file: string, shown: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    throw new RulesModuleError(
      `${shown} cannot be opened, so no rules can be read from it. Check its path and your permissions.`,
    );
  }
}

async function load(address: string, shown: string): Promise<unknown> {
  if (!(await endsWhenLoaded(address)))
    throw new RulesModuleError(
      `${shown} could not be loaded: it did not come to an end within ${MOST_SECONDS} seconds, or ended the program. Whoever wrote it has to look at it.`,
    );
  try {
    const module: { readonly default?: unknown } = await import(address);
    return module.default;
  } catch (error) {
    throw new RulesModuleError(`${shown} could not be loaded: ${thrownInWords(error)}. Whoever wrote it has to look at it.`);
  }
}
