import { addAll } from '@goldenthread/model';
import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { libraryNames, libraryWord } from './libraries.js';
import { nameItems } from './names.js';
import { openingItems } from './openings.js';
import type { CompletionRequest } from './request.js';
import { requirementItems } from './requirement.js';
import { nameOfTitle } from './titled.js';
import { valueItems } from './values.js';

/**
 * What may be written where the cursor is. What is typed may be the last word before the cursor, or the last few: the
 * language's own words may be several, and a name is found by words of its title.
 */
export function complete(request: CompletionRequest): CompletionList {
  const { line } = request;
  // What is offered depends on what is typed: an editor that only narrows down the first answer would miss the rest.
  const answer = (items: CompletionItem[]): CompletionList => ({ isIncomplete: true, items });
  if (line.isInWords) return answer([...libraryNames(request), ...nameOfTitle(request)]);
  const asked = requirementItems(request);
  if (asked) return answer(asked);
  const items = libraryWord(request);
  for (const index of line.wordStarts()) {
    const typed = line.text.slice(index);
    const expected = line.expected(index);
    if (!expected) {
      addAll(items, openingItems(request, typed, index));
      break;
    }
    for (const each of expected) if (each.type === 'name') addAll(items, nameItems(request, each, typed, index));
    addAll(items, valueItems(request, expected, typed, index));
    // A line may hold a second clause; it is only offered once somebody begins to type one.
    if (typed.trim() !== '') addAll(items, valueItems(request, line.expected(index, true) ?? [], typed, index));
  }
  return answer([...new Map(items.map((item) => [`${item.label} ${item.labelDetails?.description}`, item])).values()]);
}
