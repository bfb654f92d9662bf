import { addAll, smallest } from '@goldenthread/model';
import { alike } from './alike.js';
import { filesGone, linksGone } from './gone.js';
import { takenFrom } from './library.js';
import {
  asMatter,
  type Context,
  type DescribedChange,
  type MatchedMatter,
  type MatterFinder,
  type MatterOfChanges,
} from './matter.js';
import { mergedOrSplit } from './outcomes.js';
import { renamedPosts, reshuffles, successors } from './posts.js';
import { reworded } from './reworded.js';
import { rollForward } from './roll-forward.js';
import { savingsShifted } from './savings.js';
import { explainedSlips } from './slips.js';
import { updates } from './updates.js';
import { virements } from './virements.js';

/** These parts stand for the sums that follow from them; years that are over are history. */
const followers: MatterFinder = (free) => {
  const of = (sort: MatchedMatter['sort'], brief: string, changes: readonly DescribedChange[]): MatchedMatter[] =>
    changes.length === 0 ? [] : [{ sort, brief, changes, folded: true }];
  const isTotal = ({ change }: DescribedChange): boolean =>
    change.about === 'figures' && (change.is ?? change.was)?.type === 'totalRow';
  return [
    ...of('totals', 'stated totals follow their rows', free.filter(isTotal)),
    ...of(
      'history',
      'years that are over leave the plan',
      free.filter(({ change }) => change.kind === 'history'),
    ),
  ];
};

/** In the order in which they choose: what is taken belongs to one matter only. */
const RECOGNISERS: readonly MatterFinder[] = [
  rollForward,
  updates,
  followers,
  takenFrom,
  renamedPosts,
  successors,
  mergedOrSplit,
  filesGone,
  linksGone,
  virements,
  savingsShifted,
  explainedSlips,
  reshuffles,
  reworded,
  alike,
];

/** The matters of a comparison: every change is in exactly one, in the order of its first change. */
export function mattersOf(all: readonly DescribedChange[], context: Context): MatterOfChanges[] {
  const plan = context.comparison.head.name ?? context.comparison.base.name;
  const found: MatchedMatter[] = [];
  let free = all;
  for (const recognise of RECOGNISERS) {
    const own = recognise(free, context).filter(({ changes }) => changes.length > 0);
    addAll(found, own);
    const taken = new Set(own.flatMap(({ changes }) => changes));
    free = free.filter((each) => !taken.has(each));
  }
  const single = free.map(
    (each): MatchedMatter => ({ sort: 'change', brief: each.told.brief, summary: each.told.summary, changes: [each] }),
  );
  const order = new Map(all.map((each, index) => [each, index]));
  const first = ({ changes }: MatchedMatter): number => smallest(changes.map((each) => order.get(each) ?? 0));
  return [...found, ...single].sort((a, b) => first(a) - first(b)).map((each) => asMatter(each, plan));
}

export type { DescribedChange, MatterOfChanges };
