import { calendarDay } from '@goldenthread/model';
import { diffPage, diffTogether, followMoves, type MovesFollowed, mergeInTheWay, pageParts } from '@goldenthread/report';
import { type CheckedPlan, type Feature, type FeatureHost, pathOf, rangeOf, uriOf } from '@goldenthread/server/feature';
import { comparedPlans, isWithin, plansOfCommit, Repository, RepositoryError, type Side } from '@goldenthread/server/revisions';
import { HOW_TO_KEEP_VERSIONS, NOT_TRUSTED } from '../../plans/protocol.js';
import { answers } from '../../plans/server.js';
import {
  type CausedFinding,
  CHANGE,
  type ChangeAnswer,
  type ChangeParams,
  type CompareWith,
  FIXES,
  type Fix,
} from './protocol.js';

/** Answers what the change to a plan means, and what fixes it, with git's word of how it was. */
export const answer: Feature = (host) => {
  const before = new EarlierPlans();
  answers(host, CHANGE, async (params): Promise<ChangeAnswer> => {
    const both = await bothPlans(host, before, params);
    return typeof both === 'string' ? { type: 'none', why: both } : compare(both);
  });
  answers(host, FIXES, async ({ finding, ...params }): Promise<readonly Fix[]> => {
    const both = await bothPlans(host, before, params);
    return typeof both === 'string' ? [] : fixes(host, both, finding);
  });
  return {};
};

/** A plan as it was, and as it is, with what was split off from it or merged into it. */
interface Both extends MovesFollowed<CheckedPlan> {
  readonly now: CheckedPlan;
}

/** The plan of a document as it was and as it is; or why nobody can say. */
async function bothPlans(
  { files }: FeatureHost,
  before: EarlierPlans,
  { uri, against, trusted }: ChangeParams,
): Promise<Both | string> {
  if (trusted !== true) return NOT_TRUSTED;
  const now = files.checkedOf(uri);
  if (!now) return 'This file does not belong to a plan yet, so there is nothing to compare.';
  if (pathOf(uri).includes('://') || pathOf(uri).startsWith('unknown:') || pathOf(uri).startsWith('untitled:'))
    return 'This file is not saved yet, so there is nothing to compare it with. Save it into the folder of the plan first.';
  const merge = mergeInTheWay(now.findings, 'look at your changes');
  if (merge) return merge;
  try {
    const base = await before.of(now.root, against);
    return typeof base === 'string' ? base : { ...groupOf(base, now, [...files.plans()]), now };
  } catch (error) {
    if (error instanceof RepositoryError) return error.message;
    throw error;
  }
}

function groupOf(base: Side, now: CheckedPlan, all: readonly CheckedPlan[]): MovesFollowed<CheckedPlan> {
  const head = { plans: all.filter(({ root }) => isWithin(base.top, root)), top: base.top };
  // A folder may be reached by another path than git's own: then its plan is at least paired by its name.
  const groups = comparedPlans(base, head.plans.includes(now) ? head : { plans: [now], top: base.top });
  const place = groups.findIndex((group) => group.head.includes(now));
  return followMoves(groups)[place] ?? { base: [], head: [now] };
}

const differenceOf = ({ base, head, moves }: Both): ReturnType<typeof diffTogether> =>
  diffTogether(base, head, { today: calendarDay(new Date()), ...(moves ? { moves } : {}) });

function compare(both: Both): ChangeAnswer {
  const { diff, caused } = differenceOf(both);
  const page = diffPage(diff, {
    placeOf: (name) => {
      const element = both.head.map(({ plan }) => plan.declarations.find(name)).find((each) => each !== undefined);
      return element && { file: element.file.file, line: element.place.line };
    },
    canFix: (index) => (caused[index]?.fixes.length ?? 0) > 0,
  });
  return {
    type: 'change',
    parts: pageParts(page, { headingsLeadToText: true }),
    places: [...page.sources].map(([id, { file, line }]) => ({ id, uri: uriOf(file), line: line - 1 })),
    fixable: diff.caused.flatMap(({ rule, element, message }, index) =>
      caused[index]?.fixes.length ? [{ id: `caused-${index + 1}`, rule, element, message }] : [],
    ),
  };
}

/** What fixes a finding, as the text stands now. */
function fixes({ files }: FeatureHost, both: Both, { rule, element, message }: CausedFinding): readonly Fix[] {
  const found = differenceOf(both).caused.find(
    (each) => each.rule === rule && each.element === element && each.message === message,
  );
  return (found?.fixes ?? []).map(({ title, edits }) => ({
    title,
    edits: edits.map(({ file, at, text }) => ({ uri: uriOf(file), range: rangeOf({ lines: files.lines(file) }, at), text })),
  }));
}

/** The plans of earlier commits. Those of one commit never change: the last ones that were asked for are kept. */
class EarlierPlans {
  private readonly known = new Map<string, Side>();

  /** The plans to compare those in a folder with; or why there are none. */
  async of(folder: string, against: CompareWith): Promise<Side | string> {
    const repository = await Repository.around(folder, HOW_TO_KEEP_VERSIONS);
    const head = await repository.find('HEAD');
    if (head === undefined)
      return 'There is no earlier version of the plan to compare with yet. Open Source Control at the left, write “First version”, and press Commit. After that, your changes are shown here.';
    const commit = against === 'commit' ? head : await this.leftMain(repository, head);
    if (commit === undefined)
      return 'This folder does not say which version is the agreed plan (it has no branch called main or master). Compare with the last saved version instead.';
    const key = `${repository.top} ${commit}`;
    const known = this.known.get(key);
    if (known) return known;
    const side = await plansOfCommit(repository, commit);
    this.known.clear();
    this.known.set(key, side);
    return side;
  }

  private async leftMain(repository: Repository, head: string): Promise<string | undefined> {
    const main = await repository.main().catch((error: unknown) => {
      if (error instanceof RepositoryError) return undefined;
      throw error;
    });
    return main === undefined ? undefined : repository.mergeBase(head, main);
  }
}
