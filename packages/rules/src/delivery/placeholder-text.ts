import { type Element, firstWords, type Part, placeholderIn, withArticle } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';
import { mayHoldPlaceholders } from './_texts.js';

export const placeholderText = defineRule({
  name: 'placeholder-text',
  group: 'delivery',
  audiences: ['language'],
  scope: 'file',
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const { element, words } of mayHoldPlaceholders(part)) {
      const found = placeholderIn(words.text);
      if (!found || !element) continue;
      const start = words.at.start + found.index;
      report({
        element,
        at: { start, end: start + found.text.length },
        message: `‘${firstWords(found.text, MOST)}’ is still in ${where(part, element, found.text)} and would be published. Fill it in, or remove it until it is known.`,
      });
    }
  },
});

/** As much of a placeholder as a message can show. */
const MOST = 60;

/** What holds a placeholder; where that is all of its title, and it has no name, the title does not say which it is. */
function where(part: Part, element: Element, placeholder: string): string {
  if (element.name !== undefined || !element.parent || element.title.trim() !== placeholder.trim()) return called(part, element);
  return `${withArticle(part.words(element.kind))} of ${called(part, element.parent)}`;
}
