import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOSTILE } from './hostile.js';

const BOROUGH = fileURLToPath(new URL('../../examples/synthetic-borough', import.meta.url));

/** Hostile words that a line of a plan can hold: those that end no line, and begin no comment. */
const ON_A_LINE = HOSTILE.filter((text) => !/[\n\r\0]|(?:^|\s)#/.test(text) && text.isWellFormed() && text.trim() !== '');

/** What is not words, but means something to the language. */
const NOT_WORDS = /^\s*(?:#|rule|use|requirement|site|has|figures|summary|for\b|code:)/;

/**
 * The files of the borough, which writes every clause there is, with hostile words wherever it has words: another choice for
 * each number to begin at. Its county lies beside it, in `county`, and the borough in `borough`.
 */
export function hostileBorough(first = 0): Record<string, string> {
  let next = first;
  const spoilt = (line: string): string => {
    const [, before] = (NOT_WORDS.test(line) ? undefined : /^(\s*> |[^:#"]*?: )./.exec(line)) ?? [];
    return before === undefined ? line : before + ON_A_LINE[next++ % ON_A_LINE.length];
  };
  const files = readdirSync(BOROUGH, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:plan|csv)$/.test(name))
    .sort();
  return Object.fromEntries(
    files.map((name) => {
      const text = readFileSync(path.join(BOROUGH, name), 'utf8').replaceAll('from: county', 'from: ../county');
      return [
        name.startsWith('county') ? name : `borough/${name}`,
        name.endsWith('.plan') ? text.split('\n').map(spoilt).join('\n') : text,
      ];
    }),
  );
}
