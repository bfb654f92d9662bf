import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from '../../scripts/lib/imports.mjs';
import { ROOT, readPage } from './pages.js';

const { text } = readPage('docs/architecture.md');
const PACKAGES = readdirSync(join(ROOT, 'packages'));

/** Every package that can be reached from each, by these arrows. */
function reachable(arrows: readonly (readonly [string, string])[]): Set<string> {
  const found = new Set(arrows.map((arrow) => arrow.join(' --> ')));
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const each of [...found]) {
      const [from, to] = each.split(' --> ');
      for (const [next, after] of arrows) if (next === to) found.add(`${from} --> ${after}`);
    }
  }
  return found;
}

function importedBy(name: string): string[] {
  const folder = join(ROOT, 'packages', name, 'src');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  const modules = sources.flatMap((path) =>
    importsOf(readFileSync(join(folder, path), 'utf8')).map(({ module }) => module ?? ''),
  );
  return [...new Set(modules.flatMap((module) => /^@goldenthread\/([a-z]+)/.exec(module)?.[1] ?? []))];
}

describe('the code map', () => {
  const drawn = [...(/```mermaid\n(.*?)```/s.exec(text)?.[1] ?? '').matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(
    ([, from = '', to = '']) => [from, to] as const,
  );
  const real = PACKAGES.flatMap((name) => importedBy(name).map((to) => [name, to] as const));

  it('draws what is imported, and nothing else', () => {
    const imports = new Set(real.map((arrow) => arrow.join(' --> ')));
    expect(drawn.map((arrow) => arrow.join(' --> ')).filter((arrow) => !imports.has(arrow))).toEqual([]);
    expect([...reachable(drawn)].sort()).toEqual([...reachable(real)].sort());
  });

  const rows = [...text.matchAll(/^\| `(\w+)` \| (.+?) \| (.+?) \| (.+?) \|$/gm)];

  it('has a row for each package', () => {
    expect(rows.map(([, name]) => name).sort()).toEqual(PACKAGES.toSorted());
  });

  it.each(rows.map(([, name = '', , enter = '']) => [name, enter] as const))('leads into %s', (name, enter) => {
    const paths = [...enter.matchAll(/`([^`]+)`/g)].map(([, path = '']) => join('packages', name, 'src', path));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
