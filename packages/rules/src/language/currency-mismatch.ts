import {
  type ClauseFact,
  CURRENCIES,
  type CurrencySign,
  type Element,
  foreignAmounts,
  isCurrency,
  isRow,
  type Plan,
  type Span,
  signOf,
} from '@goldenthread/model';
import type { Fix } from '../engine/fixes/fixes.js';
import { addLines } from '../engine/fixes/fixes.js';
import { defineRule, type RelatedPlace } from '../engine/rule.js';
import { misfit } from './_units.js';

/** A line with amounts in another currency than the plan's. */
interface ForeignLine {
  readonly element: Element;
  readonly amounts: readonly { readonly text: string; readonly at: Span }[];
}

/** How many lines stand beside a finding about all of a plan. */
const MOST_BESIDE = 20;

export const currencyMismatch = defineRule({
  name: 'currency-mismatch',
  group: 'language',
  audiences: ['language', 'finance'],
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    const stated = plan.root?.one('currency');
    // A currency that cannot be read is a finding of its own, and the cause of these.
    if (stated && !isCurrency(stated.currency.name)) return;
    const lines = foreignLines(plan);
    const [first, ...others] = lines;
    if (!first) return;
    const { symbol, currency } = plan.settings;
    const one = onlySign(lines);
    if (!stated && one && others.length > 0 && !usesOwnSign(plan)) {
      report({
        element: first.element,
        at: first.amounts[0]?.at ?? first.element.nameAt,
        message: `The amounts are in ${one}, but the plan does not say so and is read in ${symbol}. State its currency, so that they can be added up.`,
        related: others.slice(0, MOST_BESIDE).map(besideOf),
        fixes: () => currencyFixes(plan, one),
      });
      return;
    }
    for (const { element, amounts } of lines) {
      const [amount, ...rest] = amounts;
      if (!amount) continue;
      const more = rest.length === 0 ? '' : `, like ${rest.length} more on this line`;
      report({
        element,
        at: amount.at,
        message: `‘${amount.text}’ is not in the currency of the plan${more}, ${currency} (${symbol}), so nothing is worked out from it. Write the amount in ${symbol}.`,
        fixes: () => [
          changeSigns(element, amounts, symbol),
          ...(stated || lines.length > 1 ? [] : currencyFixes(plan, signOf(amount.text))),
        ],
      });
    }
  },
});

/** The lines with amounts, or with a unit of amounts, in another currency. */
function foreignLines(plan: Plan): ForeignLine[] {
  const lines: ForeignLine[] = [];
  for (const file of plan.files) {
    const byClause = new Map<ClauseFact, ForeignLine['amounts']>(
      foreignAmounts(file).map(({ clause, amounts }) => [clause, amounts]),
    );
    if (byClause.size === 0) continue;
    for (const part of plan.parts) {
      if (part.files[0] !== file) continue;
      for (const element of part.everything) {
        for (const clause of element.fact.clauses) {
          const amounts = byClause.get(clause);
          // An amount where none can stand is a mistake of another sort, whatever its currency.
          if (amounts && !(isRow(clause) && misfit(element, clause))) lines.push({ element, amounts });
        }
      }
    }
  }
  for (const element of plan.having('amountsIn')) {
    const units = element.all('amountsIn').filter(({ unit }) => signOf(unit.name) !== plan.settings.symbol);
    for (const { unit } of units) lines.push({ element, amounts: [{ text: unit.name, at: unit.at }] });
  }
  return lines;
}

/** The one sign that all of these amounts have; undefined where they have several. */
function onlySign(lines: readonly ForeignLine[]): CurrencySign | undefined {
  const signs = new Set(lines.flatMap(({ amounts }) => amounts.map(({ text }) => signOf(text))));
  return signs.size === 1 ? [...signs][0] : undefined;
}

/** Whether any amount of the plan has the plan's own sign. */
function usesOwnSign(plan: Plan): boolean {
  const { symbol } = plan.settings;
  const has = (part: object): boolean =>
    Object.entries(part).some(([key, value]) =>
      key === 'at' ? false : typeof value === 'object' && value !== null ? isOwn(value) || has(value) : false,
    );
  const isOwn = (value: object): boolean =>
    'type' in value && value.type === 'money' && 'text' in value && signOf(String(value.text)) === symbol;
  return plan.everything.some(({ fact }) => fact.clauses.some(has));
}

function besideOf({ element, amounts }: ForeignLine): RelatedPlace {
  const [amount] = amounts;
  return { message: `${amount?.text ?? ''} is another`, file: element.file, at: amount?.at ?? element.nameAt };
}

function changeSigns(element: Element, amounts: ForeignLine['amounts'], symbol: CurrencySign): Fix {
  const edits = amounts.map(({ text, at }) => {
    const start = at.start + text.search(/[£€$]/);
    return { file: element.file.file, at: { start, end: start + 1 }, text: symbol };
  });
  return { title: `Change the sign to ${symbol}; the figures stay`, edits };
}

function currencyFixes(plan: Plan, sign: CurrencySign | undefined): Fix[] {
  const { root } = plan;
  if (!root) return [];
  return Object.entries(CURRENCIES).flatMap(([code, own]) =>
    own === sign ? [addLines(`The whole plan is in ${code}`, root, `currency ${code}`)] : [],
  );
}
