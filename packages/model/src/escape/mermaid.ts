import { oneLine } from './visible.js';

/** Words as a label of a Mermaid picture holds them: everything that means something to Mermaid, Markdown or HTML as its number. */
export function toMermaid(text: string): string {
  return oneLine(text).replace(/[^\p{L}\p{N} ,.'’‘…–%()/£€]/gu, (mark) => `#${mark.codePointAt(0)};`);
}
