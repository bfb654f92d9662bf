import {
  derived,
  type Element,
  type FileFacts,
  mayHoldPlaceholder,
  type Part,
  WORDED,
  type WordsFact,
} from '@goldenthread/model';

/** Words for people, and what they belong to: undefined for comments before a file's first declaration. */
export interface Text {
  readonly element: Element | undefined;
  readonly file: FileFacts;
  readonly words: WordsFact;
}

/** What in any text could be a way to reach a person: cheap to ask, and seldom there. */
const CONTACT = /@|(?:\d\D{0,3}){9}/;

const PERCENTAGE = /%|per cent/;

/** How a part of a whole is written: `20 of 58`, `20/58`. */
const SHARE = /\b[Oo]f |\d\/\d{2}/;

/** The few texts of a part that are worth a closer look. */
interface Suspects {
  readonly contacts: Text[];
  readonly placeholders: Text[];
  readonly percentages: Text[];
}

/** The texts, and the comments, that could hold an address or a number. */
export function mayHoldContacts(part: Part): readonly Text[] {
  return suspectsIn(part).contacts;
}

/** The texts that could hold a placeholder. Comments are not published. */
export function mayHoldPlaceholders(part: Part): readonly Text[] {
  return suspectsIn(part).placeholders;
}

/** The texts, and not the comments, that could hold a percentage of something. */
export function mayHoldPercentages(part: Part): readonly Text[] {
  return suspectsIn(part).percentages;
}

/** Goes through every text of a part, once for all rules about texts. */
const suspectsIn = derived((part: Part): Suspects => {
  const suspects: Suspects = { contacts: [], placeholders: [], percentages: [] };
  for (const element of part.everything) {
    const { title, narrative } = element.fact;
    if (title) sort(suspects, element, title);
    for (const words of narrative) sort(suspects, element, words);
  }
  for (const type of WORDED) {
    for (const element of part.having(type)) {
      for (const clause of element.all(type)) {
        const { words } = clause as { words?: WordsFact };
        if (words) sort(suspects, element, words);
      }
    }
  }
  for (const comment of commentsOf(part)) if (CONTACT.test(comment.words.text)) suspects.contacts.push(comment);
  return suspects;
});

function sort({ contacts, placeholders, percentages }: Suspects, element: Element, words: WordsFact): void {
  const { text } = words;
  const { file } = element;
  if (CONTACT.test(text)) contacts.push({ element, file, words });
  if (mayHoldPlaceholder(text)) placeholders.push({ element, file, words });
  if (SHARE.test(text) && PERCENTAGE.test(text)) percentages.push({ element, file, words });
}

/** Comments belong to the declaration that they stand in or after; those at the top of a file to none. */
function commentsOf(part: Part): Text[] {
  return part.files.flatMap((file) => {
    if (file.comments.length === 0) return [];
    const elements = part.elements.filter((element) => element.file === file);
    let index = -1;
    return file.comments.map((words) => {
      while ((elements[index + 1]?.fact.at.start ?? Number.POSITIVE_INFINITY) < words.at.start) index++;
      return { element: elements[index], file, words };
    });
  });
}
