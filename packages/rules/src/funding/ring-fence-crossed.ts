import { type BudgetLine, budgetLines, chain, type Plan, saysNothing, spends, wholesOf } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { called, quoted } from '../engine/words/words.js';
import { isExplained, subjectOf } from './_money.js';

export const ringFenceCrossed = defineRule({
  name: 'ring-fence-crossed',
  group: 'funding',
  audiences: ['finance', 'governance'],
  severity: 'error',
  since: '0.1.0',
  cannotBeAccepted: true,
  check(plan, report) {
    for (const line of budgetLines(plan)) {
      const fence = line.fund?.one('ringFenced');
      if (!fence || !line.fund || !spends(line) || isWithin(plan, line, fence.words.text)) continue;
      report({
        element: subjectOf(line),
        file: line.budget.file,
        at: line.clause.at,
        message: `${called(plan, line.fund)} is ring-fenced for ${quoted(fence.words.text)}, and nothing shows that ${called(plan, subjectOf(line))} qualifies. Use another fund, or add a colon and why it does.`,
        related: [{ message: `what ${called(plan, line.fund)} is for`, file: line.fund.file, at: fence.at }],
      });
    }
  },
});

/** Words that say nothing of what money is for. */
const EMPTY = new Set([
  'and',
  'the',
  'for',
  'with',
  'from',
  'that',
  'services',
  'service',
  'council',
  'grant',
  'fund',
  'support',
  'local',
  'work',
]);

/** Whether a line says why the fund may pay it, or its work, or what that leads up to, shares a word with what the fund is for. */
function isWithin(plan: Plan, line: BudgetLine, fence: string): boolean {
  if (line.clause.words && !saysNothing(line.clause.words.text)) return true;
  const wanted = stems(fence);
  if (wanted.size === 0) return true;
  const owner = line.owner ?? line.budget;
  if (isExplained(owner)) return true;
  const near = chain(
    owner,
    (each) => [
      ...wholesOf(plan, each),
      ...plan.targets(each, 'delivers'),
      ...plan.targets(each, 'meets'),
      ...plan.targets(each, 'supports'),
    ],
    MOST_LOOKED_AT,
  );
  const said = near.flatMap((each) => [
    each.title,
    each.name?.replace(/([a-z])([A-Z])/g, '$1 $2') ?? '',
    ...each.fact.narrative.map(({ text }) => text),
  ]);
  const found = stems([...said, line.budget.title].join(' '));
  return [...wanted].some((stem) => found.has(stem));
}

/** How much of what work is for is looked at. */
const MOST_LOOKED_AT = 50;

/** The beginnings of the words that say something: five letters tell schools from schooling no more than a reader would. */
function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => word.slice(0, 5)));
}
