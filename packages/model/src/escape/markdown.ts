import { oneLine } from './visible.js';

/** Takes no room, and parts a mark from the word that it would refer with. */
const APART = '\u200b';

/**
 * What services take for a reference once the Markdown is read: a person, an issue, a label, a milestone, an epic, an alert, a
 * picture of a feeling, an address. Their filters look at the words of the finished page, so no escape of Markdown keeps these off.
 */
const referring = (): RegExp =>
  new RegExp(
    [
      // Somebody, an issue, a request, a label, a milestone, a snippet, an alert, an iteration.
      /[@#!~%$^*](?=[\p{L}\p{N}"_])/u,
      // An epic; `[vulnerability:3]` and its like.
      /&(?=\d)|\[(?=[\p{L}_])/u,
      // `:tada:`; an address with or without `https`; an issue by its short name.
      /:(?=[\p{L}\p{N}_+-]+:|\/\/)|\b(?:mailto|xmpp)(?=:)|\bwww(?=\.)|\bG[HL](?=-\d)/u,
    ]
      .map(({ source }) => source)
      .join('|'),
    'giu',
  );

let known: RegExp | undefined;

/**
 * The name of a commit: at least seven hexadecimal digits, letters among them. As code it links nowhere, and can be copied whole.
 */
const COMMIT = /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}\b/gi;

/** Marks that mean something to Markdown wherever they stand, to formulas in it, or to an icon of an editor. */
const MARKS = /[\\`*_{}[\]#|~$^]|(?<=\])\(/g;

/** Marks that mean something at the start of a line: a point of a list, a number of one, a heading, a command of a service. */
const AT_START = /^(?:(\d{1,9})(?=[.)])|(?=[-+=:/]))/;

/** Words of a plan in a cell or a line of Markdown: they read as typed, and can refer to nothing, link nowhere, break out of nothing. */
export function toMarkdown(text: string): string {
  // Made only when something is written: to know every letter there is takes long.
  known ??= referring();
  return oneLine(text)
    .replace(known, `$&${APART}`)
    .replace(MARKS, '\\$&')
    .replace(COMMIT, '`$&`')
    .replace(AT_START, '$1\\')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
