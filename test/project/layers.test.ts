import { expect, test } from 'vitest';
import { importsOf, objection } from '../../scripts/check-layers.mjs';

const FILE = 'packages/rules/src/thread/outcome-unfunded.ts';
const declared = new Set(['@goldenthread/model', 'zod', 'langium']);

test('finds what a file imports, however it is written', () => {
  const text = `import { a } from 'one';
import type { B } from "two";
import {
  c,
} from 'three';
import 'four';
export * from './five.js';
const six = await import('six');
const text = "import { no } from 'nowhere'";`;
  expect(importsOf(text)).toEqual(['one', 'two', 'three', 'four', './five.js', 'six']);
});

test.each([
  ['@goldenthread/model', undefined],
  ['zod', undefined],
  ['../engine/rule.js', undefined],
  ['@goldenthread/language', 'packages/rules may import model'],
  ['@goldenthread/language/server', 'packages/rules may import model'],
  ['../../../model/src/index.js', 'reaches outside its package'],
  ['node:fs', 'packages/rules must run anywhere, not only under Node'],
  ['fs', 'write node:fs'],
  ['langium', 'packages/rules knows nothing of the text'],
  ['vscode-languageserver/node', 'packages/rules knows nothing of the text'],
  ['vscode', 'only the extension knows the editor'],
  ['left-pad', 'is not among the dependencies of packages/rules'],
])('rules importing %s: %s', (module, reason) => {
  expect(objection('rules', FILE, module, declared)).toBe(reason);
});

test('the language may use Langium and Node, but not the command', () => {
  const file = 'packages/language/src/facts/read.ts';
  expect(objection('language', file, 'langium', declared)).toBeUndefined();
  expect(objection('language', file, 'node:path', declared)).toBeUndefined();
  expect(objection('language', file, '@goldenthread/cli', declared)).toBe('packages/language may import model, rules');
  expect(objection('language', file, 'vscode', declared)).toBe('only the extension knows the editor');
});
