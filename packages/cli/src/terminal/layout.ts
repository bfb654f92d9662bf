import sliceAnsi from 'slice-ansi';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Colours } from './screen.js';

/** The widest that words for people are set, however wide the terminal is. */
const READABLE = 100;

/** Characters that take one column each in every terminal, and that no terminal does anything else with. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2015\u2018-\u201f\u2026\u20ac]*$/;

/** The same as wrap-ansi: most text is plain, and then no character has to be measured. */
function wrapLine(line: string, room: number): string[] {
  if (!PLAIN.test(line) || / {2}/.test(line)) return wrapAnsi(line, room).split('\n');
  const lines: string[] = [];
  let last = '';
  for (const word of line.trim().split(' ')) {
    if (last === '') last = word;
    else if (last.length + 1 + word.length <= room) last += ` ${word}`;
    else {
      lines.push(last);
      last = word;
    }
  }
  return [...lines, last];
}

/** Sets words in indented lines, of at most `width` columns and never wider than is good to read. */
export function wrap(text: string, width: number, indent: string): string {
  const room = Math.max(20, Math.min(READABLE, width - stringWidth(indent)));
  const lines = text.split('\n').flatMap((line) => wrapLine(line, room));
  return lines.map((line) => (line === '' ? '' : indent + line)).join('\n');
}

/** Fills a text up with spaces; `left` puts them before it. */
export function pad(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const spaces = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return side === 'right' ? text + spaces : spaces + text;
}

/** Cuts a text that is too long, with an ellipsis for what is gone. */
export function truncate(text: string, width: number): string {
  return stringWidth(text) <= width ? text : `${sliceAnsi(text, 0, Math.max(0, width - 1)).trimEnd()}…`;
}

/** A part of a line that fits, and where the marked part of it begins and how long it is. */
export interface LineWindow {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

/** Cuts a line so that its marked part stays in view. Columns count as a terminal shows them. */
export function windowOn(line: string, start: number, length: number, width: number): LineWindow {
  const whole = stringWidth(line);
  if (whole <= width) return { text: line, start, length };
  const shown = Math.min(length, width - 3);
  const from = start + shown <= width - 1 ? 0 : Math.min(start - Math.max(1, Math.floor((width - shown) / 2)), whole - width + 1);
  const head = from > 0 ? '…' : '';
  const rest = sliceAnsi(line, from, from + width - head.length);
  const tail = from + width - head.length < whole ? '…' : '';
  const text = tail ? head + sliceAnsi(rest, 0, width - head.length - 1) + tail : head + rest;
  return { text, start: start - from + head.length, length: Math.min(shown, width - (start - from + head.length)) };
}

/** Shows the Markdown of a rule's page in a terminal: what stands between backticks in colour, emphasis without its stars. */
export function inlineCode(markdown: string, colours: Colours): string {
  return markdown
    .replaceAll(/\*\*([^*\n]+)\*\*/g, (_, text: string) => colours.bold(text))
    .replaceAll(/`([^`\n]+)`/g, (whole, text: string) => (colours.isColorSupported ? colours.cyan(text) : whole));
}
