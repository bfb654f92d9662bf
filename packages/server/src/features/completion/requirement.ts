import {
  buildPlan,
  type ElementFact,
  type ElementKind,
  type Offer,
  type Plan,
  requirementOffers,
  termsInWords,
} from '@goldenthread/model';
import { QuickReader } from '@goldenthread/syntax';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { namesOf } from './names.js';
import { type CompletionRequest, sortText } from './request.js';

/** A line that says what a requirement is for, or what it asks. */
const LINE = /^\s*(for|has)\s/;

const reader = new QuickReader();

/** The words and names that may go on with a line of a requirement, by what makes sense there; undefined on any other line. */
export function requirementItems(request: CompletionRequest): CompletionItem[] | undefined {
  const { line, plan } = request;
  const [requirement] = line.within;
  if (requirement?.kind !== 'requirement' || !LINE.test(line.text)) return undefined;
  const items: CompletionItem[] = [];
  for (const index of line.wordStarts()) {
    const before = line.text.slice(0, index);
    if (!LINE.test(before)) break;
    const typed = line.text.slice(index);
    const offers = offersBehind(requirement, before, plan);
    const words = offers.filter(({ sort, text }) => sort === 'word' && text.startsWith(typed.trimStart().toLowerCase()));
    for (const [order, { text }] of words.entries()) items.push(wordItem(request, text, order, index));
    const kinds = offers.flatMap(({ sort, text }) => (sort === 'name' ? [text as ElementKind] : []));
    for (const item of namesOf(request, kinds, '', typed, index)) items.push(item);
  }
  return [...new Map(items.map((item) => [item.textEdit?.newText ?? item.label, item])).values()];
}

function wordItem({ line }: CompletionRequest, text: string, order: number, index: number): CompletionItem {
  const textEdit = { range: line.rangeFrom(index), newText: text };
  return { label: text, kind: CompletionItemKind.EnumMember, sortText: sortText(5, order), filterText: text, textEdit };
}

/** What could stand behind the beginning of a line. What the requirement is for stands on another line of it. */
function offersBehind(requirement: ElementFact, before: string, plan: Plan | undefined): readonly Offer[] {
  const above = requirement.clauses.flatMap((clause) =>
    clause.type === 'appliesTo' ? [`for ${termsInWords(clause.terms)}`] : [],
  );
  const lines = before.trimStart().startsWith('for') ? [before] : [...above, before];
  const text = `requirement X\n${lines.map((each) => `  ${each.trim()}`).join('\n')}\n`;
  const facts = reader.readBytesUnexplained('line.plan', new TextEncoder().encode(text));
  const [element] = buildPlan([facts]).elements;
  return element ? requirementOffers(plan ?? buildPlan([]), element) : [];
}
