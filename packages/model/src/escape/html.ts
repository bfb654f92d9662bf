import { visible } from './visible.js';

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Plain text as HTML, for text and for attributes in double quotes. A page in a log is no command of a pipeline either. */
export function escapeHtml(text: string): string {
  return visible(text)
    .replace(/[&<>"']/g, (mark) => MARKS[mark] as string)
    .replace(/##(?=[a-z]*\[)/gi, '#&#35;');
}

/** An address that a reader may be sent to: a web page, nothing that runs or writes. Undefined for any other. */
export function safeAddress(text: string): string | undefined {
  return /^https?:\/\/[^\s/\\][^\s\\]*$/i.test(text) && visible(text) === text ? text : undefined;
}
