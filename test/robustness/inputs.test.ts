import { FactReader, QuickReader } from '@goldenthread/syntax';
import { formatPlan } from '@goldenthread/syntax/format';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_SIZE } from '../../packages/syntax/src/text/limits.js';
import { mutate, random } from '../../packages/syntax/test/mutations.js';
import { shortestAndLongest, writable } from '../../packages/syntax/test/sentences.js';
import { LONG_LINES, MANY, type Maker } from './adversarial.js';
import { texts } from './corpus.js';
import { run, trial } from './trial.js';

const rounds = Number(process.env.FUZZ_ROUNDS ?? 800);
const seed = Number(process.env.FUZZ_SEED ?? 20261124);
/** `npm run fuzz` takes its time. */
const thorough = process.env.FUZZ_ROUNDS !== undefined;

const reader = new FactReader();

/** `npm run fuzz` takes the sizes that the promises are made for; `npm test` small ones. */
const [LONG, MUCH] = thorough ? [900_000, 100_000] : [30_000, 1_500];
const PATIENCE = 600_000;

/** As many as asked for, or as fit into the largest file that is read. */
function withinAFile(make: Maker, size: number): string {
  const text = make(size);
  return text.length <= MAX_FILE_SIZE ? text : make(Math.floor((size * MAX_FILE_SIZE * 0.99) / text.length));
}

describe('a line with a great deal of', () => {
  it.each(Object.entries(LONG_LINES))(
    '%s is read, checked and formatted',
    (_, make) => {
      const { formatted } = trial(make(LONG));
      expect(formatPlan(formatted)).toBe(formatted);
    },
    PATIENCE,
  );

  it.each(Object.entries(LONG_LINES))(
    '%s: ten million signs of it are refused as too much, or read',
    (_, make) => {
      // Nothing is found in words for people; everything else is no line that anybody typed.
      const text = make(9_500_000);
      const { problems } = reader.read('x.plan', text);
      for (const { message } of problems) expect(message.length).toBeLessThan(200_000_000);
      expect(problems.length).toBeLessThanOrEqual(201);
      if (problems.some((problem) => problem.message.includes('longer than 1 million characters')))
        expect(formatPlan(text)).toBe(text);
    },
    PATIENCE,
  );
});

describe('a plan with a great many', () => {
  it.each(Object.entries(MANY))(
    '%s is read, checked and formatted',
    (_, make) => {
      const { formatted, facts } = trial(withinAFile(make, MUCH));
      expect(formatPlan(formatted)).toBe(formatted);
      expect(facts.elements.length + facts.problems.length + facts.comments.length).toBeGreaterThan(0);
    },
    PATIENCE,
  );
});

describe('the cost grows as the text does, with', () => {
  const [few, factor] = thorough ? [2_000, 8] : [250, 8];
  /** What a text costs, in the processor's own time: another program in between does not count. */
  const cost = (text: string): number => {
    const before = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  // A cost that grows with the square would be 64 times as much. What is small is mostly not yet at full speed.
  const generous = factor * 3;

  it.each([
    ...Object.entries(MANY).map(([name, make]) => [name, make, few] as const),
    ...Object.entries(LONG_LINES).map(([name, make]) => [`a line of ${name}`, make, few * 10] as const),
  ])(
    '%s',
    (_, make, size) => {
      const [small, large] = [make(size), make(size * factor)];
      const growth = large.length / small.length;
      const ratios: number[] = [];
      // The least of a few: the collection of garbage falls where it likes.
      for (let times = 0; times < 4; times++) {
        ratios.push(cost(large) / Math.max(cost(small), 3_000));
        if (Math.min(...ratios) < (generous * growth) / factor) return;
      }
      expect(Math.min(...ratios)).toBeLessThan((generous * growth) / factor);
    },
    PATIENCE,
  );
});

describe('a row of a million cells, and a million errors', () => {
  const HEAD = 'plan P: Plan\n  as at 2025-03-31\nmeasure M: M\n  years 2024/25\n';

  it(
    'are read, checked and formatted',
    () => {
      const cells = `${HEAD}  target ${'1 '.repeat(thorough ? 1_000_000 : 50_000)}`;
      expect(run(cells).findings.length).toBeLessThan(20);
      const errors = `${HEAD}${'  targ 1\n'.repeat(thorough ? 1_000_000 : 20_000)}`;
      const { facts, findings } = run(errors);
      expect(facts.problems).toHaveLength(200);
      expect(facts.problems.at(-1)?.message).toMatch(/\(And \d+ more lines like this in the file\.\)$/);
      expect(findings.length).toBeLessThan(220);
    },
    PATIENCE,
  );

  it('is told in one finding where the file is larger than can be read', async () => {
    const text = 'theme T: T\n'.repeat(1_000_000);
    for (const facts of [reader.read('x.plan', text), await new QuickReader().readBytes('x.plan', Buffer.from(text))])
      expect(facts.problems.map((problem) => problem.message)).toEqual([expect.stringContaining('larger than 10 MB')]);
    expect(formatPlan(text)).toBe(text);
  });
});

describe('what is no text', () => {
  const quick = new QuickReader();
  const next = random(seed);
  const bytes = (size: number): Uint8Array => Uint8Array.from({ length: size }, () => Math.floor(next() * 256));
  const magic = (...start: number[]): Uint8Array => Uint8Array.from([...start, ...bytes(2000)]);

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['one byte', Uint8Array.of(255)],
    ['half a mark', Uint8Array.of(0xef, 0xbb)],
    ['only marks', Uint8Array.of(0xff, 0xfe)],
    ['noughts', new Uint8Array(5000)],
    ['a picture', magic(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['a document', magic(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0)],
    ['a page', magic(0x25, 0x50, 0x44, 0x46)],
    ['an odd number of bytes of UTF-16', Uint8Array.from([0xff, 0xfe, ...bytes(2001)])],
    ['half a letter', Uint8Array.from([...Buffer.from('theme T: £'), 0xc2])],
    ['a great deal', bytes(1_000_000)],
  ])('%s gives facts, and the same either way', async (_, input) => {
    const facts = await quick.readBytes('x.plan', input);
    expect(facts.length).toBeGreaterThanOrEqual(0);
    expect(JSON.parse(JSON.stringify(reader.readBytes('x.plan', input)))).toEqual(JSON.parse(JSON.stringify(facts)));
  });
});

describe('a sentence that breaks off anywhere', () => {
  const sentences = writable.flatMap(shortestAndLongest);

  it(
    `is read, checked and formatted (${sentences.length} sentences)`,
    () => {
      expect(sentences.length).toBeGreaterThan(200);
      for (const sentence of sentences) {
        for (let end = 0; end <= sentence.length; end++) {
          const text = `plan P: Plan\nproject A: A\n  ${sentence.slice(0, end)}`;
          trial(text, text);
        }
      }
    },
    PATIENCE,
  );

  it.each(texts.filter(([file]) => file.startsWith('test/samples')))(
    '%s, cut in its bytes',
    async (file, text) => {
      const all = Buffer.from(text);
      for (let end = 0; end <= all.length; end += thorough ? 1 : 61) {
        const cut = all.subarray(0, end);
        const [quick, slow] = [await new QuickReader().readBytes(file, cut), reader.readBytes(file, cut)];
        expect(JSON.stringify(quick.problems), `cut at ${end}`).toBe(JSON.stringify(slow.problems));
      }
    },
    PATIENCE,
  );
});

describe('mutated plans', () => {
  const all = texts.map(([, text]) => text);

  it(`are read, checked and formatted (${rounds} of them, seed ${seed})`, () => {
    const next = random(seed);
    for (let round = 0; round < rounds; round++) {
      const text = mutate(all[Math.floor(next() * all.length)] as string, all, next);
      trial(text, `round ${round}:\n${text}`);
    }
  }, 7_200_000);
});
