import type { Plan } from '@goldenthread/model';
import { freshNameFromTitle, nameFromTitle } from '@goldenthread/model';
import { declarations, keywordInPlan } from '@goldenthread/syntax/expected';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { MAX_LINE_LENGTH } from './line.js';
import type { CompletionRequest } from './request.js';

/** A declaration that has only its title so far, with the name that it could have. */
interface TitleAlone {
  readonly words: string;
  readonly title: string;
  readonly name: string;
  /** Where in the line the name would stand: right behind the kind. */
  readonly behind: number;
}

/** Reads `outcome: A strong economy`; undefined for a line that is no declaration with a title only. */
export function titleOnly(line: string, plan: Plan | undefined): TitleAlone | undefined {
  if (line.length > MAX_LINE_LENGTH) return undefined;
  const [, indent = '', words = '', title = ''] = /^(\s*)([a-z][a-z ]*?)\s*:\s*(\S.*)$/.exec(line.trimEnd()) ?? [];
  const kinds = [...declarations.keys()].map(keywordInPlan);
  const proposed = nameFromTitle(title, '');
  if (proposed === '' || !kinds.includes(words) || words === 'budget for') return undefined;
  const name = freshNameFromTitle(title, proposed, (each) => plan?.declarations.names.has(each) ?? false);
  return { words, title, name, behind: indent.length + words.length };
}

/**
 * A declaration that has only its title so far gets a name made of it. Visual Studio Code names it as its line is left, and is
 * offered nothing: it keeps an offer on show until it has a newer one, and would put half a title over all that was typed meanwhile.
 */
export function nameOfTitle({ line, plan, client }: CompletionRequest): CompletionItem[] {
  const titled = client.code ? undefined : titleOnly(line.text, plan);
  if (!titled) return [];
  const { words, title, name } = titled;
  const word = line.text.search(/(?<!\S)\S*$/);
  const behind = line.rangeFrom(titled.behind).start;
  return [
    {
      label: `Name it ${name}`,
      kind: CompletionItemKind.Event,
      detail: `${words} ${name}: ${title}`,
      filterText: line.text.slice(word),
      preselect: true,
      textEdit: { range: line.rangeFrom(word), newText: line.text.slice(word) },
      additionalTextEdits: [{ range: { start: behind, end: behind }, newText: ` ${name}` }],
    },
  ];
}
