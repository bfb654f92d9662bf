import {
  type ClauseFact,
  clausesWith,
  type Element,
  OPENING_WORDS,
  saysNothing,
  type ValueFact,
  type WordsFact,
} from '@goldenthread/model';
import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule, type Reporter } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

/** The clauses whose figures are written without a sign; of budget lines, some. */
const UNSIGNED = clausesWith(({ unsigned }) => unsigned === true);
const TYPES = [...UNSIGNED, 'line'] as const;

export const amountNegative = defineRule({
  name: 'amount-negative',
  group: 'funding',
  audiences: ['finance'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const element of new Set(TYPES.flatMap((type) => part.having(type)))) {
      if (element.kind === 'disbenefit' || isReason(element.one('because')?.words)) continue;
      for (const clause of element.fact.clauses) {
        const found = negativeIn(clause);
        if (found) tell(element, clause, found, report);
      }
    }

    function tell(element: Element, clause: ClauseFact, value: ValueFact, take: Reporter): void {
      const about = element.kind === 'budget' && element.parent ? element.parent : element;
      const words = clause.type === 'line' ? clause.nature : (OPENING_WORDS[clause.type][0] ?? clause.type);
      take({
        element,
        at: value.at,
        message: `${calledAtStart(part, about)} has a negative ‘${words}’, ${value.text}. ${whyWrong(clause)} Remove the minus${orSayWhy(element, clause)}.`,
        fixes: () => [
          replaceText('Remove the minus', element.file, value.at, value.text.replace(/^[-\u2010-\u2015\u2212]\s*/, '')),
        ],
      });
    }
  },
});

/** What a minus does there: some amounts are taken off anyway, of the others there is no less than nothing. */
function whyWrong({ type }: ClauseFact): string {
  return type === 'line' || type === 'amount'
    ? 'The plan already takes it off, so this adds it.'
    : 'It is written without a sign, so it is probably a mistake.';
}

/** Where a reason for a minus would stand; nowhere, where it is a setting. */
function orSayWhy(element: Element, clause: ClauseFact): string {
  if ('cells' in clause) return ', or add a colon and why';
  return element.kind === 'plan' ? '' : ', or add ‘because’ and why';
}

/** The first negative figure of a clause that is written without a sign and says nothing of why. */
function negativeIn(clause: ClauseFact): ValueFact | undefined {
  if ('words' in clause && isReason(clause.words as WordsFact | undefined)) return undefined;
  if (!('cells' in clause)) {
    if (!UNSIGNED.has(clause.type)) return undefined;
    const value = 'value' in clause ? clause.value : 'amount' in clause ? clause.amount : undefined;
    return isValue(value) && isNegative(value) ? value : undefined;
  }
  const isComing = clause.type === 'line' && (clause.nature === 'income' || clause.nature === 'saving');
  if (!isComing && !UNSIGNED.has(clause.type)) return undefined;
  return clause.cells.find(isNegative) ?? clause.pairs.find(({ value }) => isNegative(value))?.value;
}

function isReason(words: WordsFact | undefined): boolean {
  return words !== undefined && !saysNothing(words.text);
}

function isValue(value: unknown): value is ValueFact {
  return typeof value === 'object' && value !== null && 'text' in value && 'type' in value;
}

function isNegative(value: ValueFact): boolean {
  if (value.type === 'money') return value.pence !== undefined && value.pence < 0;
  return value.type === 'number' && value.value < 0;
}
