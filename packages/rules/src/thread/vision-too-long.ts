import type { Element, Part, WordsFact } from '@goldenthread/model';
import { type Fix, replaceText } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';

/** The most words that people can be expected to remember. */
const MOST_WORDS = 25;

export const visionTooLong = defineRule({
  name: 'vision-too-long',
  group: 'thread',
  scope: 'file',
  severity: 'hint',
  since: '0.1.0',
  fixes: 'Keeps the first sentence and moves the others to a `>` line below, where the first is short enough.',
  check(part, report) {
    for (const element of part.of('vision')) {
      const { title } = element.fact;
      const count = title ? wordsIn(title.text) : 0;
      if (!title || count <= MOST_WORDS) continue;
      report({
        element,
        at: title.at,
        message: `${Called(part, element)} has ${count} words, so few people will remember it. Keep to ${MOST_WORDS} at most, and move what explains it to lines that begin with '>'.`,
        fixes: splitFix(part, element, title),
      });
    }
  },
  docs: {
    summary: 'Points out a vision of more than 25 words.',
    why: 'When people are asked about a draft plan, “the vision is too long” is among the first things they say. One line can be remembered, printed on a poster and used to choose.',
    details: 'Only the title counts. The `>` lines below it may be as long as they need to be.',
    failing: `plan CouncilPlan: Council Plan 2024 to 2027
  as at 2024-12-31
vision Thriving: A district where everyone can thrive. We will work with partners, businesses and communities across our towns and villages so that people of every age live well and are proud of their home.
`,
    mended: `plan CouncilPlan: Council Plan 2024 to 2027
  as at 2024-12-31
vision Thriving: A district where everyone can thrive
  > We will work with partners, businesses and communities across our towns and villages so that people of every age
  > live well and are proud of their home.
`,
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
