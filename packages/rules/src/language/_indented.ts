import { type Element, type FileFacts, openingOf, type Plan, upLinksOf } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import type { Cause, Reporter } from '../engine/rule.js';
import { called, calledAtStart, list, quoted } from '../engine/words/words.js';

/** What declarations that want the same link have in common. */
const unlinked = (links: string): Cause => ({
  key: links,
  say: (those) =>
    `${those} are indented below something that no line links them with. Add ${links} and its name to each, or move them to the margin.`,
});

/**
 * Declarations that are indented below another as if they were part of it, with no link that says so. What has to say what it
 * is for by rules of its own, such as an outcome, is left to those.
 */
export function reportIndented(plan: Plan, report: Reporter): void {
  let [file, line]: [FileFacts | undefined, number] = [undefined, 0];
  // The last declaration at the margin, and the indented ones behind it that others may be below of.
  let margin: Element | undefined;
  let indented: { readonly element: Element; readonly column: number }[] = [];
  for (const element of plan.elements) {
    if (element.file !== file) [file, line, margin, indented] = [element.file, 0, undefined, []];
    const { start } = element.fact.at;
    while ((file.lines[line + 1] ?? Number.POSITIVE_INFINITY) <= start) line++;
    const column = start - (file.lines[line] ?? 0);
    if (column === 0) {
      [margin, indented] = [element, []];
      continue;
    }
    indented = indented.filter((each) => each.column < column);
    const holder = indented.at(-1)?.element ?? margin;
    indented.push({ element, column });
    if (!holder?.name || holder.kind === 'plan' || !mayStandAlone(element, holder)) continue;
    const all = upLinksOf(element.kind, holder.kind).map(openingOf);
    const links = element.family === 'work' ? all.slice(0, 1) : all;
    if (links.length === 0 || saysWhatFor(plan, element, holder)) continue;
    const lines = links.map((link) => `${link} ${holder.name}`);
    report({
      element,
      message: `${calledAtStart(plan, element)} is indented below ${called(plan, holder)}, but no line says that it belongs there. Add ${list(lines.map(quoted), 'or')}, or move it to the margin.`,
      cause: unlinked(list(links.map(quoted), 'or')),
      fixes: () => lines.map((each) => addLines(`Add ${quoted(each)}`, element, each)),
    });
  }
}

/** Records, savings, and work below other work: nothing else asks what these are for. */
function mayStandAlone({ family, kind }: Element, holder: Element): boolean {
  return family === 'record' || kind === 'saving' || (family === 'work' && holder.family === 'work');
}

function saysWhatFor(plan: Plan, element: Element, holder: Element): boolean {
  return (
    upLinksOf(element.kind).some((type) => element.has(type) && (type !== 'delivers' || element.family !== 'work')) ||
    plan.linksTo(element).some(({ from }) => from.declaration === holder)
  );
}
