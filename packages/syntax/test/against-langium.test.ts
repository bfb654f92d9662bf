import { describe, expect, it } from 'vitest';
import { ClauseParser } from '../src/explain/clause-parser.js';
import { tables } from '../src/reader/grammar.generated.js';
import { PlanReader } from '../src/reader/plan-reader.js';
import { shapes } from '../src/reader/shapes.js';
import { random } from './mutations.js';
import { sentencesOf } from './sentences.js';

// The reader's tables and Langium's parser come from one grammar: of every clause, whole or with a slip in it, both say the
// same: that it can be read, or where it breaks off. Before the reader was the only way to read, it was compared with the
// parser over whole files, on every example and 100,000 mutated texts.

const reader = new PlanReader(tables);
const parser = new ClauseParser();

/** Each clause, with an element that takes it. */
const clauses = new Map(
  [...shapes.values()].flatMap(({ opener, takes, isDeclaration }) =>
    isDeclaration ? [...takes.values()].filter((type) => !shapes.has(type)).map((type) => [type, opener] as const) : [],
  ),
);

const WORDS = [
  'SomeName',
  'word',
  'on',
  'by',
  'to',
  ',',
  '2024/25',
  '£5k',
  '40%',
  '12',
  '-',
  ': words',
  '?',
  'red',
  'Other.Name',
];

/** Where a clause breaks off, from its own start: its length where it ends too soon; undefined where it is whole. */
function byReader(type: string, sentence: string): number | 'whole' | 'another clause' {
  const opener = (clauses.get(type) ?? '').replaceAll('_', ' ');
  const head = `${opener} Name: Title\n`;
  const { facts, broken } = reader.read('x.plan', head + sentence);
  const [line] = broken;
  const [element] = facts.elements;
  if (facts.elements.length > 1 || (element?.clauses.length ?? 0) + (element?.children.length ?? 0) > 1) return 'another clause';
  if (!line) return element?.clauses[0]?.type === type ? 'whole' : 'another clause';
  if (line.clause !== type || line.start !== head.length) return 'another clause';
  return line.token === 'LINE_END' ? sentence.length : line.at.start - head.length;
}

function byLangium(type: string, sentence: string): number | 'whole' {
  const mistake = parser.mistakeIn(type, sentence);
  return mistake ? (mistake.found?.start ?? sentence.length) : 'whole';
}

describe.each([...clauses.keys()])('%s', (type) => {
  const sentences = sentencesOf(type);

  it('is read whole by both', () => {
    for (const sentence of sentences)
      expect([byReader(type, sentence), byLangium(type, sentence)], sentence).toEqual(['whole', 'whole']);
  });

  it('breaks off at the same place for both', () => {
    const next = random(sentences.length);
    const wrong: string[] = [];
    let compared = 0;
    const rounds = Math.ceil(Number(process.env.FUZZ_ROUNDS ?? 3000) / 100);
    for (let round = 0; round < rounds; round++) {
      const words = (sentences[round % sentences.length] as string).split(/ +/);
      const at = 1 + Math.floor(next() * words.length);
      const word = WORDS[Math.floor(next() * WORDS.length)] as string;
      const sentence = words.toSpliced(at, Math.floor(next() * 2), ...(next() < 0.7 ? [word] : [])).join(' ');
      const ours = byReader(type, sentence);
      if (ours === 'another clause') continue;
      compared++;
      const theirs = byLangium(type, sentence);
      if (ours !== theirs) wrong.push(`${sentence}: ${ours}, ${theirs}`);
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(0);
  });
});
