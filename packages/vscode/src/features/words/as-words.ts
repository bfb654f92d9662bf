/** The signs that Word, Outlook and web pages put before an entry of a list. */
const BULLET = /^\s*(?:[•·▪◦‣●○*–—-]|o(?=\t))\s+/;
/** A number before an entry of a list: `1.` or `2)`. */
const NUMBER = /^\s*(\d{1,2})[.)]\s+/;
/** How words begin: no line of the language does. */
const WORDS = /^[\p{Lu}\p{N}"'‘“(£]/u;

/**
 * Text as words for readers, a `>` before each line; undefined where it is a table, a part of a plan, or nothing at all. `before` is
 * what stands on the line before the cursor. Blank lines between paragraphs stay, and entries of lists stay entries.
 */
export function asWords(text: string, before: string): string | undefined {
  const lines = text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replace(/(?<!\n)\n+$/, '')
    .split('\n')
    .map(plainLine);
  const filled = lines.filter((line) => line !== '');
  if (filled.length === 0 || filled.some((line) => line.includes('\t'))) return undefined;
  const isWords = filled.every((line) => line.startsWith('- ') || WORDS.test(line) || NUMBER.test(line));
  if (!isWords || !/\p{L}/u.test(text)) return undefined;
  const begun = /^(\s*)(?:(>)\s*)?$/.exec(before);
  const [, indent = '', mark = ''] = begun ?? [];
  // In the middle of a line, text is text; one line of words may be a title that is on its way somewhere else.
  if (!begun || (mark === '' && filled.length === 1 && (filled[0]?.length ?? 0) < 60)) return undefined;
  const shown = lines.map((line) => (line === '' ? '>' : `> ${line}`)).join(`\n${indent}`);
  // The sign that stands there already is the first one's.
  return mark === '' ? shown : shown.replace(/^> ?/, before.endsWith(' ') ? '' : ' ');
}

function plainLine(line: string): string {
  const bullet = BULLET.test(line) ? '- ' : '';
  return bullet + line.replace(BULLET, '').replaceAll('\u00a0', ' ').replaceAll('\v', ' ').trim();
}
