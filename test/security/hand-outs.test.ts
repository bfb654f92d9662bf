// What is handed out and comes back: sites, forms, calendars, data. A repository may bring its own list, links and words.
import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from '../cli/command.js';
import { HOSTILE_WORDS, PLAN } from './hostile-plan.js';
import { azureCommand, githubCommand, githubMarkdown, linesOf, readHtml } from './readers.js';

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
      const [, policy = ''] = /Content-Security-Policy content=(.*?)(?:,meta|$)/.exec(before.join()) ?? [];
      const allowed = Object.fromEntries(policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));
      // Whole, so that nothing more is let in by one word.
      expect([page, allowed]).toEqual([
        page,
        {
          'default-src': ["'none'"],
          'style-src': ["'self'", 'file:', "'unsafe-inline'"],
          'script-src': ["'self'", 'file:'],
          'img-src': ["'self'", 'file:', 'data:'],
          'base-uri': ["'none'"],
          'form-action': ["'none'"],
        },
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
