// Writes syntaxes/goldenthread.tmLanguage.json: the colours of a plan, from the grammar's words and terminals.
// Run by `npm run generate`.
import { writeFileSync } from 'node:fs';
import { readWords } from './grammar/words.mjs';
import { importSource } from './lib/import-source.mjs';

const TARGET = 'syntaxes/goldenthread.tmLanguage.json';

const LETTER = '[\\p{L}\\p{M}\\p{N}_-]';
const NAME = `\\p{Lu}${LETTER}*(?:\\.\\p{Lu}${LETTER}*)*`;
const WORD = `\\p{Ll}${LETTER}*`;
const NOT_IN_WORD = '(?<![\\p{L}\\p{M}\\p{N}_-])';
const WORD_ENDS = `(?!${LETTER})`;
const INDENT = '^[\\s\\x{FEFF}]*';

const { FIGURE_FLAGS } = await importSource('packages/model/src/values/flags.ts');

const { kinds, openers, values, inner, terminals } = readWords();
const scope = (text) => `${text}.goldenthread`;

/** Any of these words, as people write them, the longest first. */
function anyOf(words) {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map((word) => word.replaceAll('_', '[ \\t\\x{A0}]+')).join('|')})${WORD_ENDS}`;
}

/** A terminal of the grammar, in the regular expressions that editors use. */
const terminal = (id) => terminals.get(id).replaceAll(/\\u([0-9A-Fa-f]{4})/g, '\\x{$1}');

const rows = [...terminals.keys()].filter((id) => id.endsWith('_WORD')).map(terminal);
const number = (id, kind) => ({
  name: scope(`constant.numeric.${kind}`),
  match: `${NOT_IN_WORD}(?:${terminal(id)})${WORD_ENDS}`,
});

const repository = {
  narrative: {
    comment: 'Longer words for people: Markdown.',
    match: '(>)(.*)$',
    captures: {
      1: { name: scope('punctuation.definition.quote') },
      2: { name: scope('markup.quote'), patterns: [{ include: '#link' }, { include: 'text.html.markdown#inline' }] },
    },
  },
  comment: {
    comment: 'Only where logic can stand: a # after a colon or in a narrative is a character.',
    name: scope('comment.line.number-sign'),
    match: '(#).*$',
    captures: { 1: { name: scope('punctuation.definition.comment') } },
  },
  words: {
    comment: 'Words for people: from the first colon to the end of the line.',
    match: '(:)(.*)$',
    captures: {
      1: { name: scope('punctuation.separator.colon') },
      2: { name: scope('meta.words'), patterns: [{ include: '#link' }] },
    },
  },
  link: { name: scope('markup.underline.link'), match: 'https?://[^\\s<>]*[^\\s<>.,;:)\\]]' },
  line: {
    comment: 'The first word of a line says what the line is.',
    patterns: [
      { match: `${INDENT}(${rows.join('|')})`, captures: { 1: { name: scope('keyword.other.clause') } } },
      {
        match: `${INDENT}(${anyOf([...openers].filter((word) => word !== 'use'))})`,
        captures: { 1: { name: scope('keyword.other.clause') } },
      },
      {
        match: `${INDENT}(${anyOf([...kinds, 'use'])})(?:[ \\t]+(${NAME}))?`,
        captures: { 1: { name: scope('keyword.control.kind') }, 2: { name: scope('entity.name.type.declaration') } },
      },
    ],
  },
  constants: {
    patterns: [
      { name: scope('constant.language.flag'), match: `\\[[${Object.keys(FIGURE_FLAGS).join('')}]\\]` },
      number('DATE', 'date'),
      number('CALENDAR', 'year'),
      number('INEXACT', 'inexact'),
      number('QUARTER', 'quarter'),
      number('FINANCIAL_YEAR', 'year'),
      number('MONTH', 'month'),
      number('MONEY', 'money'),
      number('PERCENT', 'percent'),
      number('NUMBER', 'number'),
      { name: scope('constant.numeric.money'), match: terminal('CURRENCY_UNIT') },
      { name: scope('constant.language.none'), match: `(?<=\\s)${terminal('DASH')}(?=\\s|$)` },
    ],
  },
  names: { name: scope('entity.name.type.reference'), match: NAME },
  keywords: {
    patterns: [
      { name: scope('constant.language.value'), match: NOT_IN_WORD + anyOf(values) },
      { name: scope('keyword.other.clause'), match: NOT_IN_WORD + anyOf(inner) },
      {
        comment: "The name of a rule, or a word that the language doesn't know.",
        name: scope('variable.other.word'),
        match: WORD,
      },
    ],
  },
  punctuation: { name: scope('punctuation.separator.comma'), match: ',' },
};

const order = ['narrative', 'comment', 'words', 'line', 'constants', 'names', 'keywords', 'punctuation'];
const result = {
  comment: 'Generated from the grammar by scripts/generate-textmate.mjs. Do not edit.',
  name: 'goldenthread',
  scopeName: 'source.goldenthread',
  fileTypes: ['plan'],
  patterns: order.map((each) => ({ include: `#${each}` })),
  repository,
};

writeFileSync(TARGET, `${JSON.stringify(result, null, 2)}\n`);
