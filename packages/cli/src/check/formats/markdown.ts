import { printable } from '../../terminal/words.js';

/** Every mark that could mean something to Markdown, to HTML, or to a service that looks for mentions and addresses. */
const MARKS = /[\\`*_{}[\]<>#+!|~@&:$=^"]|(?<=\bwww)\./gi;

/** Text of a plan as it may stand inside a line or table cell of Markdown: it reads as typed, and can't break out. */
export function inMarkdown(text: string): string {
  return printable(text.replace(/[\r\n]+/g, ' ')).replace(MARKS, (mark) => `&#${mark.charCodeAt(0)};`);
}
