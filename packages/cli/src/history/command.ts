import { exemptDeclarations, type Plan } from '@goldenthread/model';
import {
  EXEMPT,
  historyDocument,
  historyOf,
  isExempt,
  openDocument,
  type PlanHistory,
  type ReportDocument,
} from '@goldenthread/report';
import { closestName } from '@goldenthread/rules';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT } from '../errors.js';
import { formatOf, outputDocument } from '../report/output-document.js';
import { asTyped } from '../terminal/typed.js';
import { readHistory } from './read.js';

/** The options of `goldenthread history`. */
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
  const document = asked === undefined ? withoutDecision(histories, withExempt) : ofOne(holding(histories, asked), withExempt);
  await outputDocument(screen, document, { format, output, explain: false });
  return EXIT.fine;
};

/** What happened to one thing. */
function ofOne({ found, name }: NonNullable<ReturnType<typeof historyOf>>, withExempt: boolean): ReportDocument {
  const { plan } = found.last;
  if (!withExempt && isExempt(plan, name))
    throw new CommandError(`‘${name}’ is exempt from publication. Add --with-exempt to see its history.`);
  return historyDocument(found.ledger, plan, name, notesOn([plan], withExempt));
}

/** What nobody agreed to, in each of the plans here. */
function withoutDecision(histories: readonly PlanHistory[], withExempt: boolean): ReportDocument {
  // Plans that were one have one log, which is shown with the first of them.
  const logs = new Map(histories.toReversed().map(({ ledger, last }) => [ledger, last.plan]));
  const [first, ...others] = [...logs].reverse().map(([ledger, plan]) => ({ ledger, plan }));
  if (!first) throw new CommandError('There is no plan in this folder, now or before: no file ends in .plan.');
  return openDocument(
    [first, ...others],
    notesOn(
      [first, ...others].map(({ plan }) => plan),
      withExempt,
    ),
  );
}

function notesOn(plans: readonly Plan[], withExempt: boolean): { readonly marks: string[]; readonly notes: string[] } {
  const hasExempt = plans.some((plan) => exemptDeclarations(plan).size > 0);
  return {
    marks: withExempt && hasExempt ? [EXEMPT] : [],
    notes: !withExempt && hasExempt ? ['What is exempt from publication is left out'] : [],
  };
}

/** The plan that holds something of this name, now or before. */
function holding(histories: readonly PlanHistory[], name: string): NonNullable<ReturnType<typeof historyOf>> {
  const found = historyOf(histories, name);
  if (found) return found;
  const names = histories.flatMap(({ last }) => [...last.plan.declarations.names.keys()]);
  const near = closestName(name, names);
  throw new CommandError(
    `Nothing in the plan is called '${asTyped(name)}', now or before.${near === undefined ? '' : ` Did you mean '${near}'?`}`,
  );
}
