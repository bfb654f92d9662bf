import { type FileFacts, type ProblemFact, placeOf, type ReadingRule } from '../facts/file.js';
import { derived } from './derived.js';
import type { Element } from './element.js';
import { elementAt } from './element-at.js';
import type { Plan } from './plan.js';

/** A line that could not be read to its end, so that what it says is not known. */
interface UnreadLine {
  readonly file: FileFacts;
  /** Its number, counted from 1. */
  readonly line: number;
  /** What cannot be read of it. */
  readonly problems: readonly ProblemFact[];
  /** What it stands in. */
  readonly element: Element | undefined;
}

/** Problems behind which a line is not read on. */
const CUTS: readonly ReadingRule[] = ['line-not-understood', 'misleading-indentation', 'period-invalid', 'unknown-word'];

/** The lines of a plan that could not be read to their end, in the order of files and lines. */
export const unreadLines = derived((plan: Plan): readonly UnreadLine[] => {
  const found = new Map<string, UnreadLine & { readonly problems: ProblemFact[] }>();
  for (const file of plan.files)
    for (const problem of file.problems) {
      if (!CUTS.includes(problem.rule)) continue;
      const { line } = placeOf(file, problem.at.start);
      const element = elementAt(plan, file.file, problem.at.start);
      const key = `${line} ${file.file}`;
      const known = found.get(key);
      if (known) known.problems.push(problem);
      else found.set(key, { file, line, element, problems: [problem] });
    }
  return [...found.values()];
});
