import type { Element, Part, WordsFact } from '@goldenthread/model';
import { type Fix, replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

/** The most words that people can be expected to remember. */
const MOST_WORDS = 25;

export const visionTooLong = defineRule({
  name: 'vision-too-long',
  group: 'thread',
  audiences: ['language'],
  scope: 'file',
  severity: 'hint',
  since: '0.1.0',
  check(part, report) {
    for (const element of part.of('vision')) {
      const { title } = element.fact;
      const count = title ? wordsIn(title.text) : 0;
      if (!title || count <= MOST_WORDS) continue;
      report({
        element,
        at: title.at,
        message: `${calledAtStart(part, element)} has ${count} words, so few people will remember it. Keep to ${MOST_WORDS} at most, and put the rest in lines that start with ‘>’.`,
        fixes: () => splitFix(part, element, title),
      });
    }
  },
});

/** Nearly every word has a plain letter; to ask for any letter there is takes long to make ready. */
function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[A-Za-z0-9]/.test(word) || /[\p{L}\p{N}]/u.test(word)).length;
}

function splitFix(part: Part, vision: Element, title: WordsFact): Fix[] {
  const match = /^(.+?)[.!;]\s+(.+)$/s.exec(title.text);
  const [, first = '', rest = ''] = match ?? [];
  if (!match || wordsIn(first) > MOST_WORDS || wordsIn(first) < 3) return [];
  return [replaceText(`Move the rest below the ${part.words('vision')}`, vision.file, title.at, `${first}\n  > ${rest}`)];
}
