import {
  capitalised,
  countedInWords as counted,
  dayInWords,
  formatPeriod,
  listed,
  numberInWords,
  type Period,
  standingOf,
} from '@goldenthread/model';
import { called } from '../words.js';
import type { Context, DescribedChange, MatterFinder } from './matter.js';

/** Rows that report what was. */
const REPORTING: ReadonlySet<string> = new Set(['actual', 'forecast', 'achieved', 'received']);
/** From this many on, updates are one matter. */
const SEVERAL = 3;

/** What is reported for one period, by many measures and pieces of work: one matter, and what turned red by name. */
export const updates: MatterFinder = (free, context) => {
  const own = free.flatMap((each) => {
    const period = reportedFor(each);
    return period ? [{ ...each, period, each }] : [];
  });
  const byPeriod = Map.groupBy(own, ({ period }) => formatPeriod(period));
  const found = [...byPeriod.values()].filter((some) => new Set(some.map(({ change }) => change.element)).size >= SEVERAL);
  return found.flatMap((some, index) => {
    const [first] = some;
    if (!first) return [];
    const asAt = index === 0 ? free.filter(({ change }) => change.about === 'saying' && change.type === 'asAt') : [];
    const brief = `${periodInWords(first.period)}: ${whatIsReported(some)}${turnedRed(some, context)}`;
    return [{ sort: 'update' as const, brief, changes: [...some.map(({ each }) => each), ...asAt] }];
  });
};

/** The period that a change only reports on: nothing that was reported before is another now. */
function reportedFor({ change, told }: DescribedChange): Period | undefined {
  if (told.grade === 'member') return undefined;
  if (change.about === 'figures') {
    const isReport = REPORTING.has((change.is ?? change.was)?.type ?? '') && change.points.every(({ before }) => !before);
    return isReport ? change.points.at(-1)?.after?.period : undefined;
  }
  if (change.about !== 'saying' || change.type !== 'status') return undefined;
  const [clause] = change.come.flatMap((said) => (said.clause?.type === 'status' ? [said.clause] : []));
  return clause?.period?.period;
}

/** `10 measures reported`, `two projects reported` */
function whatIsReported(some: readonly DescribedChange[]): string {
  const kinds = Map.groupBy(new Set(some.map(({ change }) => change.element)), ({ kind }) => kind);
  const told = [...kinds].map(([kind, elements]) => counted(elements.length, some[0]?.change.plan.words(kind) ?? kind));
  return `${listed(told)} reported`;
}

function turnedRed(some: readonly DescribedChange[], { comparison: { base, head } }: Context): string {
  const red = [...new Set(some.map(({ change }) => change))].filter(
    ({ before, after }) => before && after && standingOf(head, after)?.rag === 'red' && standingOf(base, before)?.rag !== 'red',
  );
  const names = [...new Set(red.map(({ element }) => called(element, head.words(element.kind))))];
  if (names.length === 0) return ', none turned red';
  return `, ${numberInWords(names.length)} turned red: ${listed(names)}`;
}

/** A period at the start of a sentence: `quarter 4 of 2025/26`. */
function periodInWords(period: Period): string {
  if (period.type !== 'quarter') return dayInWords(period);
  const [year, quarter = ''] = formatPeriod(period).split(' Q');
  return capitalised(`quarter ${quarter} of ${year}`);
}
