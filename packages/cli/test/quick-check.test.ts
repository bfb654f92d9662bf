import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { CheckCommandOptions } from '../src/check/command.js';
import { runHere } from './run-here.js';

const { readArguments } = createRequire(import.meta.url)('../bin/quick-arguments.js') as {
  readArguments(args: readonly string[]): { paths: string[]; options: CheckCommandOptions } | undefined;
};

test('a plain check is read at once', () => {
  expect(readArguments(['check'])).toEqual({ paths: [], options: { format: 'pretty', failOn: 'error' } });
  expect(readArguments(['check', 'town', '--format', 'json', '--fail-on', 'hint', 'village.plan'])).toEqual({
    paths: ['town', 'village.plan'],
    options: { format: 'json', failOn: 'hint' },
  });
  expect(readArguments(['check', '--as-at', '2025-03-31', '--max-warnings', '3'])).toEqual({
    paths: [],
    options: { format: 'pretty', failOn: 'error', asAt: '2025-03-31', maxWarnings: '3' },
  });
});

test('whatever else is typed is left to the whole command', () => {
  const others = [
    [],
    ['fmt'],
    ['check', '--help'],
    ['check', '-o', 'findings.json'],
    ['check', '--format=json'],
    ['check', '--format', 'sarif'],
    ['check', '--format', 'jsn'],
    ['check', '--format'],
    ['check', '--format', '--fail-on'],
    ['check', '--max-warnings', '-1'],
    ['check', '--baseline', 'known.json'],
    ['check', '--changed-since', 'main'],
    ['check', '--', 'town'],
    ['check', ''],
  ];
  for (const typed of others) expect(readArguments(typed), typed.join(' ')).toBeUndefined();
});

test('mistakes in the values are told the same either way', async () => {
  const { code, err } = await runHere(['check', '--fail-on', 'warnings']);
  expect(code).toBe(2);
  expect(err).toContain("--fail-on can be error, warning or hint, not 'warnings'.");
});
