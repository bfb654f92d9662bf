import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Figures } from '../src/reader/figures.js';
import { tables } from '../src/reader/grammar.generated.js';
import { unitsOf } from '../src/reader/text-buffer.js';
import { random } from './mutations.js';

const { words } = tables;
const figures = new Figures(words.figures);

const grammar = readFileSync(new URL('../src/grammar/plan.langium', import.meta.url), 'utf8');
const regexes = new Map(
  [...grammar.matchAll(/^terminal (\w+): \/(.*)\/;$/gm)].map(([, name, regex]) => [name as string, regex as string]),
);

/** The grammar's terminals, as it writes them. */
const terminals = words.figures.tokens.map((token) => ({
  token,
  pattern: new RegExp(regexes.get(words.tokens[token] as string) as string, 'y'),
}));

function byTerminals(text: string): { token: number; end: number } {
  for (const { token, pattern } of terminals) {
    pattern.lastIndex = 0;
    const found = pattern.exec(text);
    if (found) return { token, end: found[0].length };
  }
  return { token: 0, end: 0 };
}

function byTables(text: string): { token: number; end: number } {
  figures.look(unitsOf(text), 0);
  return { token: figures.token, end: figures.token === 0 ? 0 : figures.end };
}

describe('the automaton for figures', () => {
  it.each([
    '2024/25',
    '2024/25 Q3',
    '2024-05',
    '2024-05-31',
    '£1,250.50m',
    '£5,699k',
    '-£2',
    '£k',
    '12%',
    '1,250',
    '1,25',
    '-',
    '£2x',
  ])('finds in %s what the terminals of the grammar find', (text) => expect(byTables(text)).toEqual(byTerminals(text)));

  it('finds what the terminals of the grammar find in 20,000 jumbles of their characters', () => {
    const letters = [...'0123456789012,,.../--££€kmb n%Q+\u2013\u2212\u2010\u00a0xA'];
    const next = random(7);
    for (let round = 0; round < 20_000; round++) {
      const text = Array.from({ length: 1 + Math.floor(next() * 14) }, () => letters[Math.floor(next() * letters.length)]).join(
        '',
      );
      expect(byTables(text), text).toEqual(byTerminals(text));
    }
  });
});
