import type { Element, Part, ProblemFact, ReadingRule } from '@goldenthread/model';
import { replaceText } from '../engine/fixes/fixes.js';
import type { Reporter } from '../engine/rule.js';

/** The declaration that a place of a file is in. */
function declarationAt(elements: readonly Element[], offset: number): Element | undefined {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle] as Element).fact.at.end < offset) low = middle + 1;
    else high = middle;
  }
  const found = elements[low];
  return found && found.fact.at.start <= offset ? found : undefined;
}

/** Reports the problems that reading the text itself brought up under a rule. */
export function reportReading(rule: ReadingRule, part: Part, report: Reporter): void {
  for (const file of part.files) {
    const problems = file.problems.filter((problem) => problem.rule === rule);
    if (problems.length === 0) continue;
    const elements = part.elements.filter((element) => element.file === file);
    for (const problem of problems) {
      const element = declarationAt(elements, problem.at.start);
      const { replacement } = problem;
      const fixes = replacement ? [replaceText(titleOf(replacement), file, replacement.at, replacement.text)] : [];
      const more = (problem.fixes ?? []).map(({ title, edits }) => ({
        title,
        edits: edits.map((edit) => ({ file: file.file, ...edit })),
      }));
      report({ element, file, at: problem.at, message: problem.message, fixes: () => [...fixes, ...more] });
    }
  }
}

function titleOf({ at, text }: NonNullable<ProblemFact['replacement']>): string {
  if (text === '\n') return 'Put it on the next line';
  if (text.trim() === '') return text === '' ? 'Delete what cannot be seen' : 'Remove the colon';
  return at.start === at.end ? `Add ‘${text.trim()}’` : `Change to ‘${text}’`;
}
