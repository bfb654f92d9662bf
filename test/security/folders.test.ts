// Folders that somebody hostile filled: nothing secret is read, nothing hangs, nothing is passed over in silence.
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { BROKEN, folderWith, goldenthread, SOUND } from '../cli/command.js';
import { TestRepository } from '../cli/history.js';
import { Editor } from '../server/editor.js';

const SECRET = 'API_TOKEN=do-not-print-me\n';
const WORKFLOW = 'jobs:\n    check:   \n        runs-on:   here\n';

interface Told {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

async function check(cwd: string, ...paths: string[]) {
  const { code, out, err } = await goldenthread(['check', '--format', 'json', ...paths], { cwd });
  const report = out === '' ? undefined : (JSON.parse(out) as { plans: { files: number; findings: Told[] }[] });
  return { code, err, plans: report?.plans ?? [], findings: report?.plans.flatMap(({ findings }) => findings) ?? [] };
}

/** A folder with links to what a plan must not show or change. */
function linked(): string {
  const cwd = folderWith({
    'town.plan': SOUND,
    '.env': SECRET,
    'notes.txt': SECRET,
    '.github/workflows/ci.yml': WORKFLOW,
    'node_modules/x/secret.plan': SECRET,
    '.gitignore': 'private/\n',
    'private/secret.plan': SECRET,
  });
  const targets = {
    e: '.env',
    n: 'notes.txt',
    w: '.github/workflows/ci.yml',
    m: 'node_modules/x/secret.plan',
    i: 'private/secret.plan',
  };
  for (const [name, target] of Object.entries(targets)) symlinkSync(target, path.join(cwd, `${name}.plan`));
  return cwd;
}

describe.skipIf(process.platform === 'win32')('links', () => {
  it('what is no plan by itself is never shown through one', async () => {
    const cwd = linked();
    const { code, findings } = await check(cwd);
    expect(code).toBe(1);
    expect(findings.map(({ file }) => file)).toEqual(['e.plan', 'i.plan', 'm.plan', 'n.plan', 'w.plan']);
    for (const { message } of findings) expect(message).toContain('does not lead to a plan file');
    for (const format of ['pretty', 'lines', 'github', 'sarif'])
      expect((await goldenthread(['check', '--format', format], { cwd })).out).not.toContain('do-not-print-me');
    for (const name of ['e', 'n', 'w', 'm', 'i']) {
      const { out, err } = await goldenthread(['check', `${name}.plan`], { cwd });
      expect(out + err).not.toMatch(/do-not-print-me|runs-on/);
    }
    expect((await goldenthread(['thread', 'Thriving'], { cwd })).out).not.toContain('do-not-print-me');
  });

  it('nor in an editor', async () => {
    const editor = await Editor.start({ 'town.plan': SOUND }, (folder) => {
      writeFileSync(path.join(folder, '.env'), SECRET);
      symlinkSync('.env', path.join(folder, 'e.plan'));
      symlinkSync('town.plan', path.join(folder, 'same.plan'));
    });
    try {
      await editor.settle();
      expect(editor.diagnostics('e.plan')).toMatchObject([{ message: expect.stringContaining('does not lead to a plan file') }]);
      expect(editor.diagnostics('same.plan')).toEqual([]);
      expect(editor.diagnostics('town.plan')).toEqual([]);
    } finally {
      await editor.stop();
    }
  });

  it('nothing is written through one: not by fmt, and not by -o', async () => {
    const cwd = linked();
    mkdirSync(path.join(cwd, 'kept'));
    symlinkSync('kept', path.join(cwd, 'out'));
    symlinkSync('.env', path.join(cwd, 'report.json'));
    symlinkSync('new.txt', path.join(cwd, 'dangling.json'));
    const before = readFileSync(path.join(cwd, '.github/workflows/ci.yml'), 'utf8');
    for (const args of [['fmt'], ['fmt', 'w.plan'], ['fmt', 'e.plan']])
      expect(await goldenthread(args, { cwd })).toMatchObject({ code: 2, err: expect.stringContaining('link') });
    for (const file of ['report.json', 'dangling.json', 'out/found.json']) {
      for (const option of [
        ['-o', file],
        ['-o', `sarif=${file}`],
        ['--baseline', file, '--write-baseline'],
      ]) {
        const { code, err } = await goldenthread(['check', 'town.plan', ...option], { cwd });
        expect({ option, code }).toEqual({ option, code: 2 });
        expect(err).toMatch(/nothing is written through a link|it is a link/);
      }
    }
    expect(readFileSync(path.join(cwd, '.github/workflows/ci.yml'), 'utf8')).toBe(before);
    expect(readFileSync(path.join(cwd, '.env'), 'utf8')).toBe(SECRET);
    expect(() => lstatSync(path.join(cwd, 'new.txt'))).toThrow();
    expect(() => lstatSync(path.join(cwd, 'kept/found.json'))).toThrow();
  });

  it('out of the folder is told: to a file as a finding, to a folder and to nowhere in a sentence', async () => {
    const elsewhere = folderWith({ 'more.plan': BROKEN });
    const cwd = folderWith({ 'town.plan': SOUND });
    symlinkSync(path.join(elsewhere, 'more.plan'), path.join(cwd, 'more.plan'));
    symlinkSync(elsewhere, path.join(cwd, 'shared'));
    symlinkSync('nowhere', path.join(cwd, 'gone.plan'));
    const { code, findings, err } = await check(cwd);
    expect({ code, findings }).toMatchObject({
      code: 1,
      findings: [{ file: 'more.plan', message: expect.stringContaining('leads out of') }],
    });
    expect(err.split('\n').sort()).toEqual([
      '',
      'gone.plan is a link that leads nowhere, so it is not read.',
      'shared is a link to a folder that is not checked from here, so no plan in that folder is read.',
    ]);
  });

  it('to a file of the same plan it is read once, however it is reached', async () => {
    const cwd = folderWith({ 'town.plan': SOUND, 'below/jobs.plan': 'priority Jobs: Good jobs\n  supports Thriving\n' });
    symlinkSync('below/jobs.plan', path.join(cwd, 'again.plan'));
    symlinkSync('below', path.join(cwd, 'also'));
    symlinkSync('.', path.join(cwd, 'round'));
    symlinkSync('..', path.join(cwd, 'below/up'));
    expect(await check(cwd)).toMatchObject({ code: 0, err: '', plans: [{ files: 2 }] });
    expect(await check(cwd, 'again.plan')).toMatchObject({ code: 0, plans: [{ files: 2 }] });
    expect((await goldenthread(['fmt', '--check'], { cwd })).err).toContain('2 files');
  });

  it('to a folder of another plan it is read in both', async () => {
    const cwd = folderWith({
      'shared/funds.plan': 'vision Thriving: A town where everyone thrives\n',
      'a/a.plan': 'plan A: A\n  as at 2025-03-31\npriority Jobs: Good jobs\n  supports Thriving\nofficer Director: Director\n',
      'b/b.plan': 'plan B: B\n  as at 2025-03-31\npriority Jobs: Good jobs\n  supports Thriving\nofficer Director: Director\n',
    });
    symlinkSync('../shared', path.join(cwd, 'a/shared'));
    symlinkSync('../shared/funds.plan', path.join(cwd, 'b/funds.plan'));
    const { findings, plans } = await check(cwd);
    expect(findings.filter(({ rule }) => rule === 'unknown-name')).toEqual([]);
    expect(plans.map(({ files }) => files).sort()).toEqual([1, 2, 2]);
  });

  it('of a commit are taken as those on the disk', async () => {
    const repository = new TestRepository({
      'town.plan': SOUND,
      'below/jobs.plan': 'priority Jobs: Good jobs\n  supports Thriving\n',
      '.env': SECRET,
    });
    symlinkSync('below/jobs.plan', path.join(repository.folder, 'again.plan'));
    symlinkSync('.env', path.join(repository.folder, 'e.plan'));
    repository.git('add', '-A');
    repository.git('commit', '-q', '-m', 'Links');
    const { code, out } = await goldenthread(['check', '--changed-since', 'HEAD'], { cwd: repository.folder });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('No new gaps found') });
    expect((await goldenthread(['diff', 'HEAD', '--format', 'json'], { cwd: repository.folder })).out).toContain('"changes": []');
  });
});

describe.skipIf(process.platform === 'win32')('what is neither a file nor a folder', () => {
  const special = async (cwd: string, name = 'x'): Promise<string[]> => {
    execFileSync('mkfifo', [path.join(cwd, `${name}-pipe.plan`)]);
    const server = createServer().listen(path.join(cwd, `${name}-socket.plan`));
    onTestFinished(() => void server.close());
    const kinds = ['a named pipe', 'a socket'];
    try {
      execFileSync('mknod', [path.join(cwd, `${name}-zero.plan`), 'c', '1', '5'], { stdio: 'ignore' });
      kinds.push('a device');
    } catch {
      // Only root may make devices.
    }
    symlinkSync('/dev/zero', path.join(cwd, `${name}-link.plan`));
    return kinds;
  };

  it('hangs nothing, and has its sentence', async () => {
    const cwd = folderWith({ 'town.plan': SOUND });
    const kinds = await special(cwd);
    const { code, findings } = await check(cwd);
    expect(code).toBe(1);
    for (const kind of kinds)
      expect(
        findings.some(({ message }) => message.startsWith(`This is ${kind}`)),
        kind,
      ).toBe(true);
    expect(findings.find(({ file }) => file === 'x-link.plan')?.message).toMatch(/^This link/);
    expect((await goldenthread(['check'], { cwd })).code).toBe(1);
    const formatted = await goldenthread(['fmt'], { cwd });
    expect(formatted).toMatchObject({ code: 2, err: expect.stringContaining('x-pipe.plan: This is a named pipe') });
    for (const args of [
      ['check', 'x-pipe.plan'],
      ['fmt', 'x-pipe.plan'],
      ['thread', 'Thriving', 'x-pipe.plan'],
      ['check', '--baseline', 'x-pipe.plan'],
    ])
      expect((await goldenthread(args, { cwd })).code).toBe(2);
  });

  it('hangs nothing from a folder above', async () => {
    const top = folderWith({ 'below/deeper/town.plan': SOUND });
    await special(top);
    for (const args of [
      ['check', 'below/deeper'],
      ['check', 'below/deeper/town.plan'],
      ['thread', 'Thriving', 'below/deeper'],
    ])
      expect((await goldenthread(args, { cwd: top })).code).toBe(0);
  });

  it('hangs no editor, in the folder or above a document from elsewhere', async () => {
    const elsewhere = folderWith({ 'below/town.plan': SOUND });
    await special(elsewhere);
    const editor = await Editor.start({ 'town.plan': BROKEN }, (folder) => {
      execFileSync('mkfifo', [path.join(folder, 'x-pipe.plan')]);
    });
    try {
      await editor.open(path.relative(editor.folder, path.join(elsewhere, 'below/town.plan')));
      await editor.settle();
      expect(editor.shown('town.plan')).toContain('unknown-name 6');
      expect(editor.diagnostics('x-pipe.plan')).toMatchObject([{ message: expect.stringContaining('named pipe') }]);
    } finally {
      await editor.stop();
    }
  });
});

describe.skipIf(process.platform === 'win32')('what cannot be opened', () => {
  it('a folder within the folder is told', async () => {
    const cwd = folderWith({ 'town.plan': SOUND, 'locked/more.plan': SOUND });
    chmodSync(path.join(cwd, 'locked'), 0o000);
    onTestFinished(() => chmodSync(path.join(cwd, 'locked'), 0o700));
    const run = await goldenthread(['check', '--format', 'lines'], { cwd, unprivileged: true });
    expect(run).toMatchObject({ code: 1, out: expect.stringMatching(/^locked:1:1: error: This folder cannot be opened/) });
    const formatted = await goldenthread(['fmt'], { cwd, unprivileged: true });
    expect(formatted).toMatchObject({ code: 2, err: expect.stringContaining('locked: This folder cannot be opened') });
  });

  it.skipIf(process.platform === 'darwin')('a name that is not UTF-8 is told, of a file and of a folder', async () => {
    const cwd = folderWith({ 'town.plan': SOUND, 'bad.plan': BROKEN, 'folder/bad.plan': BROKEN });
    renameSync(
      path.join(cwd, 'bad.plan'),
      Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from([0x62, 0xff]), Buffer.from('.plan')]),
    );
    renameSync(path.join(cwd, 'folder'), Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from([0xe9, 0x64])]));
    const { code, findings } = await check(cwd);
    expect(code).toBe(1);
    expect(findings.map(({ message }) => message.split(',')[0])).toEqual([
      'The name of this file is not valid UTF-8',
      'The name of this folder is not valid UTF-8',
    ]);
  });

  it.each<[string, (file: string) => void, RegExp]>([
    ['a link', (file) => symlinkSync('rules', file), /is a link, so it is not followed/],
    ['a link to nowhere', (file) => symlinkSync('nowhere', file), /is a link, so it is not followed/],
    ['a pipe', (file) => execFileSync('mkfifo', [file]), /cannot be read/],
    ['a folder', (file) => mkdirSync(file), /cannot be read/],
    ['a file of ten megabytes', (file) => writeFileSync(file, `#${'x'.repeat(10_000_000)}\nleft/\n`), /is larger than/],
  ])('a .gitignore that is %s is told, here and in a folder below, and leaves nothing out', async (_, make, says) => {
    const cwd = folderWith({ 'town.plan': SOUND, rules: 'left/\n', 'left/more.plan': '# More\n', 'below/more.plan': '# More\n' });
    make(path.join(cwd, '.gitignore'));
    make(path.join(cwd, 'below/.gitignore'));
    const { code, err, plans } = await check(cwd);
    expect({ code, files: plans.map(({ files }) => files) }).toEqual({ code: 0, files: [3] });
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['.gitignore', 'below/.gitignore']);
    expect(err).toMatch(says);
  });

  it('a .gitignore that is a link leaves nothing out of a commit either', async () => {
    const made = new TestRepository({ 'town.plan': SOUND, rules: 'left/\n', 'left/more.plan': 'outcome More: More\n' });
    symlinkSync('rules', path.join(made.folder, '.gitignore'));
    made.git('add', '-A');
    made.git('commit', '-q', '-m', 'A link');
    for (const args of [['HEAD~1', 'HEAD'], ['HEAD~1'], ['HEAD']])
      expect(await goldenthread(['diff', ...args], { cwd: made.folder })).toMatchObject({
        code: 0,
        out: 'Nothing changed in what the plan says.\n',
      });
  });
});
