import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../packages/cli/src/check/json-schema.js';
import { BROKEN, folderWith, goldenthread, SOUND } from './command.js';

describe('several formats at once', () => {
  it('writes each to its file, and the main one to the screen', async () => {
    const cwd = folderWith({ 'town.plan': BROKEN });
    const args = ['check', '-o', 'sarif=a.sarif', '-o', 'junit=b.xml', '-o', 'json=c.json'];
    const { code, out, err } = await goldenthread(args, { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^town\.plan\n/);
    expect(err).toBe('The findings are in a.sarif.\nThe findings are in b.xml.\nThe findings are in c.json.\n');
    const read = (file: string): string => readFileSync(path.join(cwd, file), 'utf8');
    expect(JSON.parse(read('a.sarif')).version).toBe('2.1.0');
    expect(read('b.xml')).toMatch(/^<\?xml/);
    expect(checkReport.parse(JSON.parse(read('c.json'))).summary.errors).toBeGreaterThan(0);
  });

  it('writes the main one to a file as well', async () => {
    const cwd = folderWith({ 'town.plan': BROKEN });
    const { out } = await goldenthread(['check', '-o', 'gitlab=q.json', '--format', 'json', '-o', 'a=b.json'], { cwd });
    expect(out).toBe('');
    expect(Array.isArray(JSON.parse(readFileSync(path.join(cwd, 'q.json'), 'utf8')))).toBe(true);
    checkReport.parse(JSON.parse(readFileSync(path.join(cwd, 'a=b.json'), 'utf8')));
  });

  it.each([
    [['-o', 'a.txt', '-o', 'b.txt'], 'Only one -o can be a file alone'],
    [['-o', 'serif=a.sarif'], 'Did you mean ‘sarif’?'],
    [['-o', 'sarif='], 'lacks the name of a file after the ‘=’'],
    [['--with-accepted'], '--with-accepted is for the format sarif'],
  ])('%j ends with 2 and a plain sentence', async (args, sentence) => {
    const { code, out, err } = await goldenthread(['check', ...args], { cwd: folderWith({ 'town.plan': SOUND }) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });
});

describe('the summary of a GitHub job', () => {
  it('is added to what other steps wrote, for the format github alone', async () => {
    const cwd = folderWith({ 'town.plan': BROKEN, 'summary.md': 'Before\n' });
    const env = { GITHUB_STEP_SUMMARY: path.join(cwd, 'summary.md') };
    const summary = (): string => readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
    await goldenthread(['check'], { cwd, env });
    expect(summary()).toBe('Before\n');
    const { code, out } = await goldenthread(['check', '--format', 'github'], { cwd, env });
    expect(code).toBe(1);
    expect(out).toMatch(/^::error title=unknown-name,file=town\.plan,line=6,endLine=6,col=12,endColumn=19::/m);
    expect(summary()).toMatch(/^Before\n### Golden Thread\n\n[^|]+\| \| Where/);
    expect(summary()).toContain('town.plan:6');
  });
});

it('counts columns in bytes for reviewdog, as it wants them', async () => {
  const cwd = folderWith({ 'town.plan': `${SOUND}priority Jobs: Good jobs\n  supports Thriving, Ééé\n` });
  const { out } = await goldenthread(['check', '--format', 'rdjson'], { cwd });
  const of = (report: string) => JSON.parse(report).diagnostics.find((each: { message: string }) => each.message.includes('Ééé'));
  expect(of(out)?.location.range).toEqual({ start: { line: 6, column: 22 }, end: { line: 6, column: 28 } });
});
