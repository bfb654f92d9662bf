// Only what people type as a space, or Word and Excel put as one, may go: every other character that nobody sees could change what
// a line means, and is for a person to take out.
const AT_START = /^[ \t\u00A0\u2007\u202F\uFEFF]+/;
// From where the spaces begin: a line may hold a million of them.
const AT_END = /(?<![ \t\u00A0\u2007\u202F\uFEFF])[ \t\u00A0\u2007\u202F\uFEFF]+$/;

/** A text without the spaces at its end. */
export function trimmedEnd(text: string): string {
  return text.replace(AT_END, '');
}

/** A text without the spaces around it. */
export function trimmed(text: string): string {
  return trimmedEnd(text.replace(AT_START, ''));
}
