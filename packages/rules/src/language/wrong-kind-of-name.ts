import { type ClauseType, type ElementKind, isSound, type Link, openingOf, upLinksOf } from '@goldenthread/model';
import { type Fix, replaceText } from '../engine/fixes/fixes.js';
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
      const instead = linksInstead(link, link.to.kind);
      const help =
        instead.length > 0
          ? `Write ${list(instead.map(openingQuoted), 'or')} instead, or choose one of those.`
          : 'Choose one of those.';
      const kinds = [...new Set(link.kinds.map((kind) => withArticle(plan.words(kind))))];
      report({
        element: link.from,
        at: link.name.at,
        message: `${calledAtStart(plan, link.to)} is ${withArticle(plan.words(link.to.kind))}; ‘${linkWords(link)}’ needs ${list(kinds.slice(0, 5), 'or')}. ${help}`,
        related: [{ message: `${called(plan, link.to)} stands here`, file: link.to.file, at: link.to.nameAt }],
        fixes: () => instead.flatMap((type) => changeOpening(link, type)),
      });
    }
  },
});

/** How else an element may say that it is for something of a kind. */
const linksInstead = ({ from, type }: Link, kind: ElementKind): readonly ClauseType[] =>
  upLinksOf(from.kind).some((each) => each === type) ? upLinksOf(from.kind, kind) : [];

const openingQuoted = (type: ClauseType): string => `‘${openingOf(type)}’`;

/** The line with other words in front, where it names nothing else. */
function changeOpening(link: Link, type: ClauseType): Fix[] {
  const { clause, from, name } = link;
  if (!clause || clause.at.end !== name.at.end) return [];
  const words = linkWords(link);
  const at = { start: clause.at.start, end: clause.at.start + words.length };
  if (name.at.start !== at.end + 1) return [];
  return [replaceText(`Change to ${openingQuoted(type)}`, from.file, at, openingOf(type))];
}

/** Whether a name is the beginning of something that could not be read, such as `KPI 12`. */
const isPartOfSlip = ({ from, name }: Link): boolean =>
  from.file.problems.some(({ at }) => at.start <= name.at.start && at.end > name.at.end);
