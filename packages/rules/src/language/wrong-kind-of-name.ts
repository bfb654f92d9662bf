import { isSound, type Link } from '@goldenthread/model';
import { defineRule, EVERYONE } from '../engine/rule.js';
import { called, calledAtStart, list, withArticle } from '../engine/words/words.js';
import { linkWords } from './unknown-name.js';

export const wrongKindOfName = defineRule({
  name: 'wrong-kind-of-name',
  group: 'language',
  audiences: EVERYONE,
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    for (const link of plan.links) {
      if (!link.to || isSound(link) || isPartOfSlip(link)) continue;
      const kinds = [...new Set(link.kinds.map((kind) => withArticle(plan.words(kind))))];
      report({
        element: link.from,
        at: link.name.at,
        message: `${calledAtStart(plan, link.to)} is ${withArticle(plan.words(link.to.kind))}; ‘${linkWords(link)}’ needs ${list(kinds.slice(0, 5), 'or')}. Choose one of those.`,
        related: [{ message: `${called(plan, link.to)} stands here`, file: link.to.file, at: link.to.nameAt }],
      });
    }
  },
});

/** Whether a name is the beginning of something that could not be read, such as `KPI 12`. */
const isPartOfSlip = ({ from, name }: Link): boolean =>
  from.file.problems.some(({ at }) => at.start <= name.at.start && at.end > name.at.end);
