import { firstWords, placeholderIn } from '@goldenthread/model';
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
        message: `‘${firstWords(found.text, MOST)}’ is still in ${called(part, element)} and would be published. Fill it in, or remove it until it is known.`,
      });
    }
  },
});

/** As much of a placeholder as a message can show. */
const MOST = 60;
