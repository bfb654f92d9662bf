import { type Day, entriesPassedOn, exemptDeclarations, type Plan, publicView } from '@goldenthread/model';
import { type Moved, movedBetween } from '../moved-between.js';
import { plansTogether } from '../plans-together.js';
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
    const { commit } = version;
    const { kept, come, gone } = pairsOf(histories, before, version);
    const others = new Map(kept.map(([history]) => [history, { was: [] as Plan[], is: [] as Plan[] }]));
    for (const then of come) {
      const from = best(kept, (history, now) => entriesPassedOn(history.last.plan, then.plan, now.plan));
      others.get(from as PlanHistory)?.is.push(then.plan);
      // What was split off goes on in the same log.
      const history = { last: then, ledger: from?.ledger ?? new ChangeLog(options.today) };
      histories.push(history);
      const parts = before && !from ? compared(undefined, undefined, version, then, options) : undefined;
      if (!before) history.ledger.begin(commit, options.withExempt ? then.plan : publicView(then.plan).plan);
      else if (parts) history.ledger.add(commit, ...parts);
    }
    for (const { last } of gone) {
      const into = best(kept, (history, now) => entriesPassedOn(last.plan, now.plan, history.last.plan));
      others.get(into as PlanHistory)?.was.push(last.plan);
    }
    const moved = movesOf(kept);
    for (const [history, { arrived }] of moved)
      for (const { element, of } of arrived) if (kept[of]) history.ledger.takeOver(kept[of][0].ledger, element.path);
    for (const [history, then] of kept) {
      const { was, is } = others.get(history) ?? { was: [], is: [] };
      const inMove = moved.get(history)?.as;
      const parts = inMove
        ? together([inMove.base, ...was], [inMove.head, ...is], options)
        : was.length + is.length > 0
          ? together([history.last.plan, ...was], [then.plan, ...is], options)
          : compared(before, history.last, version, then, options);
      if (parts) history.ledger.add(commit, ...parts);
      history.last = then;
    }
    before = version;
  }
  return histories;
}

interface PlansThen {
  /** The plans that were there before, and are. */
  readonly kept: readonly (readonly [PlanHistory, PlanThen])[];
  readonly come: readonly PlanThen[];
  readonly gone: readonly PlanHistory[];
}

/** Which plan of a version is which of the version before: by its folder, else by its name. */
function pairsOf(histories: readonly PlanHistory[], before: Version | undefined, { plans }: Version): PlansThen {
  const left = new Set(histories.filter(({ last }) => before?.plans.includes(last)));
  const kept: [PlanHistory, PlanThen][] = [];
  const come: PlanThen[] = [];
  for (const then of plans) {
    const known = [...left].find(({ last }) => last.root === then.root) ?? [...left].find(({ last }) => last.name === then.name);
    if (known) {
      left.delete(known);
      kept.push([known, then]);
    } else come.push(then);
  }
  return { kept, come, gone: [...left] };
}

/** The history that most went from, or into; undefined where none did. */
function best(kept: PlansThen['kept'], number: (history: PlanHistory, now: PlanThen) => number): PlanHistory | undefined {
  const [most] = kept.map(([history, now]) => ({ history, number: number(history, now) })).sort((a, b) => b.number - a.number);
  return most && most.number > 0 ? most.history : undefined;
}

/** What moved between plans that are still there, by the plan that it left or came to. */
function movesOf(kept: PlansThen['kept']): ReadonlyMap<PlanHistory, Moved> {
  if (kept.length < 2) return new Map();
  const found = movedBetween(kept.map(([{ last }, then]) => ({ base: last.plan, head: then.plan })));
  return new Map([...found].flatMap(([place, each]) => (kept[place] ? [[kept[place][0], each]] : [])));
}

/** Plans that were split or merged between two versions, compared as one. */
function together(was: readonly Plan[], is: readonly Plan[], { withExempt = false }: HistoryOptions): readonly [Plan, Plan] {
  const [base, head] = [plansTogether(was), plansTogether(is)];
  if (withExempt) return [base, head];
  const views = publicViews(base, head);
  return [views.base.plan, views.head.plan];
}

/** The history of something, by any name that it had or by its title, with the name that it has now; undefined where none holds it. */
export function historyOf(
  histories: readonly PlanHistory[],
  name: string,
): { readonly found: PlanHistory; readonly name: string } | undefined {
  const holding = (called: (history: PlanHistory) => string | undefined): { found: PlanHistory; name: string } | undefined => {
    const named = histories.flatMap((found) => {
      const now = called(found);
      return now === undefined ? [] : [{ found, name: now }];
    });
    // Plans that were one have one log: the one that has it now comes first.
    return (
      named.find(({ found, name: now }) => found.last.plan.declarations.find(now)) ??
      named.find(({ found, name: now }) => found.ledger.of(now).length > 0)
    );
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
