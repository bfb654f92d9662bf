import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, readPage } from './pages.js';

type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> };

it('has a line for every direct dependency, and for nothing else', () => {
  const manifests = globSync(['package.json', 'packages/*/package.json'], { cwd: ROOT }).map(
    (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Manifest,
  );
  const direct = manifests
    .flatMap(({ dependencies, devDependencies }) => Object.keys({ ...dependencies, ...devDependencies }))
    .filter((name) => !name.startsWith('@goldenthread/'));
  const listed = [...readPage('docs/dependencies.md').text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual([...new Set(direct)].sort());
});
