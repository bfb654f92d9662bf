/** Words of a plan as they stand in Markdown: nothing in them is taken for Markdown, HTML or an icon, and lines break at spaces. */
export function escaped(words: string): string {
  return words
    .replaceAll(/[\\`*_{}[\]()#+\-.!~|$:]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
