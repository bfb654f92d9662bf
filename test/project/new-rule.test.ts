import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RULE_NAMES } from '@goldenthread/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePage } from '../../scripts/lib/rule-page.mjs';
import { readCases } from '../rules/cases/case-file.js';

const SOURCES = 'packages/rules/src';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'golden-thread-new-rule-'));
  cpSync(SOURCES, path.join(folder, SOURCES), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const newRule = (...args: string[]): { status: number | null; stderr: string; stdout: string } =>
  spawnSync('node', [path.resolve('scripts/new-rule.mjs'), ...args], { cwd: folder, encoding: 'utf8' });
const read = (file: string): string => readFileSync(path.join(folder, SOURCES, file), 'utf8');

describe('npm run new:rule', () => {
  it.each(['thread', 'changes'])('makes the three files of a rule in %s, and registers it', (group) => {
    const name = `${group}-without-sense`;
    const { status, stdout } = newRule(group, name);
    expect(status).toBe(0);
    for (const ending of ['ts', 'md', 'cases.md']) expect(stdout).toContain(`${SOURCES}/${group}/${name}.${ending}`);
    expect(read(`${group}/${name}.ts`)).toContain(`name: '${name}'`);
    expect(parsePage(`${name}.md`, read(`${group}/${name}.md`)).summary).toMatch(/^Finds /);
    expect(readCases(read(`${group}/${name}.cases.md`)).cases).toHaveLength(2);
    for (const file of ['registry.generated.ts', 'rule-names.generated.ts', 'pages/pages.generated.ts'])
      expect(read(file)).toContain(file.startsWith('registry') ? `/${name}.js'` : `'${name}'`);
  });

  it.each([
    [['thread'], /Give a group and a name/],
    [['threads', 'thing-missing'], /The groups are: language, thread/],
    [['thread', 'ThingMissing'], /no name for a rule/],
    [['thread', RULE_NAMES[0]], /A name is permanent/],
    [['agreement', 'thing-changed'], /agreement-rules\.ts/],
  ])('refuses %j', (args, why) => {
    const { status, stderr } = newRule(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(why);
  });
});

describe('a page that cannot be read', () => {
  const page = (...lines: string[]): string => lines.join('\n\n');
  const block = '```plan\nplan P: P\n```';
  const whole = ['# x', 'Finds it.', '## Why it matters', 'It does.', '## Example', block, '## Fixed', block];

  it('is told where and why', () => {
    expect(parsePage('g/x.md', page(...whole))).toMatchObject({ summary: 'Finds it.', example: 'plan P: P\n' });
    const refused =
      (lines: string[]): (() => unknown) =>
      () =>
        parsePage('g/x.md', page(...lines));
    expect(refused(whole.slice(1))).toThrow('g/x.md: the first line is "# x"');
    expect(refused(whole.filter((line) => line !== 'Finds it.'))).toThrow('in one sentence');
    expect(refused(whole.slice(0, 6))).toThrow('"## Fixed" is missing');
    expect(refused([...whole, '## Why not', 'Because'])).toThrow('"## Why not" is none of');
    expect(refused([...whole.slice(0, 5), 'No plan', ...whole.slice(6)])).toThrow('"## Example" holds one plan');
    expect(refused([...whole, 'More words'])).toThrow('"## Fixed" holds nothing but a plan');
  });
});
