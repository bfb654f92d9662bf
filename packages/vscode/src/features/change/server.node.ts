import { pairPlans, plansOfCommit, Repository, type Side } from '@goldenthread/language/git';
import { type Feature, type FeatureHost, pathOf, uriOf } from '@goldenthread/language/server-feature';
import { type CheckedPlan, isWithin, RepositoryError } from '@goldenthread/language/workspace';
import { buildPlan } from '@goldenthread/model';
import { diffPage, diffPlans, pageParts } from '@goldenthread/report';
import { answers } from '../../plans/server.js';
import { type Against, CHANGE, type ChangeAnswer, type ChangeParams } from './protocol.js';

/** Answers what the change to a plan means, with git's word of how it was. */
export const changeAnswers: Feature = (host) => {
  const before = new EarlierPlans();
  answers(host, CHANGE, (params) => answer(host, before, params));
  return {};
};

const none = (why: string): ChangeAnswer => ({ type: 'none', why });

async function answer({ files }: FeatureHost, before: EarlierPlans, { uri, against }: ChangeParams): Promise<ChangeAnswer> {
  const now = files.checkedOf(uri);
  if (!now) return none('This file belongs to no plan yet, so there is nothing to compare.');
  if (pathOf(uri).includes('://') || pathOf(uri).startsWith('unknown:') || pathOf(uri).startsWith('untitled:'))
    return none('This file is not saved yet, so there is nothing to compare it with. Save it into the folder of the plan first.');
  try {
    const base = await before.of(now.root, against);
    return typeof base === 'string' ? none(base) : compare(base, now, [...files.plans()]);
  } catch (error) {
    if (error instanceof RepositoryError) return none(error.message);
    throw error;
  }
}

function compare(base: Side, now: CheckedPlan, all: readonly CheckedPlan[]): ChangeAnswer {
  const head = { plans: all.filter(({ root }) => isWithin(base.top, root)), top: base.top };
  // A folder may be reached by another path than git's own: then its plan is at least paired by its name.
  const pairs = pairPlans(base, head.plans.includes(now) ? head : { plans: [now], top: base.top });
  const was = pairs.find(([, after]) => after === now)?.[0];
  const findings = { base: was?.findings ?? [], head: now.findings };
  const page = diffPage(diffPlans(was?.plan ?? buildPlan([]), now.plan, findings), (name) => {
    const element = now.plan.declarations.find(name);
    return element && { file: element.file.file, line: element.place.line };
  });
  return {
    type: 'change',
    parts: pageParts(page, { headingsLeadToText: true }),
    places: [...page.sources].map(([id, { file, line }]) => ({ id, uri: uriOf(file), line: line - 1 })),
  };
}

/** The plans of earlier commits. Those of one commit never change: the last ones that were asked for are kept. */
class EarlierPlans {
  private readonly known = new Map<string, Side>();

  /** The plans to compare those in a folder with; or why there are none. */
  async of(folder: string, against: Against): Promise<Side | string> {
    const repository = await Repository.around(folder);
    const head = await repository.find('HEAD');
    if (head === undefined)
      return 'Nothing is committed in this folder yet, so there is nothing to compare with. Commit the plan once; from then on you see here what you change.';
    const commit = against === 'commit' ? head : await this.leftMain(repository, head);
    if (commit === undefined)
      return 'There is no branch called main or master here, so it is not known where your branch left it. Compare with the last commit instead.';
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
