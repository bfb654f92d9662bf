import { expect, test } from 'vitest';
import { circleProblems, entryProblems, objection, referenceProblems } from '../../scripts/check-layers.mjs';
import { tooLong } from '../../scripts/check-structure.mjs';
import { importsOf } from '../../scripts/lib/imports.mjs';

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
  const imports = importsOf(text);
  expect(imports.map(({ module }) => module)).toEqual(['one', 'two', 'three', 'four', './five.js', 'six']);
  expect(imports.filter(({ typeOnly }) => typeOnly).map(({ module }) => module)).toEqual(['two']);
});

test.each([
  ['@goldenthread/model', undefined],
  ['zod', undefined],
  ['../engine/rule.js', undefined],
  ['@goldenthread/syntax', 'packages/rules may import model'],
  ['@goldenthread/syntax/expected', 'packages/rules may import model'],
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
  const file = 'packages/syntax/src/explain/clause-parser.ts';
  expect(objection('syntax', file, 'langium', declared)).toBeUndefined();
  expect(objection('syntax', file, 'node:path', declared)).toBe('packages/syntax must run anywhere, not only under Node');
  expect(objection('syntax', file, '@goldenthread/rules', declared)).toBe('packages/syntax may import model');
});

test('the workspace may use Node, but not the command', () => {
  const file = 'packages/workspace/src/disk/node-disk.ts';
  expect(objection('workspace', file, 'node:path', declared)).toBeUndefined();
  expect(objection('workspace', file, '@goldenthread/cli', declared)).toBe(
    'packages/workspace may import model, rules, syntax, exchange',
  );
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

/** What goes in circles in a made-up package: each file with its lines. */
const circles = (files: Record<string, string>): string[] =>
  circleProblems('made', new Map(Object.entries(files).map(([file, text]) => [file, importsOf(text)])));

test('a package whose arrows run one way has no circle', () => {
  const files = {
    'index.ts': "export * from './a/one.js';\nexport * from './b/deep/three.js';",
    'a/one.ts': "import { two } from './two.js';",
    'a/two.ts': "import { three } from '../b/deep/three.js';",
    'b/deep/three.ts': "import { four } from '../four.js';",
    'b/four.ts': "import type { Model } from '@goldenthread/model';",
  };
  expect(circles(files)).toEqual([]);
});

test('two files that import each other are a circle, by types too', () => {
  const files = { 'a.ts': "import { b } from './b.js';", 'b.ts': "import { a } from './a.js';" };
  expect(circles(files)).toEqual([
    'packages/made/src has a circle: a.ts, b.ts\n      a.ts imports b.ts\n      b.ts imports a.ts',
  ]);
  expect(circles({ ...files, 'b.ts': "import type { A } from './a.js';" })).toHaveLength(1);
});

test('two folders are a circle by way of any of their files, and by types too', () => {
  const files = {
    'parts/one/a.ts': "import { b } from '../two/b.js';",
    'parts/two/b.ts': '',
    'parts/two/c.ts': "import { d } from '../three/deep/d.js';",
    'parts/three/deep/d.tsx': "import type { A } from '../../one/a.js';",
    'parts/aside.ts': "import { a } from './one/a.js';",
  };
  expect(circles(files).map((each) => each.split('\n')[0])).toEqual(['packages/made/src/parts has a circle: one, three, two']);
});

test('a file beside a folder, and what is loaded later, count too', () => {
  const files = {
    'feature.ts': "const later = () => import('./hover/card.js');",
    'hover/card.ts': "import type { Feature } from '../feature.js';",
  };
  expect(circles(files).map((each) => each.split('\n')[0])).toEqual(['packages/made/src has a circle: feature.ts, hover']);
});

test('a file of more than 300 lines is too long, unless it is generated', () => {
  const lines = (count: number): string => 'x\n'.repeat(count);
  const texts: Record<string, string> = {
    'a/long.ts': lines(301),
    'a/short.ts': lines(300),
    'a/tables.generated.ts': lines(9000),
    'a/generated/ast.ts': lines(9000),
    'a/page.md': lines(9000),
  };
  expect(tooLong(Object.keys(texts), (file: string) => texts[file] ?? '')).toEqual([
    'a/long.ts has 301 lines, more than 300: give what it does to several files',
  ]);
});
