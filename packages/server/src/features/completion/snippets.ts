// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tab stops of snippets are written like this

import { CLAUSES, type ClauseType, type ElementKind, formatYear, KINDS } from '@goldenthread/model';
import { type Expected, expectedAfter, keywordInPlan, shapes } from '@goldenthread/syntax/expected';
import { factOf, type LineOpening, ruleOf } from './line.js';
import type { CompletionRequest } from './request.js';

/** A declaration or a child with its tab stops. */
export function declarationSnippet(request: CompletionRequest, { words, rule }: LineOpening): string {
  const kind = factOf(rule);
  const { line, client } = request;
  if (kind === 'budgetFor') return `budget for ${dollar(1)}\n  ${yearsLine(request)}\n  $0`;
  if (kind === 'budget') return `budget\n  ${yearsLine(request)}\n  $0`;
  const traits = KINDS[kind as ElementKind];
  if (traits.task) return `${words} by ${dollar(1, '2025-09')}: ${dollar(2, 'What will be done')}$0`;
  if (line.openings().find((each) => each.rule === rule)?.of) return `${words}: ${dollar(1, 'What it is')}$0`;
  // Left half-way, a title alone is a declaration still: it is given a name as its line is left.
  const head = client.code ? `${words}: ${dollar(1, 'Title')}` : `${words} ${dollar(1, 'Name')}: ${dollar(2, 'Title')}`;
  let stop = client.code ? 2 : 3;
  const lines = (traits.startsWith ?? []).map((type) => {
    const clause = renumbered(linePart(request, ruleOf(type), openerOf(kind, type)), stop);
    stop = clause.next;
    return `\n  ${clause.text}`;
  });
  return `${head}${lines.join('')}${lines.length === 0 ? '\n  ' : ''}$0`;
}

/** A clause with its tab stops: a choice of words where there is one. */
export function clauseSnippet(request: CompletionRequest, { rule, token }: LineOpening): string {
  return linePart(request, rule, token);
}

/** A snippet without its tab stops, up to the first: for editors that do not know them. */
export function plainText(snippet: string): string {
  return (snippet.split('$')[0] ?? '').replace(/£$/, '');
}

function linePart(request: CompletionRequest, rule: string, token: string): string {
  const words = keywordInPlan(token);
  const whole = CLAUSES[factOf(rule) as ClauseType]?.snippet;
  if (whole) return whole;
  if (rule === 'Years') return yearsLine(request);
  const next = expectedAfter(rule, [token]);
  const choices = next.filter((each) => each.type === 'word').map((each) => each.text);
  if (next.some((each) => each.type === 'name')) return `${words} $1`;
  if (choices.length > 1 && !next.some(isValue)) return `${words} \${1|${choices.join(',')}|}`;
  if (next.every((each) => each.text === 'MONEY')) return next.length === 0 ? words : `${words} £$1`;
  if (isWordsOnly(next)) return `${words}: $1`;
  return `${words} $1`;
}

/** Whether a value has to follow: then the words that may stand there too are no list to choose from. */
function isValue({ type, text }: Expected): boolean {
  return type === 'terminal' && text !== 'WORDS' && text !== 'TITLE';
}

function isWordsOnly(next: readonly Expected[]): boolean {
  return next.some((each) => each.text === 'WORDS') && !next.some(isValue);
}

function yearsLine({ plan }: CompletionRequest): string {
  const years = plan?.settings.years ?? [];
  return years.length === 0 ? 'years $1' : `years ${years.map(formatYear).join(' ')}`;
}

/** The token that opens a clause of an element. */
function openerOf(kind: string, type: ClauseType): string {
  return [...(shapes.get(kind)?.takes ?? [])].find(([, each]) => each === type)?.[0] ?? type;
}

function renumbered(text: string, first: number): { text: string; next: number } {
  let next = first;
  const changed = text.replace(/\$0/g, '').replace(/\$(\{?)(\d)/g, (_, brace: string, digit: string) => {
    next = Math.max(next, first + Number(digit));
    return `$${brace}${first + Number(digit) - 1}`;
  });
  return { text: changed, next };
}

function dollar(stop: number, text?: string): string {
  return text === undefined ? `$${stop}` : `\${${stop}:${text}}`;
}
