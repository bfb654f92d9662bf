/** A joiner is part of a letter or an emoji only between two that it joins. */
const BEFORE_JOINER = '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f';
const JOINING_LETTER =
  '[[\\p{L}\\p{M}]--[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Common}\\p{Script=Inherited}]]';
const JOINS = `(?<=[${BEFORE_JOINER}])\\u200d(?=\\p{Extended_Pictographic})|(?<=${JOINING_LETTER})[\\u200c\\u200d](?=${JOINING_LETTER})`;

/** What nobody sees: control characters, marks that turn the direction of writing, separators, and what Unicode has ignored. */
const INVISIBLE = `[[\\p{Cc}\\p{Default_Ignorable_Code_Point}\\p{Zl}\\p{Zp}\\ufff9-\\ufffb\\ufffe\\uffff]--[\\t\\n\\ufe0e\\ufe0f]]`;

/** Made only for a text that needs it: to know every letter there is takes long. */
let hidden: RegExp | undefined;

/** Whether a text may hold anything but plain characters: most hold nothing else. */
const SUSPECT = /[^\t\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/;

/**
 * A text without what nobody can see in it: control characters, marks that turn the direction of writing, characters that take
 * no room, halves of a character. Tabs and line feeds stay; every other line end becomes one.
 */
export function visible(text: string): string {
  if (!SUSPECT.test(text)) return text;
  hidden ??= new RegExp(`${JOINS}|(${INVISIBLE})`, 'gv');
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(hidden, (found, unseen: string | undefined) => (unseen === undefined ? found : ''));
}

/** The same on one line: every stretch of spaces, tabs and line ends is one space. */
export function oneLine(text: string): string {
  return visible(text)
    .replace(/[\t\n\u00a0 ]+/g, ' ')
    .trim();
}

/** A letter, figure or mark that everybody sees: most texts have one, so that few have to be looked at closely. */
const SEEN = /[!-~\u00a1-\u00ac\u00ae-\u02ff]/;

/** Whether nobody sees anything of a text. */
export function showsNothing(text: string): boolean {
  return !SEEN.test(text) && visible(text).trim() === '';
}
