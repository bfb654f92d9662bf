import { blank, type Element, says, type WordsFact } from '@goldenthread/model';
import { appendLines, type Fix } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart, list } from '../engine/words/words.js';

/** Words that fill a line and say nothing. */
const NOTHING =
  /^(none|nil|nothing|no|n\/a|not applicable)(\s+(identified|known|found|foreseen|expected|significant))?\s*[.;]?$/i;

export const optionIncomplete = defineRule({
  name: 'option-incomplete',
  group: 'governance',
  audiences: ['governance', 'scrutiny'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    for (const element of part.of('option')) {
      const missing = missingFrom(element);
      if (missing.length > 0) {
        report({
          element,
          message: `${calledAtStart(part, element)} lists no ${list(
            missing.map((each) => (each === 'risk' ? 'risks' : 'disadvantages')),
            'or',
          )}, so members cannot compare it fairly. Add ${list(missing.map(lineFor), 'and')}.`,
          fixes: () => forms(element, missing),
        });
      } else if (pointsOf(element).every((words) => NOTHING.test(words.text))) {
        report({
          element,
          message: `${calledAtStart(part, element)} says ‘none identified’ at every point, so members cannot compare it fairly. Add what is for it and what is against it.`,
        });
      }
    }
  },
});

type Missing = 'disadvantage' | 'risk';

function missingFrom(option: Element): Missing[] {
  const has = (clauses: readonly { words: WordsFact }[]): boolean => clauses.some(({ words }) => says(words));
  return [
    ...(has(option.all('disadvantage')) ? [] : (['disadvantage'] as const)),
    ...(has(option.all('optionRisks')) ? [] : (['risk'] as const)),
  ];
}

/** A line for each point that has none yet. */
function forms(option: Element, missing: readonly Missing[]): Fix[] {
  const lines = missing.flatMap((each) => (option.has(each === 'risk' ? 'optionRisks' : each) ? [] : [FORMS[each]]));
  return lines.length === 0 ? [] : [appendLines('Add what speaks against it', option, ...lines)];
}

const FORMS: Readonly<Record<Missing, string>> = {
  disadvantage: `disadvantage: ${blank('what speaks against it')}`,
  risk: `risks: ${blank('what could go wrong with it')}`,
};

function lineFor(missing: Missing): string {
  return missing === 'risk' ? '‘risks’' : '‘disadvantage’';
}

function pointsOf(option: Element): WordsFact[] {
  const clauses = [...option.all('advantage'), ...option.all('disadvantage'), ...option.all('optionRisks')];
  return clauses.map((clause) => clause.words);
}
