import { globSync, readFileSync } from 'node:fs';
import { buildPlan, CLAUSES, KINDS, type Plan } from '@goldenthread/model';
import { diffPlans, pageToHtml, planPage } from '@goldenthread/report';
import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';
import { tablesIn } from './tables.js';

// What is known of a clause or a kind stands in the vocabulary of the model, where the compiler asks for it, and nowhere else:
// a table somewhere else would be forgotten when a clause is added.

const NAMES: ReadonlySet<string> = new Set([...Object.keys(CLAUSES), ...Object.keys(KINDS)]);

const CONCEPT = 'which concepts of published documents are written with what, for docs/concepts.md';

/** Tables that may be keyed by clauses or kinds elsewhere, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'packages/report/src/page/build/clause-words.ts WORDINGS':
    'functions that put a clause of several parts into words; any other clause is worded from its parts',
  'packages/server/src/features/code-lenses/feature.ts BY_KIND': 'functions: what a line above an element tells',
  'packages/syntax/src/explain/slips/choices.ts CHOICES': 'other words that people write for choices, where such are known',
  'packages/syntax/src/explain/slips/openings.ts OPENINGS': 'wrong first words that people write, where such are known',
  'packages/exchange/src/spreadsheet/sheet/column-words.ts OFFERED': 'what columns of spreadsheets can be chosen to say',
  'packages/exchange/src/spreadsheet/sheet/register-kinds.ts KINDS':
    'what headings of spreadsheets mean, which are no kinds of a plan',
  'packages/exchange/src/spreadsheet/sheet/subject.ts CALLED': 'what titles and headings of spreadsheets call their rows',
  'packages/exchange/src/spreadsheet/sheet/subject.ts BESIDE': 'what headings of spreadsheets stand beside a description',
  'packages/rules/src/thread/circular-link.ts LINKS': 'the links whose circles this rule is about',
  'packages/rules/src/changes/measure-redefined.ts DEFINES': 'what this rule takes for a definition, in its own words',
  'packages/rules/src/measures/measure-definition-incomplete.ts PARTS': 'what this rule asks of a definition, in its own words',
  'packages/rules/src/pages/concepts/accountability.ts ACCOUNTABILITY': CONCEPT,
  'packages/rules/src/pages/concepts/delivery.ts DELIVERY': CONCEPT,
  'packages/rules/src/pages/concepts/measurement.ts MEASUREMENT': CONCEPT,
  'packages/rules/src/pages/concepts/strategy.ts STRATEGY': CONCEPT,
};

const sources = globSync(['packages/*/src/**/*.{ts,tsx}', 'scripts/**/*.mjs'])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/generated|packages\/model\/src\/vocabulary\//.test(file));

it('no table of clauses or kinds stands outside the vocabulary', () => {
  const found = sources.flatMap((file) => tablesIn(readFileSync(file, 'utf8'), NAMES).map((name) => `${file} ${name}`));
  expect(found.filter((table) => !(table in ALLOWED))).toEqual([]);
  expect(Object.keys(ALLOWED).filter((table) => !found.includes(table))).toEqual([]);
});

describe('a table is', () => {
  it.each([
    ['an object keyed by three or more', "const A: Record<string, string> = { supports: 'x', delivers: 'y', partOf: 'z' };"],
    ['an object with functions', 'const A = { supports: () => 1, delivers: (a) => ({ b: a }), partOf() { return 2; } };'],
    ['a map or pairs', "const A = new Map([['supports', 1], ['delivers', 2], ['partOf', { x: [1, 2] }]]);"],
    ['a list of five or more', "const A = new Set(['risk', 'issue', 'barrier', 'decision', 'review']);"],
    ['one with some other words', "const A = ['risk', 'issue', 'barrier', 'decision', 'review', 'other'];"],
    ['one with comments', "const A = {\n  // up\n  supports: 1,\n  /** down */\n  delivers: 2,\n  'partOf': 3,\n};"],
    ['one in a function', 'function f() { return { supports: 1, delivers: 2, partOf: 3 }; }'],
  ])('%s', (_, text) => expect(tablesIn(text, NAMES)).toHaveLength(1));

  it.each([
    ['a list of a few', "const A = ['baseline', 'target', 'actual', 'forecast'];"],
    ['an object with other keys', 'const A = { supports: 1, delivers: 2, colour: 3, size: 4 };'],
    ['a parameter that is taken apart', 'const f = ({ supports, delivers, partOf }) => supports;'],
    ['text', 'const A = "{ supports: 1, delivers: 2, partOf: 3 }"; // { supports: 1, delivers: 2, partOf: 3 }'],
  ])('not %s', (_, text) => expect(tablesIn(text, NAMES)).toEqual([]));
});

describe('a clause of which only the grammar and the vocabulary know', () => {
  const planOf = (line: string): Plan =>
    buildPlan([new FactReader().read('a.plan', `plan P: P\nmeasure Epc: Homes\n  ${line}\n`)]);

  it('is on the page, under its own words', () => {
    const html = pageToHtml(planPage(planOf('id lginform: 12345')));
    expect(html).toMatch(/Identifier<\/dt><dd>lginform: 12345/);
  });

  it('is compared, each with its like', () => {
    const [before, after] = [planOf('id lginform: 12345\n  id nomis: A7'), planOf('id nomis: A7\n  id lginform: 999')];
    const { changes } = diffPlans(before, after, { base: [], head: [] });
    expect(changes.map(({ summary }) => summary)).toEqual([expect.stringMatching(/lginform’: 999.*lginform’: 12345/)]);
  });
});
