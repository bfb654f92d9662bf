// Nothing is written through a link, by any command that writes; and what was saved while a command ran is not lost.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from '../cli/command.js';
import { TestRepository } from '../cli/history.js';
import { TOWN } from '../round-town.js';

const LEDGER = 'Code,Year,Amount\nA1,2026/27,100\n';
const SCENARIO = 'scenario Cut: Less money\n';
const QUARTER = ['--period', '2026/27 Q3'];

/** Each command that writes where it is asked to: what is typed, with `PLACE` for where. */
const WRITERS: readonly (readonly string[])[] = [
  ['init', 'PLACE'],
  ['check', 'plan', '-o', 'PLACE/found.json'],
  ['check', 'plan', '--baseline', 'PLACE/known.json', '--write-baseline'],
  ['due', 'plan', ...QUARTER, '-o', 'PLACE/due.txt'],
  ['collect', 'plan', ...QUARTER, '-o', 'PLACE'],
  ['collect', 'plan', ...QUARTER, '--as', 'xlsx', '-o', 'PLACE/below'],
  ['reconcile', 'ledger.csv', 'plan', '-o', 'PLACE/ledger.txt'],
  ['report', 'quarter', 'plan', '-o', 'PLACE/quarter.docx'],
  ['what-if', 'Cut', 'plan', '-o', 'PLACE/cut.html'],
  ['history', 'M1', '-o', 'PLACE/history.html'],
  ['diff', 'HEAD', '--as', 'edition', '-o', 'PLACE/changes.docx'],
  ['export', 'plan', '-o', 'PLACE/plan.xlsx'],
  ['export', 'plan', '-o', 'PLACE/tables'],
  ['export', 'plan', '--format', 'parquet', '-o', 'PLACE'],
  ['export', 'plan', '--format', 'csv', '-o', 'PLACE/tables'],
  ['export', 'plan', '--into', 'own.xlsx', '-o', 'PLACE/filled.xlsx'],
  ['publish', 'plan', '-o', 'PLACE'],
  ['publish', 'plan', '-o', 'PLACE/site'],
  ['import', 'table.csv', '-o', 'PLACE'],
];

describe.skipIf(process.platform === 'win32')('a link in the folder', () => {
  it.each(WRITERS)('is not written through by %j %j %j %j %j %j', async (...typed) => {
    const elsewhere = folderWith({ 'notes.txt': 'Theirs' });
    const repository = new TestRepository({
      'plan/plan.plan': TOWN,
      'ledger.csv': LEDGER,
      'table.csv': 'Ref,Indicator,Unit,Good is,2024/25 Target\nK1,Missed bins,Number,Low,80\n',
    });
    const cwd = repository.folder;
    writeFileSync(path.join(cwd, 'plan/plan.plan'), `${TOWN}${SCENARIO}`);
    if (typed.includes('own.xlsx')) await goldenthread(['export', 'plan', '-o', 'own.xlsx'], { cwd });
    symlinkSync(elsewhere, path.join(cwd, 'link'));
    mkdirSync(path.join(cwd, 'inside'));
    symlinkSync('inside', path.join(cwd, 'near'));
    for (const place of ['link', 'near/new']) {
      const { code, err } = await goldenthread(
        typed.map((word) => word.replace('PLACE', place)),
        { cwd },
      );
      expect({ place, code, err }).toEqual({ place, code: 2, err: expect.stringContaining('nothing is written through a link') });
    }
    expect([...readdirSync(elsewhere), ...readdirSync(path.join(cwd, 'inside'))]).toEqual(['notes.txt']);
  });

  it('no command that writes a file is forgotten', async () => {
    const { out } = await goldenthread(['--help']);
    const commands = [...out.matchAll(/^ {2}([a-z-]+) (?:\[|<)/gm)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(15);
    for (const name of commands) {
      const { out: help } = await goldenthread([name, '--help']);
      if (/-o, --output/.test(help)) expect(WRITERS.map(([first]) => first)).toContain(name);
    }
  });
});

it.skipIf(process.platform === 'win32')(
  'a pipe or a link in the place of a table for analysis hangs and shows nothing',
  async () => {
    const cwd = folderWith({ 'plan/plan.plan': TOWN, secret: 'TOKEN=do-not-print-me' });
    const place = ['export', 'plan', '--format', 'csv', '-o', 'tables'];
    expect((await goldenthread(place, { cwd })).code).toBe(0);
    const file = readdirSync(path.join(cwd, 'tables'), { recursive: true, encoding: 'utf8' }).find((each) =>
      /^money.*csv$/.test(each),
    );
    const full = path.join(cwd, 'tables', file ?? '');
    for (const plant of [
      () => execFileSync('mkfifo', [full]),
      () => symlinkSync(path.join(cwd, 'secret'), full),
      () => symlinkSync('nowhere', full),
      () => mkdirSync(full),
    ]) {
      execFileSync('rm', ['-r', full]);
      plant();
      const { code, err } = await goldenthread(place, { cwd });
      expect({ code, err }).toEqual({
        code: 2,
        err: `tables/${file} is not an ordinary file, so it was left as it is. Remove it first.\n`,
      });
    }
    expect(readFileSync(path.join(cwd, 'secret'), 'utf8')).toBe('TOKEN=do-not-print-me');
  },
);

describe('what somebody saves while a command runs', () => {
  const SAVED = '# Saved meanwhile\n';

  /** What has another program save a file: as soon as the command has read it, or once it begins to write. */
  const MOMENTS = {
    read: `const { openSync, closeSync } = fs;
let opened;
fs.openSync = (file, ...rest) => { const fd = openSync(file, ...rest); if (file === FILE) opened = fd; return fd; };
fs.closeSync = (fd) => { closeSync(fd); if (fd === opened) save(); };`,
    write: `const { mkdir } = fs.promises;
fs.promises.mkdir = (...args) => { save(); return mkdir(...args); };`,
  };
  const savedOn = (moment: keyof typeof MOMENTS, file: string): Record<string, string> => {
    const code = `import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const [FILE, SAVED] = ${JSON.stringify([file, SAVED])};
const save = () => {
  const now = fs.readFileSync(FILE, 'utf8');
  if (!now.startsWith(SAVED)) fs.writeFileSync(FILE, SAVED + now);
};
${MOMENTS[moment]}
syncBuiltinESMExports();`;
    return { NODE_OPTIONS: `--import=data:text/javascript;base64,${Buffer.from(code).toString('base64')}` };
  };

  const told = (shown: string): string =>
    `${shown} was saved by another program meanwhile. It was left as it is: run this again.\n`;

  const contents = (folder: string): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => path.join(each.parentPath, each.name))
        .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
    );

  /** Runs the command, and sees that nothing but that file changed, and that as it was saved. */
  async function isKept(cwd: string, args: readonly string[], name: string, moment: keyof typeof MOMENTS): Promise<void> {
    const before = contents(cwd);
    const { code, err } = await goldenthread(args, { cwd, env: savedOn(moment, path.join(cwd, name)) });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(told(name)) });
    expect(contents(cwd)).toEqual({ ...before, [name]: `${SAVED}${before[name]}` });
  }

  it('is kept by fmt', async () => {
    const cwd = folderWith({ 'a.plan': 'vision   V: V\n', 'b.plan': 'vision W: W\n' });
    await isKept(cwd, ['fmt'], 'a.plan', 'write');
  });

  it.each<[name: string, moment: keyof typeof MOMENTS]>([
    ['plan/measures.plan', 'read'],
    ['plan/measures.plan', 'write'],
    ['plan/import.map.json', 'write'],
  ])('is kept by import: %s, at the moment of the %s', async (name, moment) => {
    const table = (figure: string): string =>
      `Ref,Indicator,Unit,Good is,2023/24 Actual,2024/25 Target\nK1,Missed bins,Number,Low,95,${figure}\n`;
    const cwd = folderWith({ 'kpis.csv': table('80') });
    expect((await goldenthread(['import', 'kpis.csv', '-o', 'plan'], { cwd })).code).toBe(0);
    writeFileSync(path.join(cwd, 'kpis.csv'), table('70'));
    await isKept(cwd, ['import', 'kpis.csv', '--into', 'plan'], name, moment);
    // Run again, it does what was asked for: the word of the sentence holds.
    if (name.endsWith('.plan')) expect((await goldenthread(['import', 'kpis.csv', '--into', 'plan'], { cwd })).code).toBe(0);
  });

  it.each<[name: string, moment: keyof typeof MOMENTS]>([
    ['plan/plan.plan', 'read'],
    ['plan/plan.plan', 'write'],
    ['plan/figures.csv', 'read'],
    ['plan/figures.csv', 'write'],
  ])('is kept by receive: %s, at the moment of the %s', async (name, moment) => {
    const [first = '', second = '', ...more] = TOWN.split(/^(?=measure )/m);
    const fromCsv = second
      .split('\n')
      .filter((line) => !/^ {2}(quarters|target|actual) /.test(line))
      .join('\n')
      .replace(/^measure .*$/m, '$&\n  figures from: figures.csv');
    const cwd = folderWith({
      'plan/plan.plan': [first, fromCsv, ...more].join(''),
      'plan/figures.csv': 'Measure,2026/27 Q1 actual,2026/27 Q2 actual,2026/27 Q3 actual\nM1,68%,71%,\n',
    });
    expect((await goldenthread(['collect', 'plan', '-o', 'forms', ...QUARTER], { cwd })).code).toBe(0);
    for (const form of readdirSync(path.join(cwd, 'forms'))) {
      const file = path.join(cwd, 'forms', form);
      const html = readFileSync(file, 'utf8');
      const answers = [...html.matchAll(/<fieldset data-key="([^"]*)" data-label="([^"]*)"/g)].map(
        ([, key = '', label = '']) => ({
          key,
          label,
          ...(key.startsWith('M') ? { value: '74', words: '' } : {}),
        }),
      );
      writeFileSync(
        file,
        html.replace('id="answers">[]<', () => `id="answers">${JSON.stringify(answers).replaceAll('<', '\\u003c')}<`),
      );
    }
    await isKept(cwd, ['receive', 'forms', 'plan', ...QUARTER], name, moment);
  });
});
