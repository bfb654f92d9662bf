import { blank, type Element, type Family, type Plan, says } from '@goldenthread/model';
import { addLines, addLinesAfter } from '../engine/fixes/fixes.js';
import { type Cause, defineRule, type Reporter } from '../engine/rule.js';
import { calledAtStart, called as inWords } from '../engine/words/words.js';

/** What readers meet as a heading of the plan. */
const READ: readonly Family[] = ['plan', 'statement', 'outcome', 'measure'];

/** A language that a plan may be published in besides English, with the line that says it. */
interface Language {
  readonly clause: 'translation' | 'gaelic';
  readonly word: string;
  readonly called: string;
}

const WELSH: Language = { clause: 'translation', word: 'cymraeg', called: 'Welsh' };
const GAELIC: Language = { clause: 'gaelic', word: 'gàidhlig', called: 'Gaelic' };

/** What has no title in a language. */
const untitled = ({ word, called }: Language): Cause => ({
  key: `title ${word}`,
  say: (those) =>
    `${those} have no ${called} title, so the ${called} edition would have gaps. Add ‘${word}’ and the title in ${called} to each.`,
});

/** What has longer words that are not in a language. */
const halfTranslated = ({ word, called }: Language): Cause => ({
  key: `words ${word}`,
  say: (those) =>
    `The longer words of ${those} are not in ${called}, so the ${called} edition would have gaps. Add them in further ‘${word}’ lines.`,
});

export const translationMissing = defineRule({
  name: 'translation-missing',
  group: 'delivery',
  audiences: ['governance', 'language'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  offUntilSet: true,
  check(plan, report) {
    const used = [WELSH, GAELIC].filter(({ clause }) => plan.having(clause).length > 0);
    const languages = used.length > 0 ? used : [WELSH];
    for (const element of plan.elements) {
      if (!READ.includes(element.family) || element.title === '' || element.one('publish')?.publish === 'exempt') continue;
      for (const language of languages) check(plan, element, language, report);
    }
  },
});

function check(plan: Plan, element: Element, language: Language, report: Reporter): void {
  const { clause, word, called } = language;
  const [title, ...longer] = element.all(clause);
  if (!title || !says(title.words)) {
    report({
      element,
      message: `${calledAtStart(plan, element)} has no ${called} title, so the ${called} edition would have a gap. Add ‘${word}’ and the title in ${called}.`,
      cause: untitled(language),
      fixes: () =>
        title ? [] : [addLines(`Add a ${called} title`, element, `${word}: ${blank(`what this is called in ${called}`)}`)],
    });
    return;
  }
  const [words] = element.fact.narrative.filter(says);
  if (!words || longer.some((each) => says(each.words))) return;
  report({
    element,
    at: words.at,
    message: `The longer words of ${inWords(plan, element)} are not in ${called}, so the ${called} edition would have a gap. Add them in a further ‘${word}’ line.`,
    cause: halfTranslated(language),
    fixes: () =>
      longer.length > 0
        ? []
        : [
            addLinesAfter(
              `Add the longer words in ${called}`,
              element,
              title,
              `${word}: ${blank(`what these words are in ${called}`)}`,
            ),
          ],
  });
}
