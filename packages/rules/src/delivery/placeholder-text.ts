import { defineRule } from '../engine/rule.js';
import { called } from '../engine/words.js';
import { mayHoldPlaceholders } from './_texts.js';

/** What people type where something is still to come. Short forms in any case; XX only in capitals, as a word or a figure. */
const placeholders = (): readonly RegExp[] => [
  /(?<![\p{L}\p{N}])(?:tbc|tba|tbd)(?![\p{L}\p{N}])/iu,
  /(?<![\p{L}\p{N}])X{2,}(?=$|[^\p{L}\p{N}]|%|k\b|m\b)/u,
  /\?{3,}|(?<![^\s([£])\?{2}(?![^\s)\].,;:%])/u,
  /lorem ipsum/iu,
  /^to be (?:confirmed|agreed|announced|decided|determined|added)\.?$/iu,
];

export const placeholderText = defineRule({
  name: 'placeholder-text',
  group: 'delivery',
  scope: 'file',
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const { element, words } of mayHoldPlaceholders(part)) {
      const found = firstPlaceholder(words.text);
      if (!found || !element) continue;
      const start = words.at.start + found.index;
      report({
        element,
        at: { start, end: start + found.text.length },
        message: `'${found.text}' still stands in the words of the ${called(part, element)}. It would be published as it is. Write what is meant, or take it out until it is known.`,
      });
    }
  },
});

/** Made ready only when a text may hold one: to know every letter there is takes long. */
let ready: readonly RegExp[] | undefined;

function firstPlaceholder(text: string): { text: string; index: number } | undefined {
  ready ??= placeholders();
  const found = ready.flatMap((pattern) => {
    const match = pattern.exec(text);
    return match ? [{ text: match[0], index: match.index }] : [];
  });
  return found.sort((a, b) => a.index - b.index)[0];
}
