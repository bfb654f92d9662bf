import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CLAUSES } from '@goldenthread/model';
import { expect, it } from 'vitest';

const FOLDERS = ['diff', 'diff/page', 'diff/describe', 'diff/matters', 'diff/history', 'versions'];
const ROOT = fileURLToPath(new URL('../../packages/report/src', import.meta.url));

/** Comments, patterns, and lines that only import or export: no text of theirs is shown. */
const PASSED_OVER =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<=[(,=:&|!?]\s*)\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*|^(?:import|export)\b[^;'`]*\bfrom '[^']*';/my;

/** Every text that a source holds, its blanks as `…`; one within another is a piece of its own. */
function piecesIn(source: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  /** Reads code to its end, or to the bracket that closes a blank. */
  const code = (): void => {
    for (let depth = 0; at < source.length; ) {
      PASSED_OVER.lastIndex = at;
      const passed = PASSED_OVER.exec(source)?.[0];
      const sign = source[at];
      if (passed !== undefined && passed !== '') at += passed.length;
      else if (sign === "'" || sign === '`') text(sign);
      else if (sign === '}' && depth === 0) return;
      else {
        if (sign === '{') depth++;
        if (sign === '}') depth--;
        at++;
      }
    }
  };
  /** Reads a text that ends with the sign that it began with. */
  const text = (end: string): void => {
    let piece = '';
    for (at++; at < source.length && source[at] !== end; ) {
      if (source[at] === '\\') {
        piece += ' ';
        at += 2;
      } else if (end === '`' && source.startsWith('${', at)) {
        piece += '…';
        at += 2;
        code();
        at++;
      } else piece += source[at++];
    }
    at++;
    pieces.push(piece);
  };
  while (at < source.length) {
    code();
    at++;
  }
  return sentencesAmong(pieces);
}

/** Words of the language or the code are no sentences: those have a space in them. */
const sentencesAmong = (pieces: readonly string[]): string[] =>
  pieces
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter((each) => / /.test(each.replaceAll('…', '')) && /[a-z]{2}/.test(each));

/** What the vocabulary gives to sentences. */
const OF_CLAUSES = Object.values(CLAUSES).flatMap(({ noun, limit, row, changed }) =>
  [noun, limit, ...(row?.says ?? []), ...(changed ?? [])].filter((each) => each !== undefined),
);

/** What nobody in a council would say, and what reviewers read in its place. */
const NEVER: readonly (readonly [RegExp, string])[] = [
  [/\bother figures\b/, 'say what is more or less'],
  [/\bany more\b/, 'no longer'],
  [/\bnow says ‘/, 'a sentence about it, never its key'],
  [/\botherwise\b/, 'differently'],
  [/\bmend/i, 'fix'],
  [/\bis counted from\b/, 'has another baseline'],
  [/\bowner’/, 'is owned by'],
  [/n't\b|n’t\b/, 'no contractions'],
  [/\bsigns\b/, 'characters'],
  [/\b(can not)\b/, 'cannot'],
];

/** Shares and approvals, and explained gaps, have words of their own; a table's periods are in its figures; of two, the name is a noun. */
const TOLD_OTHERWISE = [...['approves', 'delivers', 'effect', 'noBaseline', 'noCost', 'noTarget', 'noValueForMoney', 'source']];

const ofSources = FOLDERS.flatMap((folder) =>
  readdirSync(`${ROOT}/${folder}`)
    .filter((file) => file.endsWith('.ts') && file !== 'schema.ts')
    .flatMap((file) => piecesIn(readFileSync(`${ROOT}/${folder}/${file}`, 'utf8'))),
);
const all = [...ofSources, ...sentencesAmong(OF_CLAUSES)];

it('every sentence that a comparison can write is listed, to be read aloud', async () => {
  const list = [...new Set(all)].sort();
  expect(list.length).toBeGreaterThan(150);
  // `npx vitest run -u test/report/sentences.test.ts` writes it again. Read what is new aloud: who in a council would say it?
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('sentences.expected.txt');
});

it('each clause that is neither a row of figures nor names others has a sentence, or a noun that makes one', () => {
  const without = Object.entries(CLAUSES).filter(
    ([, { row, link, columns, changed, noun }]) => !row && !link?.names && !columns && !changed && !noun,
  );
  expect(without.map(([type]) => type).sort()).toEqual(TOLD_OTHERWISE);
});

it.each(NEVER)('none holds %s', (pattern, instead) => {
  expect(
    all.filter((each) => pattern.test(each)),
    instead,
  ).toEqual([]);
});
