import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { folderWith, goldenthread } from './command.js';

// A secret in words and in figures, and every command that writes something: neither the words nor the figures are in it, nor two
// figures between which the secret stands. Where the exempt is asked for, it is there and marked.

const OPEN = `plan Town: Town plan
  organisation: Millbrook Borough Council
  years 2025/26 to 2026/27
  as at 2025-07-15
  report quarterly
vision Thriving: A town where everyone thrives
outcome Homes: Homes for everyone
  supports Thriving
  measured by Waiting
  led by HousingPortfolio, Director
measure Waiting: Households waiting for a home
  unit number
  better lower
  reported quarterly
  owner Director
  source: Housing register
  baseline 2024/25 900
  target 2025/26 800
project Retrofit: Warmer homes
  delivers Homes
  status green in 2025/26 Q1
  budget
    years            2025/26  2026/27
    revenue General  £210k    £220k
    total            £210k    £220k
fund General: General fund
  holds revenue
  years      2025/26   2026/27
  available  £900,000  £900,000
portfolio HousingPortfolio: Cabinet member for housing
officer Director: Director of housing
decision Programme: The housing programme
  by Cabinet on 2025-05-01
  approves Retrofit
body Cabinet: Cabinet
`;

const SECRET = `project Quaywharf: Quuxsale of the wharf to Quuxbuild
  publish exempt: Quuxreason
  delivers Homes
  led by HousingPortfolio, Director
  status red in 2025/26 Q1: Quuxwords
  milestone Quuxsign by 2025-06-30 owner Director: Quuxheads of terms
  budget
    years            2025/26   2026/27
    revenue General  £137,413  £71,929
measure Quuxprice: Quuxprice of the ground
  publish exempt
  unit number
  better higher
  reported quarterly
  owner Director
  source: Quuxvaluer
  baseline 2024/25 73,331
  target 2025/26 75,553
`;
const OTHER = SECRET.replace('£137,413', '£149,519').replace('Quuxwords', 'Quuxother words');

const WORDS = /Quux|Quay/i;
const HIDDEN = [137_413, 71_929, 149_519, 73_331, 75_553];
const WRITTEN = /(?<![\d.])(\d{1,3}(?:,\d{3})+|\d{4,})(?![\d])/g;

function givesAway(text: string): string[] {
  const words = WORDS.exec(text);
  const figures = new Set([...text.matchAll(WRITTEN)].map(([figure]) => Number(figure.replaceAll(',', ''))));
  const told = [...figures].filter((figure) => HIDDEN.includes(figure) || HIDDEN.some((hidden) => figures.has(figure + hidden)));
  return [...(words ? [text.slice(Math.max(0, words.index - 80), words.index + 40)] : []), ...told.map(String)];
}

/** Everything that was written to a place, as text: of workbooks and Word documents their parts. */
function contentsOf(place: string): string {
  if (statSync(place).isDirectory())
    return readdirSync(place)
      .map((each) => `${each}\n${contentsOf(path.join(place, each))}`)
      .join('\n');
  const bytes = readFileSync(place);
  if (!/\.(xlsx|docx)$/.test(place)) return bytes.toString('utf8');
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return parts.map(([, part]) => strFromU8(part)).join('\n');
}

/** Each command, and the file or folder that it writes. */
const COMMANDS: readonly (readonly [args: readonly string[], written?: string])[] = [
  [['export', 'now', '-o', 'plan.xlsx'], 'plan.xlsx'],
  [['export', 'now', '-o', 'sheets'], 'sheets'],
  [['export', 'now', '--format', 'json', '-o', 'tables'], 'tables'],
  [['export', 'now', '--format', 'csv', '-o', 'tables'], 'tables'],
  [['due', 'now']],
  [['due', 'now', '--format', 'json']],
  [['due', 'now', '--format', 'ics']],
  [['collect', 'now', '-o', 'forms'], 'forms'],
  [['collect', 'now', '-o', 'forms', '--as', 'xlsx'], 'forms'],
  [['publish', 'now', '-o', 'site'], 'site'],
  [['thread', 'Homes', 'now']],
  [['thread', 'General', 'now']],
  [['thread', 'Director', 'now']],
  [['report', 'budget', 'now', '-o', 'budget.docx'], 'budget.docx'],
  [['report', 'exceptions', 'now', '-o', 'exceptions.xlsx'], 'exceptions.xlsx'],
  [['report', 'quarter', 'now']],
  ...['pretty', 'markdown', 'html', 'json'].map((format): readonly [readonly string[]] => [
    ['diff', 'before', 'now', '--format', format],
  ]),
  [['diff', 'without', 'now', '--format', 'html']],
  [['diff', 'before', 'without', '--format', 'json']],
  [['diff', 'public', 'now', '--format', 'html']],
  [['diff', 'before', 'now', '--as', 'edition']],
  [['diff', 'before', 'now', '--as', 'committee', '--format', 'html']],
];

const folder = (): string =>
  folderWith({
    'before/p.plan': OPEN + SECRET,
    'now/p.plan': OPEN + OTHER,
    'without/p.plan': OPEN,
    'public/p.plan': OPEN + SECRET.replace(/ {2}publish exempt.*\n/g, ''),
  });

describe.each(COMMANDS.map(([args, written]) => [args.join(' '), args, written] as const))('%s', (_, args, written) => {
  it('gives nothing away', async () => {
    const cwd = folder();
    const { code, out, err } = await goldenthread(args, { cwd });
    expect(code, err).toBe(0);
    expect(givesAway(`${out}\n${err}`)).toEqual([]);
    if (written) expect(givesAway(contentsOf(path.join(cwd, written)))).toEqual([]);
  });
});

it.each<[args: readonly string[], written?: string]>([
  [['export', 'now', '-o', 'plan.xlsx'], 'plan.xlsx'],
  [['export', 'now', '-o', 'sheets'], 'sheets'],
  [['due', 'now']],
  [['collect', 'now', '-o', 'forms'], 'forms'],
])('%s --with-exempt has it', async (args, written) => {
  const cwd = folder();
  const { code, out } = await goldenthread([...args, '--with-exempt'], { cwd });
  expect(code).toBe(0);
  expect(`${out}\n${written ? contentsOf(path.join(cwd, written)) : ''}`).toMatch(/Quuxprice/);
});

describe('an export without what is exempt', () => {
  it('says how many entries are left out', async () => {
    const { out } = await goldenthread(['export', 'now', '-o', 'plan.xlsx'], { cwd: folder() });
    expect(out).toContain('2 entries are exempt from publication and are left out');
  });

  it('marks every printed sheet where they are in it', async () => {
    const cwd = folder();
    await goldenthread(['export', 'now', '-o', 'plan.xlsx', '--with-exempt'], { cwd });
    const parts = Object.entries(unzipSync(readFileSync(path.join(cwd, 'plan.xlsx'))));
    const sheets = parts.filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets.length).toBeGreaterThan(3);
    for (const [name, bytes] of sheets) expect(strFromU8(bytes), name).toMatch(/<oddHeader>[^<]*EXEMPT/);
  });

  it.each(['plan.xlsx', 'sheets'])('changes nothing of the plan when %s comes back', async (written) => {
    const cwd = folder();
    await goldenthread(['export', 'now', '-o', written], { cwd });
    const files = written === 'sheets' ? readdirSync(path.join(cwd, written)).map((each) => path.join(written, each)) : [written];
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { out } = await goldenthread(['import', file, '--into', 'now', '--dry-run'], { cwd });
      expect(out, file).toContain('Nothing to change.');
    }
  });
});
