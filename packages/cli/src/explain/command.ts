import { closestName, type Rule, rules } from '@goldenthread/rules';
import { isFor, readAudiences } from '../check/audiences.js';
import { type RulesFromOptions, rulesFrom } from '../check/rules-from.js';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT } from '../errors.js';
import { asTyped } from '../terminal/typed.js';
import { localPage } from './local-page.js';
import { requirementPages } from './requirement-page.js';
import { ruleIndex, rulesByAudience } from './rule-index.js';
import { rulePage } from './rule-page.js';

/** What can be asked of `goldenthread explain`. */
interface ExplainOptions extends RulesFromOptions {
  readonly rules?: string;
}

/** `goldenthread explain`: a rule's page; without a rule, the list of them. */
export const explain: CommandOf<[name: string | undefined, path: string | undefined, options: ExplainOptions]> = async (
  screen,
  name,
  path,
  options,
) => {
  const audiences = options.rules === undefined ? undefined : readAudiences(options.rules);
  const all = (await rulesFrom(options, path === undefined ? [] : [path], screen)) ?? rules;
  if (name === undefined) {
    screen.print(ruleIndex(audiences === undefined ? all : all.filter(isFor(audiences)), screen));
    if (audiences === undefined) screen.print(rulesByAudience(all, screen));
    return EXIT.fine;
  }
  if (audiences !== undefined) throw new CommandError('--rules lists rules, so it goes without the name of one.');
  const local = all.find((each) => each.group === 'local' && each.name === name);
  if (local) {
    screen.print(localPage(local, screen));
    return EXIT.fine;
  }
  const rule = rules.find((each) => each.name === name);
  if (!rule) {
    const own = await requirementPages(name, path, screen);
    if (own.length === 0) throw new CommandError(`No rule is called ‘${asTyped(name)}’.${suggestion(name, all)}`);
    screen.print(own.join('\n\n'));
    return EXIT.fine;
  }
  // No other command but a few formats of `check` needs the pages.
  const { pages } = await import('@goldenthread/rules/pages');
  screen.print(rulePage(rule, pages[rule.name], screen));
  return EXIT.fine;
};

/** The rules that were probably meant. */
function suggestion(name: string, all: readonly Rule[]): string {
  if (name.startsWith('local-') && all === rules)
    return ' Names that begin with ‘local-’ are of a council’s own module: name it with --rules-from FILE.';
  const names: readonly string[] = all.map((rule) => rule.name);
  const asTyped = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  const near = names.find((each) => each === asTyped) ?? closestName(asTyped, names);
  if (near !== undefined) return ` Did you mean ‘${near}’?`;
  const holding = asTyped.length < 3 ? [] : names.filter((each) => each.includes(asTyped));
  if (holding.length > 0) return ` These have it in their name: ${holding.join(', ')}.`;
  return ' ‘goldenthread explain’ lists all rules.';
}
