import type { FileFacts } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { formatPlan } from '@goldenthread/syntax/format';
import { describe, expect, it } from 'vitest';
import { mutate, random } from '../../packages/syntax/test/mutations.js';
import { MANY } from './adversarial.js';
import { texts } from './corpus.js';

const rounds = Number(process.env.FUZZ_ROUNDS ?? 1500);
const seed = Number(process.env.FUZZ_SEED ?? 20261124);

const reader = new FactReader();

/** Everything that a file says, without where it says it, and in the signs that the formatter makes plain. */
function said(facts: FileFacts): unknown {
  const plainSigns = (text: string): string => text.replace(/^[\u2010-\u2015\u2212]/, '-').replaceAll(/[ \t\u00a0]+/g, ' ');
  const strip = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((each) => strip(each));
    // What an amount or a period looks like; its value stands beside it.
    if (typeof value === 'string') return key === 'text' ? plainSigns(value) : value;
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(
      ([name]) => !['at', 'opener', 'lines', 'length', 'file', 'replacement'].includes(name),
    );
    return Object.fromEntries(entries.map(([name, each]) => [name, strip(each, name)]));
  };
  // The hint about signs from Word goes with them.
  const problems = facts.problems.filter((problem) => problem.rule !== 'text-to-normalise').map((problem) => problem.rule);
  return strip({ ...facts, problems: problems.sort() });
}

/** The signs of a text that the formatter must keep: all but spaces, and dashes as one. */
const signs = (text: string): string => text.replaceAll(/[\s\ufeff]+/g, '').replaceAll(/[\u2010-\u2015\u2212]/g, '-');

/** Expects that formatting keeps what a text says, and that it is then formatted. */
function expectKept(text: string, what = text): void {
  const formatted = formatPlan(text);
  expect(signs(formatted), what).toBe(signs(text));
  expect(formatPlan(formatted), what).toBe(formatted);
  const before = reader.read('x.plan', text);
  const after = reader.read('x.plan', formatted);
  expect(said(after), what).toEqual(said(before));
}

describe('the formatter', () => {
  it.each(texts)('keeps everything that %s says', (_, text) => expectKept(text));

  it.each(Object.entries(MANY))('keeps a great many %s', (_, make) => expectKept(make(60)));

  it(`keeps everything that mutated plans say (${rounds} of them, seed ${seed})`, () => {
    const all = texts.map(([, text]) => text);
    const next = random(seed);
    for (let round = 0; round < rounds; round++) {
      const text = mutate(all[Math.floor(next() * all.length)] as string, all, next);
      expectKept(text, `round ${round}:\n${text}`);
    }
  }, 7_200_000);
});
