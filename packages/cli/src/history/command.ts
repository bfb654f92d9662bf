import { exemptDeclarations, listed } from '@goldenthread/model';
import { EXEMPT, historyDocument, historyOf, isExempt, openDocument, type PlanHistory } from '@goldenthread/report';
import { closestName } from '@goldenthread/rules';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT } from '../errors.js';
import { formatOf, outputDocument } from '../report/output-document.js';
import { readHistory } from './read.js';

/** What `goldenthread history` can be told. */
interface HistoryCommandOptions {
  readonly open?: boolean;
  readonly since?: string;
  readonly format?: string;
  readonly output?: string;
  readonly withExempt?: boolean;
}

/** `goldenthread history`: what a promise was over time, from git, and who agreed; or what nobody agreed to. */
export const history: CommandOf<[name: string | undefined, options: HistoryCommandOptions]> = async (screen, asked, options) => {
  const { open = false, withExempt = false, output } = options;
  if (asked === undefined && !open)
    throw new CommandError(
      'Whose history? Name a promise, for example: goldenthread history EmploymentRate. Or list what no decision approves: goldenthread history --open',
    );
  if (asked !== undefined && open) throw new CommandError(`--open looks at the whole plan: leave out '${asked}', or --open.`);
  const format = formatOf(options);
  const histories = await readHistory({ since: options.since, withExempt });
  const { found, name } = asked === undefined ? { found: the(histories), name: undefined } : holding(histories, asked);
  const { plan } = found.last;
  if (name !== undefined && !withExempt && isExempt(plan, name))
    throw new CommandError(`‘${name}’ is exempt from publication. Add --with-exempt to see its history.`);
  const marks = withExempt && exemptDeclarations(plan).size > 0 ? [EXEMPT] : [];
  const notes = !withExempt && exemptDeclarations(plan).size > 0 ? ['What is exempt from publication is left out'] : [];
  const document =
    name === undefined
      ? openDocument(found.ledger, plan, { marks, notes })
      : historyDocument(found.ledger, plan, name, { marks, notes });
  await outputDocument(screen, document, { format, output, explain: false });
  return EXIT.fine;
};

/** The one plan here. */
function the(histories: readonly PlanHistory[]): PlanHistory {
  const [only, second] = histories;
  if (!only) throw new CommandError('There is no plan in this folder, now or before: no file ends in .plan.');
  if (second)
    throw new CommandError(
      `There are several plans here: ${listed(histories.map(({ last }) => last.name ?? last.root))}. Go to the folder of one, or use -C FOLDER.`,
    );
  return only;
}

/** The plan that holds something of this name, now or before. */
function holding(histories: readonly PlanHistory[], name: string): NonNullable<ReturnType<typeof historyOf>> {
  const found = historyOf(histories, name);
  if (found) return found;
  const names = histories.flatMap(({ last }) => [...last.plan.declarations.names.keys()]);
  const near = closestName(name, names);
  throw new CommandError(
    `Nothing in the plan is called '${name}', now or before.${near === undefined ? '' : ` Did you mean '${near}'?`}`,
  );
}
