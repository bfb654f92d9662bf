import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// People read a message beside their own text: what is wrong and what to do, in a breath. The cases of all rules hold what is found.

const RULES = join(import.meta.dirname, '..', '..', 'packages', 'rules', 'src');

/** Words that a message takes at most, and words of one sentence. */
const [MOST_WORDS, MOST_IN_A_SENTENCE] = [35, 25];

const messages = globSync('**/*.cases.md', { cwd: RULES }).flatMap((file) =>
  [...readFileSync(join(RULES, file), 'utf8').matchAll(/^\s*\^+ (?:error|warning|hint): (.+)$/gm)].flatMap(([, message = '']) =>
    message.includes('…') ? [] : [{ file: file.replaceAll('\\', '/'), message }],
  ),
);

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const found = (wrong: (message: string) => boolean): string[] =>
  messages.filter(({ message }) => wrong(message)).map(({ file, message }) => `${file}: ${message}`);

test('there are messages of every rule to look at', () => {
  expect(messages.length).toBeGreaterThan(300);
});

test(`a message has at most ${MOST_WORDS} words`, () => {
  expect(found((message) => wordsIn(message) > MOST_WORDS)).toEqual([]);
});

test(`a sentence has at most ${MOST_IN_A_SENTENCE} words`, () => {
  expect(found((message) => message.split(/(?<=[.?!])\s+(?=[A-Z‘])/).some((each) => wordsIn(each) > MOST_IN_A_SENTENCE))).toEqual(
    [],
  );
});

test('a message ends as a sentence does, or with a line to type', () => {
  expect(found((message) => !/[.?!’]$|: [^:]+$/.test(message))).toEqual([]);
});

test('what is named stands in curly quotes, never in straight ones', () => {
  expect(found((message) => /(?<![\p{L}\p{N}])['"][^'"]*['"](?![\p{L}\p{N}])/u.test(message))).toEqual([]);
});
