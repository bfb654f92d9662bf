import { blank, saysNothing } from '@goldenthread/model';
import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

/** A year in words, of evidence that names its own: `Residents survey 2023`. */
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** What the fix writes behind the words: a date, only people know. */
const FORM = blank('when it was gathered, for the date behind ‘on’');

export const evidenceUndated = defineRule({
  name: 'evidence-undated',
  group: 'thread',
  audiences: ['performance', 'scrutiny'],
  scope: 'file',
  severity: 'hint',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    for (const element of part.having('evidence')) {
      const undated = element
        .all('evidence')
        .filter(({ on, words }) => !on && !saysNothing(words.text.replace(FORM, '')) && !YEAR.test(words.text));
      const [first, ...others] = undated;
      if (!first) continue;
      report({
        element,
        at: first.at,
        message: `${calledAtStart(part, element)} has evidence without a date, so readers cannot tell whether it is still true. Add ‘on’ and its date.`,
        fixes: () =>
          first.words.text.endsWith(FORM)
            ? []
            : [replaceText('Say when it was gathered', element.file, { start: first.at.end, end: first.at.end }, ` ${FORM}`)],
        related: others.map(({ at }) => ({ message: 'more evidence without a date', file: element.file, at })),
      });
    }
  },
});
