import { countedInWords as counted, listed } from '@goldenthread/model';
import { describeAttribute } from '../describe/attribute.js';
import { type DescribedChange, type MatchedMatter, type MatterFinder, sentence } from './matter.js';

/** As many as are named; the others are counted. */
const NAMED = 3;

/**
 * What is taken from elsewhere and changes with where it is taken from: a measure that is now the same as another, or all that a plan
 * takes from a library whose edition changes.
 */
export const takenFrom: MatterFinder = (free) => {
  const taken = Map.groupBy(free.filter(isTaken), ({ change }) => change.element);
  const measures = free.filter(({ change }) => change.about === 'saying' && change.type === 'takenFrom');
  const found = measures.flatMap((measure) => withTaken(measure, taken.get(measure.change.element) ?? []));
  const told = new Set(found.flatMap(({ changes }) => changes));
  const [use, ...others] = free.filter(({ change }) => change.about === 'saying' && change.type === 'use');
  const left = [...taken.values()].flat().filter((each) => !told.has(each));
  return use && others.length === 0 && left.length > 0 ? [...found, withLibrary(use, left)] : found;
};

/** Whether a change is only one of what a measure takes from another, and nobody edited. */
function isTaken({ change }: DescribedChange): boolean {
  if (change.about !== 'saying') return false;
  const said = change.come.length > 0 ? change.come : change.gone;
  return said.length > 0 && said.every(({ clause }) => clause?.taken === true);
}

function withTaken(measure: DescribedChange, taken: readonly DescribedChange[]): MatchedMatter[] {
  if (taken.length === 0) return [];
  const brief = `${measure.told.brief}; its definition follows`;
  return [{ sort: 'library', brief, summary: summaryOf(measure, taken), changes: [measure, ...taken] }];
}

function withLibrary(use: DescribedChange, taken: readonly DescribedChange[]): MatchedMatter {
  const titles = [...new Set(taken.map(({ told }) => `‘${told.title || told.element}’`))];
  const rest = titles.length - NAMED;
  const named = listed(rest > 0 ? [...titles.slice(0, NAMED), counted(rest, 'more', 'more')] : titles);
  const brief = `${use.told.brief}; the definition of ${named} follows`;
  return { sort: 'library', brief, summary: summaryOf(use, taken), changes: [use, ...taken] };
}

/** What happened, then what follows from it: each thing is named once. */
function summaryOf(first: DescribedChange, others: readonly DescribedChange[]): string {
  let named = first.change.element;
  const told = others.map(({ change, told: { summary } }) => {
    const isSame = change.element === named;
    named = change.element;
    return isSame && change.about === 'saying' ? sentence(`it ${describeAttribute(change)}`) : summary;
  });
  return [first.told.summary, ...told].join(' ');
}
