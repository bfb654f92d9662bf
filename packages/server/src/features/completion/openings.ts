import type { ClauseType, ElementKind } from '@goldenthread/model';
import { CLAUSES, capitalised, KINDS } from '@goldenthread/model';
import { shapes } from '@goldenthread/syntax/expected';
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import { factOf, type LineOpening } from './line.js';
import { type CompletionRequest, sortText } from './request.js';
import { clauseSnippet, declarationSnippet, plainText } from './snippets.js';

/** More neighbours than this make no difference. */
const MOST_COUNTED = 999;

/** What may open the line: clauses that the element takes and does not have yet, children, and declarations. */
export function openingItems(request: CompletionRequest, typed: string, index: number): CompletionItem[] {
  const { line } = request;
  const begun = typed.trimStart().toLowerCase();
  const used = usedClauses(request);
  const range = line.rangeFrom(index);
  return line
    .openings()
    .filter((opening) => !isTaken(opening) && (!begun.includes(' ') || opening.words.startsWith(begun)))
    .map((opening, order): CompletionItem => {
      const element = isElement(opening);
      const snippet = element ? declarationSnippet(request, opening) : clauseSnippet(request, opening);
      return {
        label: opening.words,
        kind: element ? CompletionItemKind.Class : CompletionItemKind.Keyword,
        detail: detailOf(opening),
        sortText: sortText(
          groupOf(request, opening, element),
          element ? order : (MOST_COUNTED - (used.get(opening.rule) ?? 0)) * 1000 + order,
        ),
        filterText: opening.words,
        insertTextFormat: request.client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
        textEdit: { range, newText: request.client.snippets ? snippet : plainText(snippet) },
        ...(request.client.code && !snippet.includes('|')
          ? { command: { title: 'Suggest', command: 'editor.action.triggerSuggest' } }
          : {}),
      };
    });
}

function isElement({ rule }: LineOpening): boolean {
  return shapes.has(factOf(rule));
}

/** Whether the element says it already, and may say it only once. */
function isTaken({ rule, of }: LineOpening): boolean {
  const type = factOf(rule);
  const once = Object.hasOwn(CLAUSES, type) && CLAUSES[type as ClauseType].once === true;
  return once && (of?.clauses.some((clause) => clause.type === type) ?? false);
}

function detailOf({ rule, of }: LineOpening): string {
  const words = of && KINDS[of.kind].words;
  if (shapes.has(factOf(rule))) return of ? `part of this ${words}` : 'a new declaration';
  if (!of) return 'another plan';
  return `of this ${words}${of?.name ? ` (${of.name.name})` : ''}`;
}

/** The nearest element's clauses first, then its children, then what is further off; at the margin, declarations. */
function groupOf({ line }: CompletionRequest, { of }: LineOpening, element: boolean): number {
  if (!of) return line.indent === 0 ? 0 : 8;
  const distance = line.within.length - 1 - line.within.indexOf(of);
  return Math.min(1 + distance * 2 + (element ? 1 : 0), 7);
}

/** How many elements of the same kind have each clause: what the neighbours say comes first. */
function usedClauses({ line, plan }: CompletionRequest): Map<string, number> {
  const counts = new Map<string, number>();
  const kind = line.within.at(-1)?.kind as ElementKind | undefined;
  if (!plan || !kind) return counts;
  for (const element of plan.of(kind)) {
    for (const type of new Set(element.fact.clauses.map((clause) => clause.type))) {
      const rule = capitalised(type);
      counts.set(rule, Math.min((counts.get(rule) ?? 0) + 1, MOST_COUNTED));
    }
  }
  return counts;
}
