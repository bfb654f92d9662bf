import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule, type Reporter } from '../engine/rule.js';
import { contactsIn } from './_contacts.js';
import { mayHoldContacts, type Text } from './_texts.js';

export const personalData = defineRule({
  name: 'personal-data',
  group: 'delivery',
  audiences: ['governance', 'language'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  cannotBeAccepted: true,
  check(part, report) {
    for (const text of mayHoldContacts(part)) tell(text, report);
  },
});

/** The message leaves out what it found: findings travel further than the plan. */
function tell({ element, file, words }: Text, report: Reporter): void {
  for (const { kind, start, end } of contactsIn(words.text)) {
    const at = { start: words.at.start + start, end: words.at.start + end };
    report({
      element,
      file,
      at,
      message: `${kind === 'e-mail address' ? 'An' : 'A'} ${kind} would be published with this plan, and cannot be taken back. Name the post instead.`,
      fixes: () => [replaceText(`Remove the ${kind}`, file, at, '')],
    });
  }
}
