import { globSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, it } from 'vitest';

// Nobody reads to the end of a long sentence. The limit is the GOV.UK style guide's: 25 words.

const MOST_WORDS = 25;

/** A placeholder in a template literal: whatever stands there counts as one word. */
const GAP = 'X';

/** The sentences of a text that have too many words, with their count. Names of files, code and addresses are a word each. */
function longSentences(text: string): string[] {
  const plain = text
    .replace(
      /` ```[^`]*`|`[^`]*`|\[([^\]]*)\]\([^)]*\)/g,
      (whole, label: string | undefined) => label ?? whole.replace(/\s+/g, '_'),
    )
    .replace(/\s+/g, ' ');
  return plain
    .split(/(?<=[.!?:;…]['’”)*_]*)\s+/)
    .map((sentence) => [sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length, sentence] as const)
    .filter(([count]) => count > MOST_WORDS)
    .map(([count, sentence]) => `${count} words: ${sentence.trim()}`);
}

/** What a source says to people: literals that are whole sentences, with a full stop. */
function sentencesOf(file: string): string[] {
  const texts: string[] = [];
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && texts.push(value)),
    TemplateLiteral: ({ quasis }) => void texts.push(quasis.map(({ value }) => value.cooked ?? '').join(GAP)),
    JSXText: ({ value }) => void texts.push(value),
  }).visit(program);
  return texts
    .filter((text) => /[.!?](?=\s|$)/.test(text) && !/[{};]\n|<\w/.test(text))
    .flatMap((text) => text.split(/\n\s*(?=\n|-)/));
}

/** The paragraphs and list items of a Markdown file, without code, tables and headings. */
function paragraphsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^( *)(```|~~~)[\s\S]*?^\1\2$/gm, '')
    .replace(/^\|.*$/gm, '');
  return text.split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )/);
}

/** Every text below the keys that the editor shows: titles and descriptions of settings, commands and the walkthrough. */
function shownTexts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /description|title|label|contents|placeholder/i.test(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => shownTexts(each, Array.isArray(value) ? key : name));
}

const sources = globSync('packages/*/src/**/*.{ts,tsx}').filter((file) => !/generated|rules\/src\/pages\/concepts/.test(file));
const documents = globSync([
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/*.md', 'packages/vscode/*.md', 'packages/vscode/walkthrough/*.md'],
  ...['examples/**/*.md', 'packages/rules/src/*/*.md'],
])
  // How fast it is, and what was tried, is for engineers.
  .filter((file) => !/\.cases\.md$|_|docs\/performance\.md$/.test(file));

it.each([
  ['messages and other texts of the sources', sources, sentencesOf],
  ['documents and rules’ pages', documents, paragraphsOf],
  [
    'what the extension declares',
    ['packages/vscode/package.json'],
    (file: string) => shownTexts(JSON.parse(readFileSync(file, 'utf8'))),
  ],
] as const)('no sentence is longer than 25 words in %s', (_, files, textsIn) => {
  const long = files.flatMap((file) => textsIn(file).flatMap((text) => longSentences(text).map((each) => `${file}: ${each}`)));
  expect(long).toEqual([]);
});

it('counts what stands in code, and a link by its words', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
  expect(longSentences(`${words(25)}. ${words(25)}.`)).toEqual([]);
  expect(longSentences(`${words(26)}.`)).toHaveLength(1);
  expect(longSentences(`${words(24)} \`a b c d\`.`)).toEqual([]);
  expect(longSentences(`${words(24)} [two words](docs/a.md).`)).toHaveLength(1);
});
