import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileFacts, ProblemFact } from '@goldenthread/model';
import { describe, expect, it } from 'vitest';
import { ClauseParser } from '../src/explain/clause-parser.js';
import { explainWith } from '../src/explain/explain.js';
import { FactReader } from '../src/facts/read.js';
import { tables } from '../src/reader/grammar.generated.js';
import { PlanReader } from '../src/reader/plan-reader.js';
import { mutate, random } from './mutations.js';

// The reader against the way that plans were read before: Langium's parser, patched, over whole files. The facts are the
// same, and so are the problems but for what is better now:
// - a list over several lines that breaks off is told once, and not again on each of its lines;
// - a line that begins with a comma below words for people is told for itself, and not as the end of a list above;
// - a clause that needs words where the words are a title is told so;
// - a child that begins on the line of something else is told, where it was taken without a word before.

const old = new FactReader();
const reader = new PlanReader(tables);
const parser = new ClauseParser();
const root = fileURLToPath(new URL('../../../', import.meta.url));
const plans = ['examples', 'test/samples'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.plan'))
    .map((file) => path.join(folder, file)),
);
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const plain = (facts: unknown): unknown => JSON.parse(JSON.stringify(facts));

/** Messages were put into plainer English at the same time. */
const NEWER: readonly (readonly [RegExp, string])[] = [
  [/isn't/g, 'is not'],
  [/can't/g, 'cannot'],
  [
    /Words for people go after a colon, or on a line that begins with >\./,
    'If these are words for readers, put them after a colon, or start the line with >.',
  ],
  [/('.*') cannot start a line\./, 'A line cannot start with $1.'],
  [/Words for people/, 'Words for readers'],
  [/has a dot, which stands between/, 'has a dot. A dot stands between'],
];
/** A problem, but for how much of the text it quotes. */
const told = ({ at, message }: ProblemFact): string =>
  `${at.start}-${at.end} ${NEWER.reduce((text, [found, newer]) => text.replace(found, newer), message).replace(/('.{38}).*'/, "$1…'")}`;

function differences(text: string): string[] {
  const now = explainWith(reader.read('x.plan', text), parser);
  const before = old.read('x.plan', text);
  const lineOf = ({ at }: ProblemFact): number => before.lines.findLastIndex((start) => start <= at.start);
  /** Whether a line goes on with the list above it. */
  const isList = (line: number): boolean => {
    const own = text.slice(before.lines[line]);
    const above = text.slice(0, before.lines[line]).replace(/[#>].*$/gm, '');
    return own.trimStart().startsWith(',') || above.trimEnd().endsWith(',');
  };
  const found: string[] = [];
  const wasTold = new Set(before.problems.map(told));
  const isTold = new Set(now.problems.map(told));
  const ownLines = now.problems
    .filter(({ message }) => /starts a line of its own|cannot start with ','|are the title/.test(message))
    .map(lineOf);
  for (const problem of now.problems)
    if (!wasTold.has(told(problem)) && !ownLines.includes(lineOf(problem))) found.push(`new: ${told(problem)}`);
  for (const problem of before.problems)
    if (!isTold.has(told(problem)) && !ownLines.includes(lineOf(problem)) && !isList(lineOf(problem)))
      found.push(`lost: ${told(problem)}`);
  const said = ({ problems, ...facts }: FileFacts): unknown => plain(facts);
  if (ownLines.length === 0 && JSON.stringify(said(now)) !== JSON.stringify(said(before))) found.push('facts differ');
  return found;
}

describe.each(plans)('%s', (file) => {
  it('gives the same facts', () => {
    expect(plain(reader.read(file, textOf(file)).facts)).toEqual(plain(old.read(file, textOf(file))));
  });
});

describe('mutated plans', () => {
  const rounds = Number(process.env.FUZZ_ROUNDS ?? 1500);
  const seed = Number(process.env.FUZZ_SEED ?? 20261124);

  it(`give the same facts and problems (${rounds} of them, seed ${seed})`, () => {
    const next = random(seed);
    const texts = plans.map(textOf);
    const different: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const text = mutate(texts[Math.floor(next() * texts.length)] as string, texts, next);
      const found = differences(text);
      if (found.length > 0) different.push(`round ${round}: ${found.slice(0, 4).join('\n  ')}\n${text}`);
    }
    expect(different.slice(0, 5)).toEqual([]);
  }, 3_600_000);
});
