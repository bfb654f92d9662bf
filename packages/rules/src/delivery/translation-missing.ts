import { blank, type Family, says } from '@goldenthread/model';
import { addLines } from '../engine/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words.js';

/** What readers meet as a heading of the plan. */
const READ: readonly Family[] = ['plan', 'statement', 'outcome', 'measure'];

/** What has no Welsh title. */
const UNTRANSLATED: Cause = {
  key: '',
  say: (those) =>
    `${those} have no Welsh title, so the Welsh edition would have gaps. Add ‘cymraeg’ and the title in Welsh to each.`,
};

export const translationMissing = defineRule({
  name: 'translation-missing',
  group: 'delivery',
  audiences: ['governance', 'language'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  offUntilSet: true,
  check(part, report) {
    for (const element of part.elements) {
      if (!READ.includes(element.family) || element.title === '' || element.one('publish')?.publish === 'exempt') continue;
      if (element.all('translation').some(({ words }) => says(words))) continue;
      report({
        element,
        message: `${calledAtStart(part, element)} has no Welsh title, so the Welsh edition would have a gap. Add ‘cymraeg’ and the title in Welsh.`,
        cause: UNTRANSLATED,
        fixes: element.has('translation')
          ? []
          : [addLines('Add a Welsh title', element, `cymraeg: ${blank('what this is called in Welsh')}`)],
      });
    }
  },
});
