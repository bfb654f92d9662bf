import { replaceText } from '../engine/fixes.js';
import { defineRule, type Report } from '../engine/rule.js';
import { contactsIn } from './_contacts.js';
import { CONTEXT, SUPPORT } from './_setting.js';
import { mayHoldContacts, type Text } from './_texts.js';

export const personalData = defineRule({
  name: 'personal-data',
  group: 'delivery',
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  cannotBeAccepted: true,
  fixes: 'Takes the address or number out.',
  check(part, report) {
    for (const text of mayHoldContacts(part)) tell(text, report);
  },
  docs: {
    summary: 'Finds an e-mail address or a telephone number, in words or in comments.',
    why: 'A plan is published, copied and kept for years. A person’s address or number in it can’t be called back, and the law on personal data asks that it isn’t there without need.',
    details:
      'Looked at are all words of the plan and its `#` comments: a comment is not published, but it travels with the file. This finding can’t be accepted away. Name the post, and let the website say how to reach it.',
    failing: `${SUPPORT}  because: Ask anna.example@council.example for the figures\n`,
    mended: `${SUPPORT}  because: Ask the director of place for the figures\n`,
    context: CONTEXT,
  },
});

/** The message leaves out what it found: findings travel further than the plan. */
function tell({ element, file, words }: Text, report: Report): void {
  for (const { kind, start, end } of contactsIn(words.text)) {
    const at = { start: words.at.start + start, end: words.at.start + end };
    report({
      element,
      file,
      at,
      message: `${kind === 'e-mail address' ? 'An' : 'A'} ${kind} stands here. A plan is published and kept for years, and nobody can take it back from its readers. Name the post instead.`,
      fixes: [replaceText(`Take the ${kind} out`, file, at, '')],
    });
  }
}
