import { printable } from './terminal.js';
import { oneLine, visible } from './visible.js';

/** What begins a command to the log of a pipeline in Azure: `##[section]`. Written otherwise, readers of the file see the same. */
const PIPELINE_COMMAND = /##(?=[a-z]*\[)/gi;

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Plain text as HTML, for text and for attributes in double quotes. A page in a log is no pipeline command either. */
export function escapeHtml(text: string): string {
  return visible(text)
    .replace(/[&<>"']/g, (mark) => MARKS[mark] as string)
    .replace(PIPELINE_COMMAND, '#&#35;');
}

/** An address that a reader may be sent to: a web page, nothing that runs or writes. Undefined for any other. */
export function safeAddress(text: string): string | undefined {
  return /^https?:\/\/[^\s/\\][^\s\\]*$/i.test(text) && visible(text) === text ? text : undefined;
}

/** Text without the characters that no XML file can hold, escaped or not, on one line. Whoever writes the file escapes its marks. */
export function forXml(text: string): string {
  return printable(text);
}

/** A whole XML file. It says the same to whoever parses it, and nothing in it is a command to the log of a pipeline. */
export function xmlForLog(xml: string): string {
  return xml.replace(PIPELINE_COMMAND, '#&#35;');
}

/** Data as JSON, indented. It says the same to whoever parses it, and nothing in it is a command to the log of a pipeline. */
export function toJson(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2).replace(PIPELINE_COMMAND, '#\\u0023')}\n`;
}

/** What JSON holds as it is, and many readers take for the end of a line. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** Data as JSON on one line, whoever cuts it into lines. */
export function jsonLine(data: unknown): string {
  return JSON.stringify(data).replace(LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Words as a label of a Mermaid picture holds them: everything that means something to Mermaid, Markdown or HTML as its number. */
export function toMermaid(text: string): string {
  return oneLine(text).replace(/[^\p{L}\p{N} ,.'’‘…–%()/£€]/gu, (mark) => `#${mark.codePointAt(0)};`);
}
