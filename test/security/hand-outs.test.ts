// What is handed out and comes back: sites, forms, calendars, data. A repository may bring its own list, links and words.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folderWith, goldenthread } from '../cli/command.js';
import { azureCommand, githubCommand, githubMarkdown, linesOf, readHtml } from './readers.js';

const HOSTILE_WORDS = 'x##vso[task.setvariable variable=a]b ##[set-output name=c]d';
const owner = (name: string, title: string): string => `officer ${name}: ${title}
measure ${name}M: Visits to ${HOSTILE_WORDS}
  unit visits
  reported quarterly
  target 2024/25 Q4 1,000
  owner ${name}
`;
const PLAN = `plan TownPlan: Town
  as at 2025-03-31
  site colour: #00703c;} body { background: url(http://evil.example/x)
  organisation: Council <script>alert(1)</script>
vision Thriving: A town where everyone thrives
outcome Safe: People are safe <img src=x onerror=alert(1)>
  supports Thriving
  measured by DirectorM
  > See [this](javascript:alert(1)), [that](command:workbench.action.terminal.new) and https://evil.example/%E0%A4%A.
${owner('Director', 'Director of place')}`;

describe.skipIf(process.platform === 'win32')('a site', () => {
  it('is not written to a folder that is a link, nor to one behind a link', async () => {
    const cwd = folderWith({ 'town.plan': PLAN, 'outside/keep.txt': 'kept' });
    symlinkSync('outside', path.join(cwd, 'out'));
    for (const folder of ['out', 'out/site']) {
      const { code, err } = await goldenthread(['publish', '-o', folder], { cwd });
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('nothing is written through a link') });
    }
    expect(readdirSync(path.join(cwd, 'outside'))).toEqual(['keep.txt']);
  });

  it('removes nothing that a list from elsewhere names, but files of its own folder', async () => {
    const cwd = folderWith({
      'town.plan': PLAN,
      'src/secret.txt': 'kept',
      'kept.txt': 'kept',
      'site/old.html': 'old',
      'site/.goldenthread-site.json': JSON.stringify({
        version: 1,
        files: ['old.html', 'l/secret.txt', '../kept.txt', 'a/../../kept.txt', '/etc/hostname', 'l', '', '.', {}, 5],
      }),
    });
    symlinkSync('../src', path.join(cwd, 'site/l'));
    expect((await goldenthread(['publish', '-o', 'site'], { cwd })).code).toBe(0);
    expect(existsSync(path.join(cwd, 'site/old.html'))).toBe(false);
    for (const kept of ['src/secret.txt', 'kept.txt']) expect(readFileSync(path.join(cwd, kept), 'utf8')).toBe('kept');
  });

  it('writes into no file that has another name, no link and no pipe', async () => {
    const cwd = folderWith({ 'town.plan': PLAN, 'kept.txt': 'kept', 'site/.goldenthread-site.json': '{"files":["index.html"]}' });
    linkSync(path.join(cwd, 'kept.txt'), path.join(cwd, 'site/index.html'));
    expect((await goldenthread(['publish', '-o', 'site'], { cwd })).code).toBe(0);
    expect(readFileSync(path.join(cwd, 'kept.txt'), 'utf8')).toBe('kept');
    for (const make of [
      (file: string) => symlinkSync('../kept.txt', file),
      (file: string) => execFileSync('mkfifo', [file]),
      (file: string) => mkdirSync(file),
    ]) {
      const other = folderWith({ 'town.plan': PLAN, 'kept.txt': 'kept', 'site/.goldenthread-site.json': '{"files":[]}' });
      make(path.join(other, 'site/index.html'));
      const { code, err } = await goldenthread(['publish', '-o', 'site'], { cwd: other });
      expect({ code, err }).toEqual({
        code: 2,
        err: expect.stringContaining('is not an ordinary file, so it was left as it is'),
      });
      expect(readFileSync(path.join(other, 'kept.txt'), 'utf8')).toBe('kept');
    }
  });

  it('says what the plan and its accessibility statement say, and does nothing', async () => {
    const cwd = folderWith({
      'town.plan': PLAN,
      'accessibility.md':
        '# Statement <script>alert(2)</script>\n\n[a](javascript:alert(2)) <img src=x onerror=alert(2)> [b](%E0%A4%A)\n',
    });
    const { code, err } = await goldenthread(['publish', '-o', 'site', '--check-links'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining('bug') });
    const pages = readdirSync(path.join(cwd, 'site'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(html|css|svg)$/.test(name),
    );
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      const text = readFileSync(path.join(cwd, 'site', page), 'utf8');
      expect({
        page,
        found: text.match(
          /<script(?! src=)[^>]*>\s*alert|<img src=x|href="(?:javascript|command|data|file):[^"]*|url\(http[^)]*/gi,
        ),
      }).toEqual({
        page,
        found: null,
      });
    }
  });

  it('reads an accessibility statement that is a link or a pipe as none, and says so', async () => {
    const linked = folderWith({ 'town.plan': PLAN, '.env': 'SECRET=1' });
    symlinkSync('.env', path.join(linked, 'accessibility.md'));
    const piped = folderWith({ 'town.plan': PLAN });
    execFileSync('mkfifo', [path.join(piped, 'accessibility.md')]);
    for (const cwd of [linked, piped]) {
      const { code, err } = await goldenthread(['publish', '-o', 'site'], { cwd });
      expect({ code, err }).toEqual({
        code: 2,
        err: expect.stringMatching(/accessibility\.md cannot be read: it is (a link|not an ordinary file)/),
      });
    }
  });
});

it.each([
  [['due', '--format', 'json']],
  [['due', '--format', 'ics']],
  [['due']],
  [['import', 'table.csv', '--dry-run', '--format', 'json']],
  [['import', 'table.csv', '--dry-run']],
  [['reconcile', 'ledger.csv', '--format', 'json']],
  [['reconcile', 'ledger.csv', '--format', 'csv']],
  [['reconcile', 'ledger.csv']],
  [['report', 'measures']],
  [['report', 'measures', '--format', 'json']],
  [['report', 'measures', '--format', 'html']],
  [['report', 'measures', '--format', 'markdown']],
  [['report', 'measures', '--format', 'csv']],
  [['what-if']],
])('%j writes no command to the log of a pipeline', async (args) => {
  const cwd = folderWith({
    'town.plan': PLAN,
    'table.csv': `Outcome,Lead,${HOSTILE_WORDS}\n${HOSTILE_WORDS},Director,x\n`,
    'ledger.csv': `code,year,amount,description\nA ${HOSTILE_WORDS},2024/25,5,${HOSTILE_WORDS}\n`,
  });
  const { out, err } = await goldenthread(args, { cwd });
  expect(out + err).not.toContain('bug');
  for (const line of linesOf(`${out}\n${err}`))
    expect([line, githubCommand(line), azureCommand(line)]).toEqual([line, undefined, undefined]);
  if (args.includes('json')) expect(JSON.stringify(JSON.parse(out))).toMatch(/##vso\[|"owed"/);
});

describe('a site, wherever it is put', () => {
  const named = (names: string[]): string =>
    `${PLAN}${names.map((name) => `outcome ${name}: ${name}\n  supports Thriving\n`).join('')}`;

  it('has no page whose name is a device of Windows, or the same as another’s', async () => {
    const cwd = folderWith({ 'town.plan': named(['CON', 'nul', 'Aux', 'COM1', 'Straße', 'STRASSE', 'Index', 'index']) });
    expect((await goldenthread(['publish', '-o', 'site'], { cwd })).code).toBe(0);
    const pages = readdirSync(path.join(cwd, 'site/outcomes'));
    expect(pages).toHaveLength(9);
    expect(pages.filter((page) => /^(?:con|nul|aux|com1)\./i.test(page))).toEqual([]);
    expect(new Set(pages.map((page) => page.toUpperCase())).size).toBe(9);
  });

  it('lets no page load or run anything but the site’s own', async () => {
    const cwd = folderWith({ 'town.plan': PLAN, 'two/two.plan': 'plan Two: Two\nvision V: V\n' });
    expect((await goldenthread(['publish', '.', 'two', '-o', 'site'], { cwd })).code).toBe(0);
    const pages = readdirSync(path.join(cwd, 'site'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const { elements } = readHtml(readFileSync(path.join(cwd, 'site', page), 'utf8'));
      const before = elements.slice(
        0,
        elements.findIndex((element) => /^(?:title|link|script)\b/.test(element)),
      );
      expect([page, before.join()]).toEqual([
        page,
        expect.stringMatching(/Content-Security-Policy content=default-src 'none'; .*base-uri 'none'; form-action 'none'/),
      ]);
    }
  });

  it('says what a council is called as words, in the statement that it is to fill in', async () => {
    const council = '[Town](javascript:alert(1)) <b>x</b> \u001b[2J![a](http://e.uk/x.png)';
    const cwd = folderWith({ 'town.plan': PLAN.replace(/organisation: .*/, `organisation: ${council}`) });
    expect((await goldenthread(['publish', '-o', 'site'], { cwd })).code).toBe(0);
    const { elements } = readHtml(githubMarkdown(readFileSync(path.join(cwd, 'site/accessibility.md'), 'utf8')));
    expect(elements.filter((element) => /^(?:a|img|b)\b/.test(element))).toEqual([]);
  });
});

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
