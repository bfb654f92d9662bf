/** Characters that nobody sees: not spaces and line ends, and what shows as nothing but moves what is around it. */
const INVISIBLE = /(?![\t\n\v\f\r])[\p{Cc}\p{Cf}\p{Cs}]|\p{Variation_Selector}|\u034F|\u115F|\u1160|\u3164|\uFFA0|\uFFFC|\uFFFD/u;

/** What they are called, the first that fits. */
const NAMES: readonly (readonly [characters: RegExp, name: string])[] = [
  [/\u00AD/, 'a soft hyphen'],
  [/\u200B/, 'a zero-width space'],
  [/\u200C/, 'a zero-width non-joiner'],
  [/\u200D/, 'a zero-width joiner'],
  [/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/, 'a mark for the direction of text'],
  [/[\u2060\uFEFF]/, 'a word joiner'],
  [/\p{Variation_Selector}/u, 'a variation selector'],
  [/[\uD800-\uDFFF]/, 'half a character'],
  [/[\uFFFC\uFFFD]/, 'a sign for a lost character'],
  [/\p{Cc}/u, 'a control character'],
  [/[\s\S]/, 'a character without a shape'],
];

/** The first character of a text that nobody sees, where it stands, and what it is called. */
export function firstInvisible(
  text: string,
): { readonly index: number; readonly length: number; readonly name: string } | undefined {
  const found = INVISIBLE.exec(text);
  if (!found) return undefined;
  const [character] = found;
  const name = NAMES.find(([characters]) => characters.test(character))?.[1] ?? '';
  return { index: found.index, length: character.length, name };
}

const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');

/** A text as it can be shown: without what nobody sees, and never with half a character. */
export function withoutInvisible(text: string): string {
  return text.replace(ALL_INVISIBLE, '');
}
