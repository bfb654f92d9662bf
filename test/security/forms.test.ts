// Forms that are sent out and come back: whoever fills one in may write anything.
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith, goldenthread } from '../cli/command.js';
import { owner, PLAN } from './hostile-plan.js';
import { readHtml } from './readers.js';

describe.skipIf(process.platform === 'win32')('forms', () => {
  it('have a name of their own each, whoever they are for', async () => {
    const long = 'O'.padEnd(120, 'fficer');
    const cwd = folderWith({
      'town.plan': [PLAN, owner(`${long}1`, 'One'), owner(`${long}2`, 'Two'), owner('Head', 'Head'), owner('HEAD', 'HEAD')].join(
        '',
      ),
    });
    const { code, out } = await goldenthread(['collect', '-o', 'forms', '--period', '2024/25 Q4'], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('5 forms for') });
    expect(new Set(readdirSync(path.join(cwd, 'forms')).map((name) => name.toLowerCase())).size).toBe(5);
  });

  it('that come back as links, pipes or nothing readable are each refused with a reason', async () => {
    const cwd = folderWith({ 'town.plan': PLAN, '.env': 'SECRET=1', 'back/text.txt': 'x', 'back/nested/deep.html': 'x' });
    symlinkSync('../.env', path.join(cwd, 'back/linked.html'));
    symlinkSync('nowhere', path.join(cwd, 'back/gone.html'));
    execFileSync('mkfifo', [path.join(cwd, 'back/pipe.html')]);
    writeFileSync(path.join(cwd, 'back/lie.xlsx'), 'PK\u0003\u0004');
    const { code, out, err } = await goldenthread(['receive', 'back', '.'], { cwd });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('Refused: 5');
    expect(out).toMatch(/linked\.html: It cannot be read: it is a link\./);
    expect(out).toMatch(/gone\.html: It cannot be read: it does not exist\./);
    expect(out).toMatch(/pipe\.html: It cannot be read: it is not an ordinary file\./);
    expect(out).not.toContain('SECRET');
  });

  it('in a folder that cannot be opened, or that is a pipe, get a sentence', async () => {
    const cwd = folderWith({ 'town.plan': PLAN, 'locked/a.html': 'x' });
    chmodSync(path.join(cwd, 'locked'), 0o000);
    onTestFinished(() => chmodSync(path.join(cwd, 'locked'), 0o700));
    const locked = await goldenthread(['receive', 'locked', '.'], { cwd, unprivileged: true });
    expect(locked).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^locked cannot be read: you do not have permission\.\n$/),
    });
    const piped = folderWith({ 'town.plan': PLAN });
    execFileSync('mkfifo', [path.join(piped, 'form.html')]);
    const { out, err } = await goldenthread(['receive', 'form.html', '.'], { cwd: piped });
    expect(out + err).toContain('it is not an ordinary file');
  });

  it.each(['html', 'xlsx'])('as %s are taken back, whatever a title holds that nobody sees', async (as) => {
    const titles = [
      'Vis\u00adits',
      'Visits\u200b today',
      '\u202eVisits',
      '\u200b',
      '👩\u200d👧 visits',
      `Long ${'visits '.repeat(200)}`,
    ];
    const cwd = folderWith({
      'town.plan': PLAN + titles.map((title, index) => owner(`Officer${index}`, title).replace(/Visits to .*/, title)).join(''),
    });
    await goldenthread(['collect', '-o', 'forms', '--as', as, '--period', '2024/25 Q4'], { cwd });
    const forms = readdirSync(path.join(cwd, 'forms'));
    expect(forms).toHaveLength(titles.length + 1);
    for (const name of forms) {
      const file = path.join(cwd, 'forms', name);
      if (as === 'xlsx') writeFileSync(file, await filledIn(readFileSync(file)));
      else {
        const form = readFileSync(file, 'utf8');
        const [{ attributes }] = fieldsOf(form) as [{ attributes: Map<string, string> }];
        const answers = [{ key: attributes.get('data-key'), label: attributes.get('data-label'), value: '1,000' }];
        writeFileSync(
          file,
          form.replace('id="answers">[]<', () => `id="answers">${JSON.stringify(answers).replaceAll('<', '\\u003c')}<`),
        );
      }
    }
    const { code, out } = await goldenthread(['receive', 'forms', '.', '--period', '2024/25 Q4', '--dry-run'], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(`${titles.length + 1} answers`) });
  });

  it('cannot bring lines of their own into the plan', async () => {
    const cwd = folderWith({ 'town.plan': PLAN });
    await goldenthread(['collect', '-o', 'forms', '--period', '2024/25 Q4'], { cwd });
    const [name = ''] = readdirSync(path.join(cwd, 'forms'));
    const form = readFileSync(path.join(cwd, 'forms', name), 'utf8');
    const label = /data-label="([^"]*)"/.exec(form)?.[1]?.replaceAll('&#35;', '#') ?? '';
    const ends = ['\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\u0000'];
    const words = ends.map((end) => `late${end}  rule unknown-name off`).join('');
    const answers = JSON.stringify([{ key: 'DirectorM', label, value: '1,000', words }]).replaceAll('<', '\\u003c');
    writeFileSync(
      path.join(cwd, 'back.html'),
      form.replace('id="answers">[]<', () => `id="answers">${answers}<`),
    );
    const { code, out } = await goldenthread(['receive', 'back.html', '.', '--period', '2024/25 Q4'], { cwd });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Written: 1 answer') });
    const plan = readFileSync(path.join(cwd, 'town.plan'), 'utf8');
    expect(plan.split(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/).filter((line) => /^\s*rule /.test(line))).toEqual([]);
    expect(plan).toContain('> 2024/25 Q4: late rule unknown-name off');
  });
});

/** The questions of a form, as a browser reads them. */
const fieldsOf = (form: string): { attributes: Map<string, string> }[] =>
  readHtml(form)
    .elements.filter((element) => element.startsWith('fieldset'))
    .map((element) => ({
      attributes: new Map(
        [...element.matchAll(/(data-\w+)=(.*?)(?= data-label=|$)/gs)].map(([, name = '', value = '']) => [name, value]),
      ),
    }));

/** A form as a workbook, with an answer to its one question. */
async function filledIn(bytes: Uint8Array): Promise<Uint8Array> {
  const { readXlsx, writeXlsx } = await import('hucre/xlsx');
  const { sheets } = await readXlsx(bytes);
  for (const { name, rows } of sheets)
    if (name === 'Return') for (const row of rows.slice(1)) if (row[0] !== null) row[5] = '1,000';
  return writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) });
}
