import { shapes } from '@goldenthread/syntax/expected';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CursorLine, factOf } from './line.js';
import type { CompletionRequest } from './request.js';
import { declarationSnippet } from './snippets.js';

/** A declaration to fill in: the words that open it, and its text with the tab stops of an editor. */
export interface Template {
  readonly words: string;
  readonly snippet: string;
}

/** Every declaration as completion offers it at the beginning of an empty file. */
export function declarationTemplates(): Template[] {
  const document = TextDocument.create('untitled:template.plan', 'goldenthread', 0, '');
  const line = new CursorLine(document, undefined, { line: 0, character: 0 });
  const request: CompletionRequest = { line, plan: undefined, findings: [], file: '', client: { snippets: true, code: true } };
  return line
    .openings()
    .filter(({ rule }) => shapes.has(factOf(rule)))
    .map((opening) => ({ words: opening.words, snippet: declarationSnippet(request, opening) }));
}
