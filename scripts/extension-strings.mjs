// `npm run strings`: every text that the extension shows, to be read aloud: what package.json declares, messages, questions,
// pages. A line each: where it stands, and the text. test/docs/english.test.ts reads them by the list of banned phrases.
import { globSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';

const PACKAGE = 'packages/vscode/package.json';
/** What package.json says to people. */
const SHOWN = new Set([
  'title',
  'shortTitle',
  'description',
  'markdownDescription',
  'markdownEnumDescriptions',
  'contents',
  'label',
  'name',
  'displayName',
  'category',
  'enumDescriptions',
  'altText',
]);

function* declared(value, key = '') {
  if (typeof value === 'string') {
    if (SHOWN.has(key)) yield value;
  } else if (Array.isArray(value)) for (const each of value) yield* declared(each, key);
  else if (value !== null && typeof value === 'object')
    for (const [each, inner] of Object.entries(value)) yield* declared(inner, each);
}

/** The texts of a source file: string literals and the words of pages, with … in the place of values. */
function textsIn(file) {
  const texts = [];
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && texts.push(value)),
    TemplateLiteral: ({ quasis }) => void texts.push(quasis.map(({ value }) => value.cooked ?? '').join('…')),
    JSXText: ({ value }) => void texts.push(value),
  }).visit(program);
  return texts;
}

/** Whether people read it: words, not a key, a class or a path. */
const isRead = (text) =>
  /\p{L}{2}/u.test(text) &&
  (/\s/.test(text.trim()) || /^[A-Z][a-z]+$/.test(text.trim())) &&
  !/^(vscode|node|goldenthread)[.:/]/.test(text);

const print = (file, text) => console.log(`${file}\t${text.replaceAll(/\s+/g, ' ').trim()}`);
for (const text of new Set(declared(JSON.parse(readFileSync(PACKAGE, 'utf8'))))) print(PACKAGE, text);
for (const file of globSync('packages/vscode/src/**/*.{ts,tsx}')
  .filter((each) => !/generated/.test(each))
  .sort())
  for (const text of new Set(textsIn(file))) if (isRead(text)) print(file.replace('packages/vscode/src/', ''), text);
