import { type Element, placeOf, titleFromName } from '@goldenthread/model';
import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';

/** Declarations whose title adds nothing to what they are. */
const NEEDS_NO_TITLE = new Set(['budgetFor']);

export const titleMissing = defineRule({
  name: 'title-missing',
  group: 'language',
  audiences: ['language'],
  scope: 'file',
  severity: 'hint',
  since: '0.1.0',
  check(part, report) {
    for (const element of part.elements) {
      if (element.title !== '' || element.name === undefined || NEEDS_NO_TITLE.has(element.kind)) continue;
      // A name that could not be read to its end is a finding of its own; its title may stand behind it.
      if (isBroken(element)) continue;
      const { end } = element.nameAt;
      const title = titleFromName(element.name);
      report({
        element,
        fixes: () => [replaceText(`Add the title ‘${title}’`, element.file, { start: end, end }, `: ${title}`)],
        message: `${called(part, element)} has no title, so readers would see only its short name. Add a colon and its title.`,
      });
    }
  },
});

function isBroken({ file, nameAt }: Element): boolean {
  if (file.problems.length === 0) return false;
  const { line } = placeOf(file, nameAt.start);
  return file.problems.some(({ at, rule }) => rule === 'line-not-understood' && placeOf(file, at.start).line === line);
}
