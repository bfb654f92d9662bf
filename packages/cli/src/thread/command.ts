import { type Element, exemptDeclarations, listed, type Plan, publicView } from '@goldenthread/model';
import { EXEMPT, unreadWords } from '@goldenthread/report';
import { closestName } from '@goldenthread/rules';
import type { CheckedPlan } from '@goldenthread/workspace';
import { checkPaths } from '@goldenthread/workspace/node';
import { planTitle } from '../check/closing-line.js';
import { checkWithProgress } from '../check/command.js';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT } from '../errors.js';
import { asTyped } from '../terminal/typed.js';
import { refuseUnmerged } from '../unmerged.js';
import { ElementLabels } from './element-labels.js';
import { threadInWords } from './thread-in-words.js';

/** The most names that are offered when none was found. */
const MOST_OFFERED = 5;

/** The options of `goldenthread thread`. */
interface ThreadOptions {
  readonly withExempt?: boolean;
}

/** `goldenthread thread`: the golden thread through one element, up and down. */
export const thread: CommandOf<[name: string, path: string | undefined, options: ThreadOptions]> = async (
  screen,
  name,
  path = '.',
  { withExempt = false },
) => {
  const checked = await checkWithProgress(screen, checkPaths, [path]);
  const plans = withExempt ? checked : checked.map((each) => ({ ...each, plan: publicView(each.plan).plan }));
  refuseUnmerged(plans, 'look at the thread');
  const found = plans.flatMap((each) => {
    const element = findNamed(each.plan, name);
    return element ? [{ checked: each, element }] : [];
  });
  if (found.length === 0) {
    const isExempt = checked.some(({ plan }) => findNamed(plan, name) !== undefined);
    throw new CommandError(
      isExempt ? `‘${name}’ is exempt from publication, so it is left out. --with-exempt shows it.` : notFound(name, plans),
    );
  }
  const stories = found.map(({ checked, element }) => {
    const told = threadInWords(new ElementLabels(checked.plan, screen.colours), element, {
      width: screen.width,
      cwd: process.cwd(),
    });
    return found.length === 1 ? told : `${screen.colours.bold(`── ${planTitle(checked)}`)}\n\n${told}`;
  });
  const isMarked = withExempt && plans.some(({ plan }) => exemptDeclarations(plan).size > 0);
  const unread = plans.flatMap(({ plan }) => unreadWords(plan).map((words) => `${words}.`));
  screen.print([...(isMarked ? [screen.colours.bold(EXEMPT)] : []), ...stories, ...unread].join('\n\n'));
  return EXIT.fine;
};

/** What a name stands for: a declaration, a child by its path, or a child by its own name where only one has it. */
function findNamed(plan: Plan, name: string): Element | undefined {
  const declared = plan.declarations.find(name);
  if (declared) return declared;
  const children = plan.everything.filter((element) => element.name === name);
  return children.length === 1 ? children[0] : undefined;
}

function notFound(name: string, plans: readonly CheckedPlan[]): string {
  const named = plans.flatMap(({ plan }) => plan.everything.filter((element) => element.name !== undefined));
  const where = plans.length === 1 && plans[0] ? planTitle(plans[0]) : `these ${plans.length} plans`;
  const paths = named.map((element) => element.path ?? '');
  const shared = named.filter((element) => element.name === name);
  if (shared.length > 1)
    return `Several things in ${where} are called ‘${asTyped(name)}’: ${listed(
      shared.map((each) => each.path ?? ''),
      'or',
    )}. Which?`;
  const near = closestName(name, paths);
  if (near !== undefined) return `Nothing in ${where} is called ‘${asTyped(name)}’. Did you mean ‘${near}’?`;
  const wanted = name.toLowerCase();
  const holding = wanted.length < 3 ? [] : named.filter((each) => `${each.title} ${each.path}`.toLowerCase().includes(wanted));
  if (holding.length === 0) return `Nothing in ${where} is called ‘${asTyped(name)}’.`;
  const offered = holding.slice(0, MOST_OFFERED).map((each) => `${each.path} (${each.title})`);
  return `Nothing in ${where} is called ‘${asTyped(name)}’. These have it in their title: ${listed(offered)}.`;
}
