import { type Day, exemptDeclarations, type Plan, publicView } from '@goldenthread/model';
import { publicViews } from '../views.js';
import { ChangeLog, type ChangeTime } from './change-log.js';
import { changedParts } from './changed-parts.js';

/** A plan as one version left it. */
interface PlanThen {
  readonly name: string | null;
  readonly root: string;
  readonly plan: Plan;
}

/** The plans as a commit left them; without the texts of the files where nobody kept them. */
export interface Version {
  readonly commit: ChangeTime;
  readonly plans: readonly PlanThen[];
  readonly texts?: ReadonlyMap<string, string>;
}

/** What happened to one plan. */
export interface PlanHistory {
  /** The plan as the last version has it. */
  last: PlanThen;
  readonly ledger: ChangeLog;
}

export interface HistoryOptions {
  /** The day that counts as today where a plan has no `as at`. */
  readonly today?: Day;
  /** Tells of what is not for publication too. */
  readonly withExempt?: boolean;
}

/** Reads what changed from version to version, the oldest first, for each plan. The first version is what there was at the start. */
export async function readChangeLogs(versions: AsyncIterable<Version>, options: HistoryOptions = {}): Promise<PlanHistory[]> {
  const histories: PlanHistory[] = [];
  let before: Version | undefined;
  for await (const version of versions) {
    const { commit, plans } = version;
    const left = new Set(histories.filter(({ last }) => before?.plans.includes(last)));
    for (const then of plans) {
      const known =
        [...left].find(({ last }) => last.root === then.root) ?? [...left].find(({ last }) => last.name === then.name);
      const history = known ?? { last: then, ledger: new ChangeLog(options.today) };
      if (known) left.delete(known);
      else histories.push(history);
      const parts = before || known ? compared(known && before, known?.last, version, then, options) : undefined;
      if (!before && !known) history.ledger.begin(commit, options.withExempt ? then.plan : publicView(then.plan).plan);
      else if (parts) history.ledger.add(commit, ...parts);
      history.last = then;
    }
    before = version;
  }
  return histories;
}

/** The history of something, by any name that it had or by its title, with the name that it has now; undefined where none holds it. */
export function historyOf(
  histories: readonly PlanHistory[],
  name: string,
): { readonly found: PlanHistory; readonly name: string } | undefined {
  const holding = (called: (history: PlanHistory) => string | undefined): { found: PlanHistory; name: string } | undefined => {
    for (const found of histories) {
      const now = called(found);
      if (now !== undefined && (found.last.plan.declarations.find(now) || found.ledger.of(now).length > 0))
        return { found, name: now };
    }
    return undefined;
  };
  const title = name.trim().toLowerCase();
  return (
    holding(() => name) ??
    holding(({ ledger }) => ledger.nameNow(name)) ??
    holding(
      ({ last }) => last.plan.everything.find((each) => each.path !== undefined && each.title.toLowerCase() === title)?.path,
    )
  );
}

/** The two plans to compare, no larger than they have to be; undefined where nothing differs. */
function compared(
  before: Version | undefined,
  was: PlanThen | undefined,
  version: Version,
  is: PlanThen,
  { withExempt = false }: HistoryOptions,
): readonly [Plan, Plan] | undefined {
  // What could give something exempt away shows only in the whole.
  if (!withExempt && was && (hasExempt(was.plan) || hasExempt(is.plan))) {
    const views = publicViews(was.plan, is.plan);
    return [views.base.plan, views.head.plan];
  }
  if (was && (!before?.texts || !version.texts)) return [was.plan, is.plan];
  return changedParts(was && { plan: was.plan, texts: before?.texts ?? new Map() }, {
    plan: is.plan,
    texts: version.texts ?? new Map(),
  });
}

const hasExempt = (plan: Plan): boolean => exemptDeclarations(plan).size > 0;
