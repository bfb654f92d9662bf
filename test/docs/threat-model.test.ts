import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const page = readFileSync(path.join(ROOT, 'docs/threat-model.md'), 'utf8');

it('each door of the threat model names tests that exist and attack', () => {
  const doors = page
    .slice(page.indexOf('## Doors'), page.indexOf('## Open'))
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| door'));
  expect(doors.length).toBeGreaterThan(12);
  for (const door of doors) {
    const tests = [...door.matchAll(/\]\(\.\.\/([^)]+\.test\.ts)\)/g)].map(([, file = '']) => file);
    expect(tests, door).not.toEqual([]);
    for (const file of tests) {
      expect(existsSync(path.join(ROOT, file)), file).toBe(true);
      expect(readFileSync(path.join(ROOT, file), 'utf8'), file).toMatch(/\bexpect\(/);
    }
  }
});

it('each promise names tests that exist and attack', () => {
  const security = readFileSync(path.join(ROOT, 'SECURITY.md'), 'utf8');
  expect(security).toContain('docs/threat-model.md');
  const promises = security
    .slice(security.indexOf('## What is promised'), security.indexOf('\n\n[docs/threat-model'))
    .split(/^- /m)
    .slice(1);
  expect(promises.length).toBeGreaterThan(5);
  for (const promise of promises) {
    const tests = [...promise.matchAll(/\]\((test\/security\/[^)]+\.test\.ts)\)/g)].map(([, file = '']) => file);
    expect(tests, promise).not.toEqual([]);
    for (const file of tests) expect(readFileSync(path.join(ROOT, file), 'utf8'), file).toMatch(/\bexpect\(/);
  }
});

it('every test of security stands at a door', () => {
  for (const file of globSync('test/security/*.test.ts', { cwd: ROOT }))
    expect(page).toContain(`../${file.replaceAll('\\', '/')}`);
});
