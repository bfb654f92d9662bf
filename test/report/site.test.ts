import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { budgetLines, moneyToOutcomes, type Plan, thisYear } from '@goldenthread/model';
import { buildSite, type SiteFile } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { LinkCheck } from '../../packages/cli/src/publish/link-check.js';
import { examplePlan } from './examples.js';
import { planOf } from './support.js';

const EXAMPLES = readdirSync(join(import.meta.dirname, '..', '..', 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'templates' && entry.name !== 'sector')
  .map(({ name }) => name);

async function siteOf(plan: Plan): Promise<Map<string, SiteFile['contents']>> {
  const files = new Map<string, SiteFile['contents']>();
  for await (const { path, contents } of buildSite({ plan, findings: checkPlan(plan, rules) })) {
    expect(files.has(path), `${path} is written once`).toBe(false);
    files.set(path, contents);
  }
  return files;
}

const textOf = (files: ReadonlyMap<string, SiteFile['contents']>): string =>
  [...files.values()].map((contents) => Buffer.from(contents).toString('utf8')).join('\n');

describe.each(EXAMPLES)('the site of %s', async (name) => {
  const plan = examplePlan(name);
  const files = await siteOf(plan);

  it('has no link that leads nowhere', () => {
    const links = new LinkCheck();
    for (const [path, contents] of files) links.add({ path, contents });
    expect(links.broken).toEqual([]);
  });

  it('is the same, byte for byte, when it is built again', async () => {
    const again = await siteOf(plan);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, contents] of again)
      expect(Buffer.compare(Buffer.from(contents), Buffer.from(files.get(path) ?? '')), path).toBe(0);
  });

  it('has a place for everything that the plan declares', () => {
    const search = String(files.get('search.html'));
    const entries = [...search.matchAll(/<li><a href="([^"]+)">/g)].map(([, address]) => address);
    const declared = plan.elements.filter((element) => element !== plan.root && element.kind !== 'budgetFor');
    expect(entries.length).toBeGreaterThanOrEqual(declared.length);
  });

  it('says nothing that only a programmer would', () => {
    for (const [path, contents] of files)
      if (path.endsWith('.html')) expect(String(contents), path).not.toMatch(/>[^<]*\b(undefined|null|NaN|\[object Object)\b/);
  });

  it('needs at most 60 kB for its first page, style included', () => {
    const size = ['index.html', 'assets/site.css'].reduce((sum, path) => sum + Buffer.byteLength(files.get(path) ?? ''), 0);
    expect(size).toBeLessThanOrEqual(60_000);
  });

  it('describes every table of its data as it is', () => {
    for (const [path, contents] of files) {
      if (!path.startsWith('data/') || !path.endsWith('.csv')) continue;
      const { data } = Papa.parse<string[]>(String(contents).replace(/^\uFEFF/, ''), { skipEmptyLines: true });
      const description = JSON.parse(String(files.get(`${path}-metadata.json`))) as {
        tableSchema: { columns: { titles: string; name: string; datatype: string; null?: string[] }[] };
      };
      const { columns } = description.tableSchema;
      expect(columns.map(({ titles }) => titles)).toEqual(data[0]);
      expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
      columns.forEach(({ datatype, null: missing = [] }, index) => {
        if (datatype !== 'decimal') return;
        for (const row of data.slice(1)) if (!missing.includes(row[index] ?? '')) expect(row[index]).toMatch(/^-?\d+(\.\d+)?$/);
      });
    }
  });
});

test('the money that is drawn is the money that is spent, to the penny', async () => {
  const plan = examplePlan('synthetic-borough');
  const files = await siteOf(plan);
  // Each end of a way leads to its page.
  expect(String(files.get('money.html'))).toMatch(/<td><a href="work\/\w+\.html">/);
  const table = [...files].find(([path]) => /^data\/tables\/Where-the-money-of.*\.csv$/.test(path))?.[1];
  const { data } = Papa.parse<string[]>(String(table).replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  const rows = data.slice(1).map((row) => Math.round(Number(row.at(-1)) * 100));
  const year = thisYear(plan) as number;
  const spent = budgetLines(plan)
    .filter(({ nature }) => nature === 'revenue' || nature === 'capital' || nature === 'growth')
    .reduce((sum, line) => sum + line.years.in(year), 0);
  expect(rows.at(-1)).toBe(spent);
  expect(rows.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(spent);
  expect(moneyToOutcomes(plan).length).toBeGreaterThan(0);
});

const SMALL = `plan Ashby: Ashby plan
  organisation: Ashby Council
  site colour: #ffcc00
  years 2025/26 to 2026/27
  as at 2025-10-01
  status approved
priority Homes: Good homes
  cymraeg: Cartrefi da
outcome Warm: Homes are warm
  cymraeg: Mae cartrefi'n gynnes
  supports Homes
  measured by Epc
measure Epc: Homes with a good rating
  unit percent
  better higher
  target 2025/26 60%
  actual 2025/26 Q1 55%
`;

describe('a small site', () => {
  it('darkens the council’s colour until white words on it can be read', async () => {
    const style = String((await siteOf(planOf(SMALL))).get('assets/site.css'));
    const [, colour = ''] = /--council: (#[0-9a-f]{6})/.exec(style) ?? [];
    expect(contrastWithWhite(colour)).toBeGreaterThanOrEqual(4.5);
  });

  it('has Welsh pages for what has a Welsh title, and each leads to the other', async () => {
    const files = await siteOf(planOf(SMALL));
    const welsh = String(files.get('cy/outcomes/Warm.html'));
    expect(welsh).toContain('<html lang="cy-GB">');
    expect(welsh).toContain('<h1>Mae cartrefi&#39;n gynnes</h1>');
    expect(welsh).toContain('href="../../outcomes/Warm.html" lang="en"');
    expect(String(files.get('outcomes/Warm.html'))).toContain('href="../cy/outcomes/Warm.html" lang="cy"');
    expect([...files.keys()].filter((path) => path.startsWith('cy/')).sort()).toEqual([
      'cy/index.html',
      'cy/measures.html',
      'cy/outcomes.html',
      'cy/outcomes/Warm.html',
      'cy/priorities/Homes.html',
    ]);
    const list = String(files.get('cy/outcomes.html'));
    expect(list).toContain('<a href="priorities/Homes.html">Cartrefi da</a>');
    expect(list).toContain('<a href="outcomes/Warm.html">Mae cartrefi&#39;n gynnes</a>');
    expect(list).toContain('<a href="measures.html">Mesurau</a>');
  });

  it('shows the reports that the plan chooses, and no others', async () => {
    const chosen = await siteOf(planOf(SMALL.replace('  status approved', '  status approved\n  site reports: measures')));
    expect([...chosen.keys()].filter((path) => path.startsWith('reports/')).sort()).toEqual([
      'reports/index.html',
      'reports/measures.csv',
      'reports/measures.docx',
      'reports/measures.html',
      'reports/measures.xlsx',
    ]);
  });

  it('lets nothing of the plan run or fetch anything', async () => {
    const hostile = `</title><script src="https://x.example/a.js"></script><img src=https://x.example/b onerror=alert(1)>`;
    const files = await siteOf(planOf(SMALL.replace('Homes are warm', hostile).replace('Ashby Council', hostile)));
    for (const [path, contents] of files) {
      if (!path.endsWith('.html')) continue;
      expect(String(contents).replaceAll(/<script src="[^"]*assets\/search\.js" defer><\/script>/g, ''), path).not.toMatch(
        /<(script|img)/,
      );
    }
  });

  it('keeps apart what differs by letter case alone, and escapes names of any script', async () => {
    const files = await siteOf(planOf(`${SMALL}outcome WARM: Also\noutcome Gŵyl: Festival\n`));
    expect([...files.keys()].filter((path) => path.startsWith('outcomes/')).sort()).toEqual([
      'outcomes/Gŵyl.html',
      'outcomes/WARM-2.html',
      'outcomes/Warm.html',
    ]);
    expect(String(files.get('outcomes.html'))).toContain('href="outcomes/G%C5%B5yl.html"');
  });

  it('has nothing of what is exempt in any file', async () => {
    const secret = `${SMALL}project Wharf: Sale of Lune Wharf\n  publish exempt\n  delivers Warm\n  budget\n    revenue Main 2025/26 £37,419\nfund Main: General fund\n  certainty confirmed\n`;
    const files = await siteOf(planOf(secret));
    expect(textOf(files)).not.toMatch(/Lune Wharf|37,?419|Wharf/);
    expect(String(files.get('index.html'))).toContain('One entry is exempt');
  });
});

test('dates are those of the plan, whole days, in a form that calendars read', async () => {
  const files = await siteOf(
    planOf(`${SMALL}body Cabinet: Cabinet\ndecision Go: Approve the plan; now, really\n  by Cabinet on 2025-11-03\n`),
  );
  const calendar = String(files.get('dates.ics'));
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20251103\r\n');
  expect(calendar).toContain('DTEND;VALUE=DATE:20251104\r\n');
  expect(calendar).toContain('SUMMARY:Approve the plan\\; now\\, really\r\n');
  expect(calendar).toContain('DTSTAMP:20251001T000000Z\r\n');
});

/** As WCAG 2.2 counts it. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
