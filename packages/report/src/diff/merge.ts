import { AGREEMENTS } from '@goldenthread/rules';
import { headlineOf } from './headline.js';
import type { Change, Diff } from './schema.js';

/** What changed in several plans, as one: members’ changes first, then officers’, then the editors’. */
export function mergeDiffs(diffs: readonly Diff[]): Diff {
  const changes = diffs.flatMap((diff) => diff.changes).sort((a, b) => AGREEMENTS.indexOf(b.grade) - AGREEMENTS.indexOf(a.grade));
  const places = new Map(changes.map((change, index) => [change, index]));
  const isSeveral = diffs.filter((diff) => diff.changes.length > 0).length > 1;
  const whole = {
    changes,
    matters: diffs.flatMap((diff) =>
      diff.matters.map((matter) => ({
        ...matter,
        ...(isSeveral ? { summary: withPlan(matter.summary, diff) } : {}),
        changes: matter.changes.map((index) => places.get(diff.changes[index] as Change) as number),
      })),
    ),
    suspects: diffs.flatMap((diff) => diff.suspects),
    thread: {
      nodes: diffs.flatMap((diff) => diff.thread.nodes),
      links: diffs.flatMap((diff) => diff.thread.links),
      leftOut: diffs.reduce((sum, diff) => sum + diff.thread.leftOut, 0),
    },
    money: diffs.flatMap((diff) => diff.money),
    unfunded: diffs.flatMap((diff) => diff.unfunded),
    gaps: diffs.flatMap((diff) => diff.gaps),
    caused: diffs.flatMap((diff) => diff.caused),
    timed: diffs.flatMap((diff) => diff.timed),
    asAt: diffs.find((diff) => diff.asAt !== null)?.asAt ?? null,
    fixed: diffs.flatMap((diff) => diff.fixed),
    ...exemptOf(diffs),
    ...unreadOf(diffs),
  };
  return { version: 1, headline: headlineOf(whole), ...whole };
}

/** Of several plans, a row says which is meant. */
function withPlan(summary: string, { changes }: Diff): string {
  const title = changes.find(({ what }) => what === 'plan')?.title;
  return title ? summary.replace(/^The plan (?=[^‘])/, () => `The plan ‘${title}’ `) : summary;
}

function exemptOf(diffs: readonly Diff[]): Pick<Diff, 'exempt'> {
  const leftOut = diffs.reduce((sum, { exempt }) => sum + (exempt?.leftOut ?? 0), 0);
  const shown = diffs.some(({ exempt }) => exempt?.shown);
  return leftOut > 0 || shown ? { exempt: { leftOut, shown } } : {};
}

function unreadOf(diffs: readonly Diff[]): Pick<Diff, 'unread'> {
  const sum = (side: 'before' | 'after'): number => diffs.reduce((total, { unread }) => total + (unread?.[side] ?? 0), 0);
  const [before, after] = [sum('before'), sum('after')];
  return before + after > 0 ? { unread: { before, after } } : {};
}
