import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readings } from '@goldenthread/model';
import { checkPaths } from '@goldenthread/workspace/node';
import { afterEach, describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from '../cli/command.js';
import { Client } from './edits/client.js';
import { coldFindings, commandFindings, shownFindings } from './edits/findings.js';

// Figures that are kept in CSV files beside the plan: read as if they were typed, by the command and the editor alike.

const PLAN = `plan Town: Town plan
  as at 2025-08-01
  figures from: data/kpis.csv

measure Bins: Bins collected on the first visit
  code: KPI 7
  unit percent
  better higher
  split Ward into North, SouthEast
  target 2024/25 70%
`;
const SPEND = `measure Spend: What a collection costs
  unit money
  better lower
  target 2024/25 £1.1k
  figures from: ../data/spend.csv
`;
const KPIS =
  'Measure,Period,Row,Part,Value,Flag\r\nKPI 7,2023/24,actual,,61.5,p\r\nBins,2024/25,actual,,73,\r\nbins collected on the FIRST visit,2024/25,actual,south east,58%,\r\n';
const WIDE = '\ufeffRow;2023/24;2024/25;Rank\nActual;"1,250.50";£1k [r];4\nForecast;;900;\n';
const TOWN = { 'plan.plan': PLAN, 'money/spend.plan': SPEND, 'data/kpis.csv': KPIS, 'data/spend.csv': WIDE };

let client: Client | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

/** What all three ways of checking a folder find: they have to agree. */
async function found(files: Readonly<Record<string, string | Uint8Array>>, prepare?: (root: string) => void): Promise<string[]> {
  const root = folderWith(files);
  prepare?.(root);
  const cold = await coldFindings(root);
  expect(await commandFindings(root)).toEqual(cold);
  client = await Client.start(root);
  // The editor tells of links that are passed over beside the findings; those of no rule are not compared here.
  const shown = shownFindings(root, client.shown);
  expect(shown.filter((line) => !line.includes(' undefined: '))).toEqual(cold);
  await client.stop();
  client = undefined;
  return cold;
}

const about = (lines: readonly string[], file: string): string[] =>
  lines.filter((line) => line.startsWith(file)).map((line) => line.slice(file.length + 1));

describe('figures from a CSV file', () => {
  it('are read one a line, by name, code and title, and as a table', async () => {
    const [town] = await checkPaths([folderWith(TOWN)]);
    const of = (name: string, type: 'actual' | 'forecast'): unknown[] =>
      town?.plan
        .of('measure')
        .flatMap((measure) =>
          measure.name === name
            ? readings(measure, type).map(({ amount, point }) => [amount, point.value.text, point.value.flag])
            : [],
        ) ?? [];
    expect(of('Bins', 'actual')).toEqual([
      [61.5, '61.5%', 'p'],
      [73, '73%', undefined],
    ]);
    expect(of('Spend', 'actual')).toEqual([
      [1250.5, '£1,250.50', undefined],
      [1000, '£1k', 'r'],
    ]);
    expect(of('Spend', 'forecast')).toEqual([[900, '£900', undefined]]);
    const parts = town?.plan
      .of('measure')
      .flatMap(({ rows }) => rows.flatMap(({ clause }) => ('part' in clause ? (clause.part?.name ?? []) : [])));
    expect(parts).toEqual(['SouthEast']);
  });

  it('are found wanting at their own line', async () => {
    const csv = `${KPIS}Bins,2025/26,taget,,63,\nBinns,2025/26,actual,,63,\nBins,2025/27,actual,,63,\n,2025/26,actual,,63,\nBins,2025/26,actual,,lots,\nBins,2025/26,actual,,140,\nBins,2025/26,actual,,1,q\nBins,,actual,,1,\n`;
    const lines = about(await found({ ...TOWN, 'data/kpis.csv': csv }), 'data/kpis.csv');
    const [at, rules] = [lines.map((line) => Number(line.split(':')[0])), lines.map((line) => / (\d [a-z-]+):/.exec(line)?.[1])];
    expect(new Map(at.map((line, index) => [line, rules[index]]))).toEqual(
      new Map([
        [5, '1 line-not-understood'],
        [6, '2 figures-unread'],
        [7, '1 period-invalid'],
        [8, '1 line-not-understood'],
        [9, '1 line-not-understood'],
        [10, '1 impossible-value'],
        [11, '1 line-not-understood'],
        [12, '1 period-invalid'],
      ]),
    );
  });

  it('stand beside typed ones, and a second figure is found', async () => {
    const typed = PLAN.replace('  target', '  actual 2024/25 72%\n  target');
    const lines = await found({ ...TOWN, 'plan.plan': typed });
    const conflict = lines.find((line) => line.includes('figure-conflict'));
    expect(conflict).toMatch(/^plan\.plan:10:/);
    expect(conflict).toContain('~ data/kpis.csv:3:');
  });

  it('are named where a column or a row of them is left out', async () => {
    expect(about(await found(TOWN), 'data/spend.csv').join()).toMatch(/^2:.*3 figures-unread: The column ‘Rank’ is left out/);
  });

  it('are read in Windows-1252 and UTF-16, as Excel saves them', async () => {
    for (const bytes of [Buffer.from(`${WIDE.slice(1)}`, 'latin1'), Buffer.from(WIDE, 'utf16le')]) {
      const [town] = await checkPaths([folderWith({ ...TOWN, 'data/spend.csv': bytes })]);
      const spend = town?.plan.of('measure').find(({ name }) => name === 'Spend');
      expect(readings(spend as never, 'actual').map(({ point }) => point.value.text)).toEqual(['£1,250.50', '£1k']);
    }
  });

  it('take no fix that would write the file, or write the plan in the wrong place', async () => {
    const csv = 'Measure,Period,Row,Value\nBins,2024/25,target,71%\nBins,2024/25,actual,73%\nBins,2024/25,actual,74%\n';
    const root = folderWith({ ...TOWN, 'data/kpis.csv': csv });
    const [town] = await checkPaths([root]);
    const fixes = town?.findings.flatMap((finding) => finding.fixes) ?? [];
    const text = readFileSync(path.join(root, 'plan.plan'), 'utf8');
    expect(town?.findings.filter(({ rule }) => rule === 'figure-conflict')).toHaveLength(2);
    for (const { edits } of fixes)
      for (const { file, at } of edits) {
        expect(file).not.toMatch(/csv$/);
        if (file.endsWith('plan.plan') && at.start !== at.end) expect(text.slice(at.start, at.end).trim()).not.toBe('');
      }
  });
});

describe('a file of figures that is open', () => {
  it('counts as it is typed, until it is closed without being saved', async () => {
    const root = folderWith(TOWN);
    const client_ = await Client.start(root);
    client = client_;
    const rules = async (): Promise<unknown[]> => {
      await client_.settle();
      return (client_.shown.get('data/kpis.csv') ?? []).map(({ code, range }) => [range.start.line + 1, code]);
    };
    const before = await rules();
    const uri = client_.uri('data/kpis.csv');
    client_.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'csv', version: 1, text: KPIS } });
    expect(await rules()).toEqual(before);
    client_.tell('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: `${KPIS}Bins,2025/26,actual,,140,\n` }],
    });
    expect(await rules()).toEqual([...before, [5, 'impossible-value']]);
    // Below it nothing is saved: the file on the disk holds again.
    client_.tell('textDocument/didClose', { textDocument: { uri } });
    expect(await rules()).toEqual(before);
  });

  it('is nothing to a plan that does not name it', async () => {
    const root = folderWith({ ...TOWN, 'other.csv': 'a,b\n1,2\n' });
    client = await Client.start(root);
    const uri = client.uri('other.csv');
    client.tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'csv', version: 1, text: 'Measure,2024/25\nBins,1\n' },
    });
    await client.settle();
    expect(client.shown.get('other.csv')).toBeUndefined();
    expect(client.complaints).toEqual([]);
  });
});

describe('a file of figures', () => {
  const named = (typed: string): Record<string, string> => ({ ...TOWN, 'plan.plan': PLAN.replace('data/kpis.csv', typed) });
  const why = async (files: Record<string, string | Uint8Array>, prepare?: (root: string) => void): Promise<string> =>
    about(await found(files, prepare), 'plan.plan').find((line) => line.includes('figures-unread')) ?? '';

  it.each([
    'data/none.csv',
    'data',
    'kpis.xlsx',
    '../elsewhere.csv',
    '/etc/passwd.csv',
    'data/../../x.csv',
    '\\\\server\\share\\x.csv',
  ])(
    'is not read at %s',
    async (typed) => {
      expect(await why(named(typed))).toMatch(/figures-unread: /);
    },
    30_000,
  );

  it.runIf(process.platform !== 'win32')(
    'is not read through a link, from a pipe, or where it is left out',
    async () => {
      const outside = folderWith({ 'secret.csv': 'Measure,Period,Value\nBins,2024/25,42\n' });
      const instead = (make: (file: string) => void) => (root: string) => {
        rmSync(path.join(root, 'data/kpis.csv'));
        make(path.join(root, 'data/kpis.csv'));
      };
      expect(
        await why(
          TOWN,
          instead((file) => symlinkSync(path.join(outside, 'secret.csv'), file)),
        ),
      ).toContain('It is a link.');
      expect(
        await why(
          TOWN,
          instead((file) => execFileSync('mkfifo', [file])),
        ),
      ).toContain('not an ordinary file');
      expect(
        await why(
          TOWN,
          instead((file) => mkdirSync(file)),
        ),
      ).toContain('not an ordinary file');
      expect(await why({ ...TOWN, '.gitignore': 'data/\n' })).toContain('A .gitignore file leaves it out');
      expect(await why(named('linked/secret.csv'), (root) => symlinkSync(outside, path.join(root, 'linked')))).toContain(
        'A link leads out of',
      );
      expect(await why({ ...named('.git/kpis.csv'), '.git/kpis.csv': KPIS })).toContain('hidden');
      expect(await why({ ...TOWN, 'data/kpis.csv': new Uint8Array([0, 1, 2, 3, 0, 5]) })).toContain('It is not text.');
    },
    60_000,
  );
});

describe('the editor', () => {
  it('brings its findings up to date when a file of figures changes, goes and comes', async () => {
    const root = folderWith(TOWN);
    client = await Client.start(root);
    const running = client;
    const change = async (name: string, text: string | undefined): Promise<void> => {
      const file = path.join(root, name);
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
      running.tell('workspace/didChangeWatchedFiles', {
        changes: [{ uri: running.uri(name), type: text === undefined ? 3 : 2 }],
      });
      await running.settle();
      expect(shownFindings(root, running.shown)).toEqual(await coldFindings(root));
    };
    const shown = (): string[] => shownFindings(root, running.shown);
    await change('data/kpis.csv', KPIS.replace('73', '173'));
    expect(shown().join('\n')).toMatch(/data\/kpis\.csv:3:.*impossible-value/);
    await change('data/kpis.csv', undefined);
    expect(shown().join('\n')).toContain('There is no file ‘data/kpis.csv’ here');
    await change('data/kpis.csv', KPIS);
    expect(shown().filter((line) => line.startsWith('data/kpis.csv'))).toEqual([]);
    await change('plan.plan', PLAN.replace('  figures from: data/kpis.csv\n', ''));
    await change('data/kpis.csv', 'nonsense');
    expect(shown().filter((line) => line.startsWith('data/kpis.csv'))).toEqual([]);
    await change('plan.plan', PLAN);
    expect(shown().filter((line) => line.startsWith('data/kpis.csv'))).toHaveLength(1);
  }, 60_000);
});

it('a comparison with an earlier state reads the figures of then', async () => {
  const cwd = folderWith(TOWN);
  const git = (...args: string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd });
  git('init', '-qb', 'main');
  git('add', '.');
  git('commit', '-qm', 'Plan');
  writeFileSync(path.join(cwd, 'data/kpis.csv'), KPIS.replace('73', '74'));
  const { out } = await goldenthread(['diff', 'HEAD', '--format', 'json'], { cwd });
  expect(out).toContain('73%');
  expect(out).toContain('74%');
}, 30_000);
