import { type Element, type FileFacts, type Plan, type WordsFact, wordsOf } from '@goldenthread/model';
import { replaceText } from '../engine/fixes.js';
import { defineRule, type Report } from '../engine/rule.js';
import { contactsIn } from './_contacts.js';
import { CONTEXT, SUPPORT } from './_setting.js';

export const personalData = defineRule({
  name: 'personal-data',
  group: 'delivery',
  severity: 'warning',
  since: '0.1.0',
  cannotBeAccepted: true,
  fixes: 'Takes the address or number out.',
  check(plan, report) {
    for (const element of plan.everything) {
      for (const words of wordsOf(element.fact)) tell(element.file, element, words, report);
    }
    reportComments(plan, report);
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

/** Comments belong to the declaration that they stand in or after; those at the top of a file to none. */
function reportComments(plan: Plan, report: Report): void {
  const declarations = new Map<FileFacts, Element[]>(plan.files.map((file) => [file, []]));
  for (const element of plan.elements) declarations.get(element.file)?.push(element);
  for (const [file, elements] of declarations) {
    let index = -1;
    for (const comment of file.comments) {
      while ((elements[index + 1]?.fact.at.start ?? Number.POSITIVE_INFINITY) < comment.at.start) index++;
      tell(file, elements[index], comment, report);
    }
  }
}

/** The message leaves out what it found: findings travel further than the plan. */
function tell(file: FileFacts, element: Element | undefined, words: WordsFact, report: Report): void {
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
