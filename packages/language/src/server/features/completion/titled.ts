import { freshName, nameFromTitle } from '@goldenthread/rules';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { keywordInPlan } from '../../../parser/token-builder.js';
import { LONGEST_LINE, lineTools } from './line.js';
import type { CompletionRequest } from './request.js';

/** `outcome: A strong economy`: a declaration that has only its title so far gets a name made of it. */
export function nameOfTitle({ line, plan }: CompletionRequest): CompletionItem[] {
  if (line.text.length > LONGEST_LINE) return [];
  const match = /^(\s*)([a-z][a-z ]*?)\s*:\s*(\S.*)$/.exec(line.text);
  const [, indent = '', words = '', title = ''] = match ?? [];
  const kinds = [...lineTools().shape.declarations.keys()].map(keywordInPlan);
  if (!match || !kinds.includes(words) || words === 'budget for') return [];
  const proposed = nameFromTitle(title, '');
  if (proposed === '') return [];
  const name = plan ? freshName(plan, proposed) : proposed;
  const word = line.text.search(/\S*$/);
  const behind = line.rangeFrom(indent.length + words.length).start;
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
