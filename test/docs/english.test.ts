import { globSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { foundIn } from './banned.js';

/** The texts in a source: its string literals, and what a page shows. */
function literalsIn(file: string): string[] {
  const texts: string[] = [];
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && value.includes(' ') && texts.push(value)),
    TemplateElement: ({ value }) => void texts.push(value.cooked ?? ''),
    JSXText: ({ value }) => void texts.push(value),
  }).visit(program);
  return texts;
}

/** The comments of a source. */
const commentsIn = (file: string): string[] => parseSync(file, readFileSync(file, 'utf8')).comments.map(({ value }) => value);

const sources = globSync('packages/*/src/**/*.{ts,tsx}').filter((file) => !/generated/.test(file));
const documents = globSync([
  ...[
    'action.yml',
    'azure/*.yml',
    'templates/*.yml',
    '.pre-commit-hooks.yaml',
    'packages/vscode/snippets/*.json',
    'docs/schemas/*.json',
  ],
  ...['*.md', 'docs/*.md', 'examples/**/*.md', 'packages/vscode/*.md', 'packages/vscode/walkthrough/*.md'],
  ...['packages/rules/src/*/*.md', 'packages/vscode/package.json'],
]).filter((file) => !file.endsWith('.cases.md'));

describe('what people read', () => {
  it.each([
    ['in messages and other texts of the sources', sources, literalsIn],
    ['in comments of the sources', sources, commentsIn],
    [
      'in documents, rules’ pages and what the extension declares',
      documents,
      (file: string) => readFileSync(file, 'utf8').split('\n'),
    ],
  ] as const)('holds no banned phrase %s', (_, files, textsIn) => {
    const wrong = files.flatMap((file) =>
      textsIn(file).flatMap((text) => foundIn(text).map((found) => `${file}: ${found} in: ${text.trim().slice(0, 100)}`)),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['It stands otherwise.', 'Mend this gap', 'They don’t fit', 'Figures are other ones.'])('“%s” is banned', (text) => {
    expect(foundIn(text)).not.toEqual([]);
  });

  it.each(['the folder; this folder when left out', 'Let ‘Director of place’ own it', 'This file belongs to no plan.'])(
    '“%s” is banned too',
    (text) => {
      expect(foundIn(text)).not.toEqual([]);
    },
  );

  it.each(['Amend the plan', 'It cannot be read', 'One name for another'])('“%s” is not', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
