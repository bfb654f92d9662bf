import { type OwnPage, pageOf, type Rule, type RuleName, rules } from '@goldenthread/rules';
import type { RulePage } from '@goldenthread/rules/pages';
import { canBeAccepted } from '../can-be-accepted.js';
import type { CardFormat } from './card-format.js';

/** The pages of the rules, by name. */
export type Pages = Readonly<Record<RuleName, RulePage>>;

/** The page of a rule, as short as a card: what it finds, why it matters to a council. */
export function ruleCard(name: string, pages: Pages, format: CardFormat): string | undefined {
  const rule = rules.find((each) => each.name === name);
  return (
    rule &&
    [
      format.strong(rule.name),
      pages[rule.name].summary,
      pages[rule.name].why,
      ...waysOut(rule),
      format.link('The page of this rule', pageOf(name)),
    ].join('\n\n')
  );
}

/** The same of a council's own requirement. */
export function requirementCard(name: string, { summary, why, lines }: OwnPage, format: CardFormat): string {
  return [
    format.strong(format.words(name)),
    format.words(summary),
    ...(why === '' ? [] : [format.words(why)]),
    'This plan’s own requirement:',
    lines.map((line) => format.item(format.words(line), 0)).join('\n'),
  ].join('\n\n');
}

function waysOut(rule: Rule): string[] {
  if (rule.cannotBeAccepted) return ['It protects people or the law, so it cannot be accepted: fix it.'];
  if (!canBeAccepted(rule)) return [];
  return [`If the gap is intended, say why under the declaration: \`accept ${rule.name}: The reason, in your words\``];
}
