import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FactReader } from '../src/facts/read.js';
import { recognition } from '../src/fast/recogniser.generated.js';
import { Recogniser } from '../src/fast/recogniser.js';
import { mutate, random } from './mutations.js';

const reader = new FactReader();
const recogniser = new Recogniser(recognition);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const plans = ['examples', 'test/samples'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.plan'))
    .map((file) => path.join(folder, file)),
);
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Facts without what only the order of keys would tell apart. */
const plain = (facts: unknown): unknown => JSON.parse(JSON.stringify(facts));

describe.each(plans)('%s', (file) => {
  it('is recognised at once, and gives the facts that its syntax tree gives', () => {
    const facts = recogniser.read(file, textOf(file));
    expect(facts).toBeDefined();
    expect(plain(facts)).toEqual(plain(reader.read(file, textOf(file))));
  });
});

describe('mutated plans', () => {
  const rounds = Number(process.env.FUZZ_ROUNDS ?? 1500);
  const seed = Number(process.env.FUZZ_SEED ?? 20261124);

  it(`give the same facts either way, or none by the quick way (${rounds} of them, seed ${seed})`, () => {
    const next = random(seed);
    const texts = plans.map(textOf);
    let recognised = 0;
    for (let round = 0; round < rounds; round++) {
      const text = mutate(texts[Math.floor(next() * texts.length)] as string, texts, next);
      const facts = recogniser.read('x.plan', text);
      // The parser takes whatever the quick way does not, and is none the worse for it.
      const thorough = reader.read('x.plan', text);
      if (!facts) continue;
      recognised++;
      expect(plain(facts), `round ${round}:\n${text}`).toEqual(plain(thorough));
    }
    // The quick way would be no use if every mutation put it off.
    expect(recognised).toBeGreaterThan(rounds / 10);
  }, 600_000);
});
