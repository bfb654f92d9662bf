import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkReport } from '../../packages/cli/src/check/json-schema.js';
import { BROKEN, folderWith, goldenthread, SOUND } from './command.js';

const findings = (out: string) => checkReport.parse(JSON.parse(out)).plans.flatMap((plan) => plan.findings);
const rulesIn = (out: string): string[] => findings(out).map((finding) => finding.rule);

describe('exit codes and streams', () => {
  it('ends with 0 and says so when nothing is found', async () => {
    const { code, out, err } = await goldenthread(['check'], { cwd: folderWith({ 'town.plan': SOUND }) });
    expect({ code, out, err }).toEqual({ code: 0, out: 'No gaps found: 1 file of TownPlan checked.\n', err: '' });
  });

  it('ends with 1 on an error, with the findings on standard output alone', async () => {
    const { code, out, err } = await goldenthread(['check'], { cwd: folderWith({ 'town.plan': BROKEN }) });
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(out).toContain('│ supports Thrivin\n');
    expect(out).toContain(
      '│          ~~~~~~~\n        There is no ‘Thrivin’ in this plan. Did you mean ‘Thriving’ (A town where everyone thrives)?',
    );
    expect(out).toMatch(/error.* in 1 file of TownPlan\. Nothing was changed\.\n$/);
  });

  it.each([
    ['error', 0],
    ['warning', 1],
    ['hint', 1],
  ])('--fail-on %s ends with %d on a warning', async (failOn, expected) => {
    const cwd = folderWith({ 'town.plan': `${SOUND}priority Jobs: Good jobs\n  supports Thriving\n` });
    const { code, out } = await goldenthread(['check', '--fail-on', failOn], { cwd });
    expect(out).toContain('1 warning in');
    expect(code).toBe(expected);
  });

  it('fails on more warnings than --max-warnings allows, and says so', async () => {
    const cwd = folderWith({ 'town.plan': `${SOUND}priority Jobs: Good jobs\n  supports Thriving\n` });
    expect((await goldenthread(['check', '--max-warnings', '1'], { cwd })).code).toBe(0);
    const { code, err } = await goldenthread(['check', '--max-warnings', '0'], { cwd });
    expect(code).toBe(1);
    expect(err).toBe('There are more warnings (1) than --max-warnings allows (0).\n');
  });

  it.each([
    [['check', 'nowhere'], 'There is nothing at nowhere.'],
    [['check', '.'], 'There is no plan in .'],
    [['check', 'notes.txt'], 'notes.txt is not a plan'],
    [['check', '--format', 'word'], '--format can be pretty, json, lines, sarif, github, gitlab, junit, azure or rdjson, not'],
    [['check', '--format', 'jsn'], 'Did you mean ‘json’?'],
    [['check', '--fail-on', 'sometimes'], '--fail-on can be error, warning or hint'],
    [['check', '--as-at', '31/12/2024'], 'Did you mean 2024-12-31?'],
    [['check', '--max-warnings', 'few'], '--max-warnings takes a whole number'],
    [['check', '--formt', 'json'], 'There is no option ‘--formt’ here. Did you mean --format?'],
    [['check', '--format'], 'needs a value after it'],
    [['chek'], 'There is no command ‘chek’. Did you mean check?'],
    [['server'], 'goldenthread server --stdio'],
  ])('%j ends with 2 and a plain sentence', async (args, sentence) => {
    const { code, out, err } = await goldenthread(args, { cwd: folderWith({ 'notes.txt': 'notes' }) });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/^\s+at |Error:/m);
  });

  it('prints help on standard output, and on standard error when no command is given', async () => {
    expect(await goldenthread(['check', '--help'])).toMatchObject({ code: 0, err: '' });
    const { code, out, err } = await goldenthread([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: goldenthread');
  });
});

describe('--format json', () => {
  it('matches its schema, with places counted from 1 and paths from the working folder', async () => {
    const cwd = folderWith({ 'plans/town.plan': BROKEN });
    const { code, out } = await goldenthread(['check', '--format', 'json'], { cwd });
    const report = checkReport.parse(JSON.parse(out));
    expect(code).toBe(1);
    expect(report.plans).toMatchObject([{ name: 'TownPlan', root: 'plans', files: 1, elements: 4 }]);
    expect(report.plans[0]?.findings.find((finding) => finding.rule === 'unknown-name')).toMatchObject({
      severity: 'error',
      element: 'Jobs',
      file: 'plans/town.plan',
      range: { start: { line: 6, column: 12 }, end: { line: 6, column: 19 } },
      related: [],
      accepted: null,
    });
    expect(report.summary.errors).toBeGreaterThan(0);
  });

  it('gives whole paths outside the working folder, and . for the folder itself', async () => {
    const inside = folderWith({ 'town.plan': BROKEN });
    const outside = await goldenthread(['check', '--format', 'json', inside], { cwd: folderWith({}) });
    expect(checkReport.parse(JSON.parse(outside.out)).plans[0]?.root).toBe(inside);
    expect(findings(outside.out)[0]?.file).toBe(`${inside}/town.plan`);
    const at = await goldenthread(['check', '--format', 'json'], { cwd: inside });
    expect(checkReport.parse(JSON.parse(at.out)).plans[0]?.root).toBe('.');
  });

  it('lists what is accepted with its reason, and does not count it', async () => {
    const text = `${SOUND}priority Jobs: Good jobs\n  supports Thriving\n  accept priority-without-outcome until 2025-06: The outcomes come in May\n`;
    const { code, out } = await goldenthread(['check', '--format', 'json', '--fail-on', 'hint'], {
      cwd: folderWith({ 'a.plan': text }),
    });
    expect(code).toBe(0);
    expect(findings(out)).toMatchObject([
      { rule: 'priority-without-outcome', accepted: { reason: 'The outcomes come in May', until: '2025-06' } },
    ]);
    expect(JSON.parse(out).summary).toEqual({ errors: 0, warnings: 0, hints: 0, accepted: 1 });
  });

  it('says the same in any order of its paths', async () => {
    const cwd = folderWith({ 'a/a.plan': BROKEN, 'b/b.plan': BROKEN.replaceAll('TownPlan', 'OtherPlan') });
    const [first, second] = await Promise.all(
      [
        ['a', 'b'],
        ['b', 'a', 'a'],
      ].map((paths) => goldenthread(['check', '--format', 'json', ...paths], { cwd })),
    );
    expect(first?.out).toBe(second?.out);
  });

  it('is published as it is', () => {
    const published = JSON.parse(readFileSync(new URL('../../docs/schemas/check-v1.schema.json', import.meta.url), 'utf8'));
    expect(published).toMatchObject(JSON.parse(JSON.stringify(z.toJSONSchema(checkReport))));
  });
});

describe('files of every sort', () => {
  const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

  it.each<[string, string | Uint8Array, string[]]>([
    ['a byte order mark', `\ufeff${SOUND}`, []],
    ['CRLF', SOUND.replaceAll('\n', '\r\n'), []],
    ['no newline at the end', SOUND.trimEnd(), []],
    ['an empty file', '', []],
    ['UTF-16', utf16(SOUND), ['text-to-normalise']],
    ['Windows-1252', Buffer.from(SOUND.replace('Town plan', 'Town plan caf\u00e9'), 'latin1'), ['text-to-normalise']],
  ])('reads %s', async (_, contents, expected) => {
    const { out, err } = await goldenthread(['check', '--format', 'json'], { cwd: folderWith({ 'town.plan': contents }) });
    expect(err).toBe('');
    expect(rulesIn(out)).toEqual(expected);
    expect(JSON.parse(out).plans[0].files).toBe(1);
  });

  it('reports a file that is not text on its first line, and ends with 1', async () => {
    const picture = Uint8Array.from({ length: 600 }, (_, index) => (index * 37) % 256);
    const { code, out } = await goldenthread(['check', '--format', 'json'], {
      cwd: folderWith({ 'town.plan': SOUND, 'logo.plan': picture }),
    });
    expect(code).toBe(1);
    expect(findings(out)).toMatchObject([
      { rule: 'line-not-understood', file: 'logo.plan', range: { start: { line: 1, column: 1 } } },
    ]);
  });

  it('shows the line of a file with a byte order mark and CRLF as it is', async () => {
    const { out } = await goldenthread(['check'], {
      cwd: folderWith({ 'town.plan': `\ufeff${BROKEN.replaceAll('\n', '\r\n')}` }),
    });
    expect(out).toContain('│ supports Thrivin\n        │          ~~~~~~~\n');
  });

  it('never passes on marks that steer a terminal', async () => {
    const { out } = await goldenthread(['check'], {
      cwd: folderWith({ 'town.plan': `${SOUND}priority Jobs: Good \u001b[31mjobs\u202e\n` }),
    });
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u202e');
  });

  it.skipIf(process.platform === 'win32')('passes over a folder called .plan and a link to nowhere', async () => {
    const cwd = folderWith({ 'town.plan': SOUND });
    mkdirSync(path.join(cwd, 'folder.plan'));
    symlinkSync('nowhere', path.join(cwd, 'gone.plan'));
    expect((await goldenthread(['check'], { cwd })).code).toBe(0);
    expect(await goldenthread(['check', 'gone.plan'], { cwd })).toMatchObject({ code: 2, out: '' });
  });
});

describe.skipIf(process.platform === 'win32')('what may not be opened', () => {
  it('is a finding when it is a file of a plan', async () => {
    const cwd = folderWith({ 'town.plan': SOUND, 'locked.plan': 'vision More: More\n' });
    chmodSync(path.join(cwd, 'locked.plan'), 0o000);
    const { code, out } = await goldenthread(['check', '--format', 'json'], { cwd, unprivileged: true });
    expect(code).toBe(1);
    expect(findings(out)).toMatchObject([{ rule: 'line-not-understood', file: 'locked.plan' }]);
    expect(JSON.parse(out).plans[0].files).toBe(2);
  });

  it('ends with 2 when it is the folder', async () => {
    const cwd = folderWith({ 'locked/town.plan': SOUND });
    chmodSync(path.join(cwd, 'locked'), 0o000);
    const { code, err } = await goldenthread(['check', 'locked'], { cwd, unprivileged: true });
    chmodSync(path.join(cwd, 'locked'), 0o700);
    expect(code).toBe(2);
    expect(err).toBe('locked cannot be read: you do not have permission to open it.\n');
  });
});

describe('colours', () => {
  const cwd = (): string => folderWith({ 'town.plan': BROKEN });

  it('has none where nobody watches', async () => {
    expect((await goldenthread(['check'], { cwd: cwd() })).out).not.toContain('\u001b[');
  });

  it('has them when they are asked for, unless NO_COLOR is set', async () => {
    expect((await goldenthread(['check'], { cwd: cwd(), env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[31m');
    expect((await goldenthread(['check'], { cwd: cwd(), env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out).not.toContain(
      '\u001b[',
    );
  });
});

describe('-o', () => {
  it('writes the findings to a file, without colours, and nothing else beside it', async () => {
    const cwd = folderWith({ 'town.plan': BROKEN });
    const { code, out, err } = await goldenthread(['check', '-o', 'found.txt'], { cwd, env: { FORCE_COLOR: '1' } });
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: 'The findings are in found.txt.\n' });
    expect(readFileSync(path.join(cwd, 'found.txt'), 'utf8')).toMatch(/^town\.plan\n/);
  });

  it('ends with 2 when it cannot be written', async () => {
    const cwd = folderWith({ 'town.plan': BROKEN, taken: '' });
    const { code, err } = await goldenthread(['check', '-o', 'taken/found.json', '--format', 'json'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('taken/found.json cannot be written');
    expect(existsSync(path.join(cwd, 'taken/found.json'))).toBe(false);
  });
});
