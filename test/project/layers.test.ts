import { expect, test } from 'vitest';
import { entryProblems, importsOf, objection, referenceProblems } from '../../scripts/check-layers.mjs';

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
  ['@goldenthread/syntax', 'packages/rules may import model'],
  ['@goldenthread/syntax/parser', 'packages/rules may import model'],
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

test('the syntax may use Langium, but neither Node nor a rule', () => {
  const file = 'packages/syntax/src/facts/read.ts';
  expect(objection('syntax', file, 'langium', declared)).toBeUndefined();
  expect(objection('syntax', file, 'node:path', declared)).toBe('packages/syntax must run anywhere, not only under Node');
  expect(objection('syntax', file, '@goldenthread/rules', declared)).toBe('packages/syntax may import model');
});

test('the workspace may use Node, but not the command', () => {
  const file = 'packages/workspace/src/disk/node-disk.ts';
  expect(objection('workspace', file, 'node:path', declared)).toBeUndefined();
  expect(objection('workspace', file, '@goldenthread/cli', declared)).toBe('packages/workspace may import model, rules, syntax');
  expect(objection('workspace', file, 'vscode', declared)).toBe('only the extension knows the editor');
});

test('an entry point is a source and what the build makes of it', () => {
  const entry = (source: string, built = source) => ({
    './git': { '@goldenthread/source': `./src/${source}.ts`, types: `./dist/${built}.d.ts`, default: `./dist/${built}.js` },
  });
  const problems = (entries: object) => entryProblems('workspace', entries, (source: string) => source === './src/git/index.ts');
  expect(problems(entry('git/index'))).toEqual([]);
  expect(problems(entry('git/gone'))).toEqual(["packages/workspace: its entry './git' names no source"]);
  expect(problems({ './git': { default: './dist/git/index.js' } })).toEqual([
    "packages/workspace: its entry './git' names no source",
  ]);
  expect(problems(entry('git/index', 'git/other'))).toEqual([
    "packages/workspace: the build of its entry './git' is not that of ./src/git/index.ts",
  ]);
});

test('TypeScript builds first what a package depends on', () => {
  const needs = new Set(['@goldenthread/model', 'zod', '@goldenthread/rules']);
  expect(referenceProblems('report', [{ path: '../rules' }, { path: '../model' }], needs)).toEqual([]);
  expect(referenceProblems('report', [{ path: '../model' }], needs)).toEqual([
    'packages/report/tsconfig.json has to refer to model, rules',
  ]);
});
