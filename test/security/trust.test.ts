// What waits until a person trusts a folder, and what a folder's own settings and links cannot do in the editor.
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { CHANGE, FIXES } from '../../packages/vscode/src/features/change/protocol.js';
import { ADD_WRITTEN } from '../../packages/vscode/src/features/forms/protocol.js';
import { HISTORY, HISTORY_FILE } from '../../packages/vscode/src/features/history/protocol.js';
import { folderWith, goldenthread, SOUND } from '../cli/command.js';
import { Editor, EXTENSION } from '../server/editor.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCES = globSync('packages/vscode/src/**/*.{ts,tsx}', { cwd: ROOT }).map((file) => ({
  file,
  text: readFileSync(path.join(ROOT, file), 'utf8'),
}));
const manifest = JSON.parse(readFileSync(path.join(ROOT, 'packages/vscode/package.json'), 'utf8'));

describe.skipIf(process.platform === 'win32')('git', () => {
  it('is asked by the extension’s server only where the person is said to trust the folder', async () => {
    const mark = path.join(folderWith({}), 'git-ran');
    const bin = folderWith({});
    const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
    writeFileSync(path.join(bin, 'git'), `#!/bin/sh\ntouch '${mark}'\nexec '${real}' "$@"\n`, { mode: 0o755 });
    const before = process.env.PATH;
    process.env.PATH = `${bin}:${before}`;
    onTestFinished(() => {
      process.env.PATH = before;
    });
    const prepare = (cwd: string): void => {
      for (const args of [
        ['init', '-q'],
        ['add', '-A'],
        ['-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qm', 'A plan'],
      ])
        execFileSync(real, args, { cwd });
    };
    const editor = await Editor.start({ 'town.plan': SOUND }, prepare, EXTENSION);
    onTestFinished(() => editor.stop());
    await editor.settle();
    const uri = editor.uri('town.plan');
    const position = { line: 2, character: 10 };
    const finding = { rule: 'unknown-name', element: null, message: '' };
    for (const trusted of [false, undefined, 'true', 1] as unknown as boolean[]) {
      expect(await editor.ask(CHANGE, { uri, against: 'commit', trusted })).toEqual({
        type: 'none',
        why: expect.stringContaining('not trusted yet'),
      });
      expect(await editor.ask(FIXES, { uri, against: 'main', finding, trusted })).toEqual([]);
      expect((await editor.ask(HISTORY, { uri, position, trusted })).html).toContain('not trusted yet');
      expect(await editor.ask(HISTORY_FILE, { uri, name: 'Thriving', format: 'word', trusted })).toBeNull();
    }
    await editor.open('town.plan');
    expect(existsSync(mark)).toBe(false);
    expect(await editor.ask(CHANGE, { uri, against: 'commit', trusted: true })).toMatchObject({ type: 'change' });
    expect(existsSync(mark)).toBe(true);
  });
});

it('a form writes only choices that it offers', async () => {
  const editor = await Editor.start({ 'town.plan': `${SOUND}service Parks: Parks\n` }, undefined, EXTENSION);
  onTestFinished(() => editor.stop());
  await editor.settle();
  const about = { uri: editor.uri('town.plan'), position: { line: 4, character: 9 }, kind: 'risk' as const };
  const risk = { title: 'It rains', likelihood: '2', impact: '3' };
  const wrong = ['Director\nrule unknown-name off', 'Nobody', '__proto__', '[x](command:y)', 'Director '];
  for (const owner of wrong)
    expect(await editor.ask(ADD_WRITTEN, { ...about, values: { ...risk, owner } })).toEqual({
      problems: { owner: expect.any(String) },
    });
  for (const likelihood of ['9', '2\n  owner Evil', '-1'])
    expect(await editor.ask(ADD_WRITTEN, { ...about, values: { ...risk, likelihood } })).toMatchObject({ problems: {} });
  const written = await editor.ask(ADD_WRITTEN, { ...about, values: { ...risk, title: 'It\nrule x off', owner: 'Director' } });
  expect(written && 'edits' in written ? written.edits.map(({ text }) => text).join('') : written).toMatch(
    /risk \w+: It rule x off\n.*owner Director/s,
  );
});

describe('the extension', () => {
  it('is limited until a folder is trusted, and takes no setting from it that shows more', () => {
    const { untrustedWorkspaces } = manifest.capabilities;
    expect(untrustedWorkspaces.supported).toBe('limited');
    const settings = (
      Array.isArray(manifest.contributes.configuration)
        ? manifest.contributes.configuration
        : [manifest.contributes.configuration]
    ).flatMap(({ properties }: { properties: object }) => Object.entries(properties)) as [
      string,
      { type: string; enum?: string[] },
    ][];
    const { restrictedConfigurations: waiting } = untrustedWorkspaces as { restrictedConfigurations: string[] };
    // None that counts without trust is a path, a command, an address or an argument, or says what may be shown.
    for (const [name, { type, enum: words }] of settings)
      if (!waiting.includes(name))
        expect({ name, closed: type === 'boolean' || words !== undefined }).toEqual({ name, closed: true });
    expect(waiting).toEqual(expect.arrayContaining(settings.map(([name]) => name).filter((name) => /exempt|rules/.test(name))));
  });

  it('asks git, makes files and runs tasks only where it looks at trust', () => {
    const asking = SOURCES.filter(({ text }) =>
      /plans\.ask\(\s*(CHANGE|FIXES|HISTORY|HISTORY_FILE)\b|new ShellExecution|new ProcessExecution|writeFiles\(/.test(text),
    );
    expect(asking.length).toBeGreaterThan(3);
    const without = asking.filter(({ text }) => !/isTrusted/.test(text)).map(({ file }) => path.basename(file));
    // These are reached by way of start-plan.ts, feature.ts and import-workbook.ts, which look at it.
    expect(without.filter((file) => !['write.ts', 'import-panel.ts', 'new-plan.ts', 'from-template.ts'].includes(file))).toEqual(
      [],
    );
    for (const file of [
      'features/new-plan/start-plan.ts',
      'features/new-plan/feature.ts',
      'features/workbook/import-workbook.ts',
    ])
      expect(readFileSync(path.join(ROOT, 'packages/vscode/src', file), 'utf8')).toMatch(/if \(!workspace\.isTrusted\)/);
  });

  it('writes files by one function, but for the page that a browser is to print', () => {
    const writing = SOURCES.filter(({ text }) => text.includes('fs.writeFile(')).map(({ file }) => path.basename(file));
    expect(writing.sort()).toEqual(['readers-page.ts', 'write-file.ts']);
  });

  it('writes nothing through a link', async () => {
    const written: string[] = [];
    const types: Record<string, number> = { link: 64 | 1, broken: 64, file: 1 };
    vi.doMock('vscode', () => ({
      FileType: { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 },
      workspace: {
        fs: {
          stat: async ({ path: name }: { path: string }) => {
            if (types[name.slice(1)] === undefined) throw new Error('gone');
            return { type: types[name.slice(1)] };
          },
          writeFile: async ({ path: name }: { path: string }) => void written.push(name),
        },
      },
    }));
    onTestFinished(() => vi.doUnmock('vscode'));
    const { writeFile } = await import('../../packages/vscode/src/write-file.js');
    for (const name of ['link', 'broken', 'file', 'new']) {
      const done = writeFile({ path: `/${name}` } as never, new Uint8Array());
      if (name === 'link' || name === 'broken')
        await expect(done).rejects.toThrow(/is a link, and nothing is written through a link/);
      else await done;
    }
    expect(written).toEqual(['/file', '/new']);
  });
});

describe('what lies in a folder', () => {
  it('loosens nothing: no setting, mapping, template or module there is read by a check', async () => {
    const bad = `${SOUND}priority Jobs: Good jobs\n  supports Thrivin\n`;
    const plain = await goldenthread(['check', '--format', 'json'], { cwd: folderWith({ 'town.plan': bad }) });
    const trap = "require('node:fs').writeFileSync('it-ran', '')";
    const cwd = folderWith({
      'town.plan': bad,
      '.vscode/settings.json': '{"goldenthread.rules":{"unknown-name":"off"},"goldenthread.exempt.hide":false}',
      '.goldenthreadrc': '{"rules":{"unknown-name":"off"}}',
      'goldenthread.config.js': trap,
      'goldenthread.config.mjs': trap,
      'goldenthread.json': '{"rules":{"unknown-name":"off"}}',
      'package.json': '{"type":"commonjs","goldenthread":{"rules":{"unknown-name":"off"}}}',
      'rules.js': trap,
      'rules.mjs': trap,
      'import.map.json': '{"version":1,"workbooks":{}}',
      'template.docx': 'x',
      'known-gaps.json': '{}',
      'node_modules/@goldenthread/rules/index.js': trap,
      'node_modules/goldenthread/index.js': trap,
      '.env': `NODE_OPTIONS=--require ${'./rules.js'}`,
    });
    const { code, out, err } = await goldenthread(['check', '--format', 'json'], { cwd });
    expect({ code, out, err }).toEqual(plain);
    for (const args of [
      ['fmt', '--check'],
      ['report', 'exceptions'],
      ['thread', 'Thriving'],
      ['diff', '.', '.'],
      ['publish', '-o', 'site'],
    ])
      await goldenthread(args, { cwd });
    expect(existsSync(path.join(cwd, 'it-ran'))).toBe(false);
  });

  it('no more does a mapping: what it names is words, and what else it holds is refused', async () => {
    const table = 'Outcome,Lead\nPeople live well,Director\n';
    for (const mapping of [
      '{"version":1,"workbooks":{"t.csv":{"t":{"run":"./evil.sh"}}}}',
      '{"version":1,"workbooks":{},"rules":"./rules.js"}',
      '{"version":1,"workbooks":{"t.csv":{"t":{"columns":{"__proto__":"x","constructor":"y"}}}}}',
      '{"version":1,"workbooks":{"t.csv":{"__proto__":{"as":"nothing"}}}}',
      '[]',
      'null',
      '"x"',
      `${'['.repeat(100_000)}`,
    ]) {
      const cwd = folderWith({ 't.csv': table, 'new/import.map.json': mapping });
      const { code, err } = await goldenthread(['import', 't.csv', '-o', 'new', '--dry-run'], { cwd });
      expect({ mapping: mapping.slice(0, 80), code, err }).toEqual({
        mapping: mapping.slice(0, 80),
        code: expect.toBeOneOf([0, 1, 2]),
        err: expect.not.stringContaining('bug'),
      });
      if (/run|rules/.test(mapping)) expect(err).toContain('is not a mapping that this command reads');
      expect(({} as Record<string, unknown>).as).toBeUndefined();
    }
  });
});
