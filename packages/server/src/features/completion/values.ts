import { CURRENCIES, INEXACT_WORDS, NOT_AVAILABLE, type Span } from '@goldenthread/model';
import { AGREEMENTS, isComparing, requirementRules, rules, splitByElement, summaries } from '@goldenthread/rules';
import type { Expected } from '@goldenthread/syntax/expected';
import { type CompletionItem, CompletionItemKind, type Range } from 'vscode-languageserver';
import { canBeAccepted } from '../can-be-accepted.js';
import { periods } from './periods.js';
import { type CompletionRequest, sortText } from './request.js';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** What stands for a name that nothing declares. */
const NAMES: Readonly<Record<string, readonly string[]>> = { YearStarts: MONTHS, Currency: Object.keys(CURRENCIES) };

/** Words of the language, periods of the plan, units of money and names of rules, as the grammar expects them. */
export function valueItems(
  request: CompletionRequest,
  expected: readonly Expected[],
  typed: string,
  index: number,
): CompletionItem[] {
  const range = request.line.rangeFrom(index);
  const item = (label: string, kind: CompletionItemKind, group: number, order: number, detail?: string): CompletionItem => ({
    label,
    kind,
    sortText: sortText(group, order),
    filterText: label,
    textEdit: { range, newText: label },
    ...(detail === undefined ? {} : { detail }),
  });
  const words = expected.filter((each) => each.type === 'word' && canBeSet(request, each)).map((each) => each.text);
  const names = expected.flatMap((each) => (each.type === 'name' ? (NAMES[each.rule] ?? []) : []));
  const items = [
    ...periods(request, expected).map((each, order) => item(each, CompletionItemKind.Constant, 1, order, 'a period of the plan')),
    ...inexact(request.line.rangeFrom(index), expected),
    ...units(request, expected).map((each, order) => item(each, CompletionItemKind.Unit, 2, order)),
    ...names.map((each, order) => item(each, CompletionItemKind.Constant, 3, order)),
    ...words.map((each, order) => item(each, CompletionItemKind.EnumMember, 5, order)),
  ];
  return [...items, ...ruleNames(request, expected, range)].filter(
    ({ label }) => !typed.includes(' ') || label.toLowerCase().startsWith(typed.toLowerCase()),
  );
}

/** What a figure that is not exact begins with, and what stands in the place of one. */
function inexact(range: Range, expected: readonly Expected[]): CompletionItem[] {
  if (!expected.some((each) => each.text === 'INEXACT')) return [];
  const item = (label: string, newText: string, detail: string, order: number): CompletionItem => ({
    label,
    kind: CompletionItemKind.EnumMember,
    detail,
    sortText: sortText(4, order),
    filterText: label,
    textEdit: { range, newText },
  });
  return [
    ...INEXACT_WORDS.map((word, order) => item(word, `${word} `, 'a figure that is not exact', order)),
    item(NOT_AVAILABLE, `${NOT_AVAILABLE}: `, 'no figure, and why', INEXACT_WORDS.length),
  ];
}

function units({ plan }: CompletionRequest, expected: readonly Expected[]): string[] {
  const sign = plan?.settings.symbol ?? '£';
  return expected.some((each) => each.text === 'CURRENCY_UNIT') ? ['', 'k', 'm', 'bn'].map((unit) => sign + unit) : [];
}

/** Whether a rule can be set to a word: who has to agree goes only with rules that look at changes. */
function canBeSet({ line }: CompletionRequest, { rule, text }: Expected): boolean {
  if (rule !== 'RuleSetting' || !(AGREEMENTS as readonly string[]).includes(text)) return true;
  const named = /^\s*rule\s+(\S+)/.exec(line.text)?.[1];
  const found = rules.find(({ name }) => name === named);
  return !found || isComparing(found);
}

/** After `accept` and `rule`: the names of the rules and of the plan’s own requirements, first those that find something there. */
function ruleNames(
  { line, findings, plan }: CompletionRequest,
  expected: readonly Expected[],
  range: ReturnType<CompletionRequest['line']['rangeFrom']>,
): CompletionItem[] {
  const place = expected.find((each) => each.text === 'WORD' && each.feature === 'rule');
  if (!place) return [];
  const around = line.within[0]?.at;
  const isThere = (at: Span): boolean => around !== undefined && around.start <= at.start && at.start <= around.end;
  const here = new Set<string>(
    splitByElement(findings)
      .filter(({ at }) => isThere(at))
      .map(({ rule }) => rule),
  );
  const anywhere = new Set<string>(findings.map(({ rule }) => rule));
  const item = (name: string, group: string, documentation: string): CompletionItem => ({
    label: name,
    kind: CompletionItemKind.Constant,
    detail: group,
    documentation,
    sortText: sortText(here.has(name) ? 4 : anywhere.has(name) ? 6 : 7, 0) + name,
    textEdit: { range, newText: name },
  });
  const own = plan ? requirementRules(plan).map(({ name, page }) => item(name, 'the plan’s own', page?.summary ?? '')) : [];
  const known = rules.filter((rule) => place.rule !== 'Accept' || canBeAccepted(rule));
  return [...own, ...known.map(({ name, group }) => item(name, group, summaries[name]))];
}
