import { type Element, type Plan, pathWithin, type WordsFact } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';

/** A file of an office program at the end of a path, as it stands among words. */
const PAPER =
  /(?<![\p{L}\d/\\:.~_%-])(?:[A-Za-z]:[\\/]|\\\\|~\/|\.{0,2}\/)?(?:[\p{L}\d._~%-]+[\\/])*[\p{L}\d_~%][\p{L}\d._~%-]*\.(?:docx?|pdf|xlsx?|pptx?|odt|ods|odp|csv|rtf|html?|md|txt)(?![\p{L}\d/\\])/giu;

/** An address of the web: whether there is something is not asked. */
const ADDRESS = /(?<![a-z+.-])[a-z][a-z+.-]{0,30}:\/\/\S+|www\.\S+/gi;

export const backgroundPaperMissing = defineRule({
  name: 'background-paper-missing',
  group: 'governance',
  audiences: ['governance'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const element of plan.having('background'))
      for (const { words } of element.all('background'))
        for (const [paper, start] of papersIn(words)) {
          const why = whyNot(plan, element, paper);
          if (why === undefined) continue;
          const at = { start: words.at.start + start, end: words.at.start + start + paper.length };
          report({ element, at, message: `${called(plan, element)} rests on a background paper ${why}` });
        }
  },
});

/** The papers that words name by their paths, with where they begin. */
function papersIn({ text }: WordsFact): [paper: string, start: number][] {
  const blanked = text.replace(ADDRESS, (address) => ' '.repeat(address.length));
  return [...blanked.matchAll(PAPER)].flatMap(({ 0: paper, index }): [string, number][] =>
    isNamed(blanked, paper, index) ? [[paper, index]] : [],
  );
}

/** Whether a paper is named, and not a sort of file that a sentence speaks of: a name in no folder stands by itself, or ends the words. */
function isNamed(text: string, paper: string, index: number): boolean {
  if (/[\\/]/.test(paper)) return true;
  const before = text.slice(0, index);
  // The last word of a path with spaces in it.
  if (/[\\/][^,;()]*$/.test(before)) return true;
  return /(?:^|[,:;(\u2013-])\s*$/.test(before) && /^[\s.)]*(?:$|[,;])/.test(text.slice(index + paper.length));
}

/** Why readers could not open a paper; undefined where they can, or where that is not known. */
function whyNot(plan: Plan, { file }: Element, paper: string): string | undefined {
  if (/^(?:[A-Za-z]:|\\\\|~|\/)/.test(paper))
    return `on somebody’s own drive: ${paper}. Readers cannot open it there. Keep it with the plan, or give its address.`;
  const top = (plan.root?.file ?? file).file.replace(/[^/]*$/, '');
  const where = pathWithin(top, file.file.replace(/[^/]*$/, ''), decoded(paper.replaceAll('\\', '/')));
  if (where === undefined || plan.options.isThere?.(where) !== false) return undefined;
  return `that is not there: ${paper}. People have a right to see what a decision rests on. Correct the path, or add the file.`;
}

/** `Budget%20book.pdf`, as it is copied from an address. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
