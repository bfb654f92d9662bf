import { printable } from './terminal.js';
import { oneLine, visible } from './visible.js';

/** What begins a command to the log of a pipeline in Azure: `##[section]`. Written otherwise, readers of the file see the same. */
const PIPELINE_COMMAND = /##(?=[a-z]*\[)/gi;

/** What begins one in GitHub: words of several lines may have it at the start of any. */
const COMMAND_AT_START = /^([^\S\n]*):(?=:)/gm;

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Plain text as HTML, for text and for attributes in double quotes. A page in a log is no pipeline command either. */
export function escapeHtml(text: string): string {
  return visible(text)
    .replace(/[&<>"']/g, (mark) => MARKS[mark] as string)
    .replace(PIPELINE_COMMAND, '#&#35;')
    .replace(COMMAND_AT_START, '$1&#58;');
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
  return xml.replace(PIPELINE_COMMAND, '#&#35;').replace(COMMAND_AT_START, '$1&#58;');
}

/** What JSON holds as it is, and readers take for the end of a line, a code of a terminal, or another direction of writing. */
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON that says the same to whoever parses it, in characters that do nothing to whoever shows it. */
function seen(json: string): string {
  return json.replace(UNSEEN, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Data as JSON, indented. Nothing in it is a command to the log of a pipeline. */
export function toJson(data: unknown): string {
  return `${seen(JSON.stringify(data, undefined, 2)).replace(PIPELINE_COMMAND, '#\\u0023')}\n`;
}

/** Data as JSON on one line, whoever cuts it into lines. */
export function jsonLine(data: unknown): string {
  return seen(JSON.stringify(data));
}

/** Words as a label of a Mermaid picture holds them: everything that means something to Mermaid, Markdown or HTML as its number. */
export function toMermaid(text: string): string {
  return oneLine(text).replace(/[^\p{L}\p{N} ,.'’‘…–%()/£€]/gu, (mark) => `#${mark.codePointAt(0)};`);
}
