// Reports as Word documents, read as the parts that Word reads.
import { makeReport, type ReportDocument, renderReport, reports } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { planOf } from './support.js';

const measures = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `measure M${index}: Visits to place ${index} & "others"
  better higher
  unit percent
  amber within 5%
  baseline 2022/23 10.5%
  target 2025/26 ${50 + index}%
  actual 2023/24 ${20 + index}%, 2024/25 ${30 + index}%
`,
  ).join('');

function reportOf(name: string, text: string): ReportDocument {
  const plan = planOf(`plan P: A plan\n  as at 2025-06-30\n${text}`);
  const report = reports.find((each) => each.name === name);
  if (!report) throw new Error(`There is no report ‘${name}’.`);
  return makeReport(report, { plan, findings: checkPlan(plan, rules) });
}

/** The parts of a report's Word document that are text. */
async function partsOf(report: ReportDocument, template?: Uint8Array): Promise<Record<string, string>> {
  const bytes = (await renderReport(report, 'word', template ? { template } : {})) as Uint8Array;
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part)]));
}

const BODY = 'word/document.xml';
const found = (text: string | undefined, pattern: RegExp): string[] =>
  [...(text ?? '').matchAll(pattern)].map(([, first = '']) => first);

describe('a chart in a Word document', () => {
  it('has the figures of its table, each row by its name', async () => {
    const chart = (await partsOf(reportOf('measures', measures(1))))['word/charts/chart1.xml'] ?? '';
    const series = found(chart, /<c:ser>(.*?)<\/c:ser>/gs).map((each) => [
      found(each, /<c:tx>.*?<c:v>([^<]*)<\/c:v>/gs)[0],
      found(/<c:val>.*?<\/c:val>/s.exec(each)?.[0], /<c:v>([^<]*)<\/c:v>/g),
    ]);
    expect(series).toEqual([
      ['Baseline', ['10.5']],
      ['Target', ['50']],
      ['Actual', ['20', '30']],
    ]);
    expect(
      found(chart, /<c:cat>(.*?)<\/c:cat>/gs)
        .flatMap((each) => found(each, /<c:v>([^<]*)<\/c:v>/g))
        .slice(0, 4),
    ).toEqual(['2022/23', '2023/24', '2024/25', '2025/26']);
  });

  it('says in words what it shows, for those who cannot see it', async () => {
    const body = (await partsOf(reportOf('measures', measures(1))))[BODY];
    expect(found(body, /<wp:docPr\b[^>]*\bdescr="([^"]*)"/g)).toEqual([
      'Visits to place 0 &amp; &quot;others&quot;, by year. Baseline: 10.5% in 2022/23. Target: 50% in 2025/26. Actual: 20% in 2023/24; 30% in 2024/25.',
    ]);
  });

  it('has a number of its own in the document, however many there are', async () => {
    const parts = await partsOf(reportOf('measures', measures(12)));
    const ids = found(parts[BODY], /<wp:docPr\b[^>]*\bid="(\d+)"/g);
    expect([ids.length, new Set(ids).size]).toEqual([12, 12]);
    expect(Object.keys(parts).filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(12);
  });
});

describe('a picture in a Word document', () => {
  const MONEY = `outcome Calm: Streets are calm & "quiet"
fund General: General fund
project Signs: New <signs>
  delivers Calm
budget for Signs
  years 2025/26
  revenue General £1m
`;
  const DATES = Array.from(
    { length: 20 },
    (_, index) => `project P${index}: Work ${index}\n  milestone M${index} by 2026-0${1 + (index % 9)}-15: Step <${index}>\n`,
  ).join('');
  const SERVICES = `service Bins: Bins & "boxes"\n  value for money cost high, performance low on 2025-05: Seen\n`;

  it.each([
    ['budget', MONEY, ['General fund', '£1,000,000', 'New &lt;signs&gt;', 'Streets are calm &amp; &quot;quiet&quot;']],
    ['timeline', DATES, Array.from({ length: 20 }, (_, index) => `Step &lt;${index}&gt;`)],
    ['services', SERVICES, ['Bins &amp; &quot;boxes&quot;', 'Cost ↑', 'Performance →']],
  ])('of %s is made of shapes with its words, says what it shows, and has its table after it', async (name, text, words) => {
    const body = (await partsOf(reportOf(name, text)))[BODY] ?? '';
    const group = /<wpg:wgp\b.*?<\/wpg:wgp>/s.exec(body)?.[0] ?? '';
    expect(found(group, /<w:t\b[^>]*>([^<]*)<\/w:t>/g)).toEqual(expect.arrayContaining(words));
    expect(found(group, /<a:(path)\b/g).length).toBeGreaterThan(1);
    expect(group).not.toMatch(/NaN|undefined|var\(/);
    expect(found(body, /<wp:docPr\b[^>]*\bdescr="([^"]{20,})"/g)).toHaveLength(1);
    expect(body.indexOf('<w:tbl>', body.indexOf('</wpg:wgp>'))).toBeGreaterThan(0);
  });

  it('keeps within the page, at a size that can be read', async () => {
    const many = Array.from({ length: 70 }, (_, index) => `project P${index}: P\n  milestone M by 2026-05-15: Step\n`).join('');
    const body = (await partsOf(reportOf('timeline', many)))[BODY] ?? '';
    const [width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body)?.slice(1).map(Number) ?? [];
    // In English Metric Units, 36,000 to the millimetre.
    expect(width).toBeLessThanOrEqual(170 * 36_000);
    expect(height).toBeLessThanOrEqual(257 * 36_000);
    const sizes = found(/<wpg:wgp\b.*?<\/wpg:wgp>/s.exec(body)?.[0], /<w:sz w:val="(\d+)"/g).map(Number);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
  });

  it('has nothing that XML has no place for, whatever a title holds', async () => {
    const odd = `project Hall: Hall \u0008\ufffe & <b> Ŵyl 🎪\n  milestone M by 2026-05-15: Step \u001b[31m\ufffe 🎪\n`;
    const body = (await partsOf(reportOf('timeline', odd)))[BODY] ?? '';
    expect(/<wpg:wgp\b.*?<\/wpg:wgp>/s.exec(body)?.[0]).toContain('🎪');
    const codes = [...body, ...found(body, /&#(\d+);/g).map((code) => String.fromCodePoint(Number(code)))].map(
      (letter) => letter.codePointAt(0) ?? 0,
    );
    expect(codes.filter((code) => (code < 32 && code !== 10 && code !== 9) || code === 0xfffe)).toEqual([]);
  });

  it('that would fill several pages is left to its table', async () => {
    const many = Array.from({ length: 150 }, (_, index) => SERVICES.replace('Bins:', `Bins${index}:`)).join('');
    const body = (await partsOf(reportOf('services', many)))[BODY] ?? '';
    expect(body).toContain('Bins &amp; &quot;boxes&quot;');
    expect(body).not.toContain('<wpg:wgp');
  });
});

describe('the contents of a Word document', () => {
  it.each([
    ['with the pages that headings are on', 2, true],
    ['of hundreds of rows without pages, as without charts', 200, false],
  ])('lead to every heading, %s', async (_, count, inFull) => {
    const parts = await partsOf(reportOf('measures', measures(count)));
    const body = parts[BODY] ?? '';
    const anchors = found(body, /<w:hyperlink\b[^>]*\bw:anchor="([^"]*)"/g);
    expect(anchors.length).toBeGreaterThan(2);
    expect(found(body, /<w:bookmarkStart\b[^>]*\bw:name="([^"]*)"/g)).toEqual(expect.arrayContaining(anchors));
    expect(body.includes('PAGEREF')).toBe(inFull);
    expect(Object.keys(parts).some((name) => name.includes('chart'))).toBe(inFull);
  });
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`;
const relationships = (...all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`).join('')}</Relationships>`;
/** A council's document with a numbered list of its own, as number 1. */
const WITH_LIST = zipSync(
  Object.fromEntries(
    Object.entries({
      '[Content_Types].xml': TYPES,
      '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
      'word/_rels/document.xml.rels': relationships(['rId1', 'numbering', 'numbering.xml']),
      'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      [BODY]: `<w:document ${W}><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Our own point</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    }).map(([name, text]) => [name, strToU8(text)]),
  ),
);

it('a text longer than anybody writes is not laid out, which would take minutes', async () => {
  const endless = measures(3).replace('Visits to place 0', 'x'.repeat(100_000));
  const parts = await partsOf(reportOf('measures', endless));
  expect(parts[BODY]).toContain('x'.repeat(100_000));
  expect(parts[BODY]).not.toContain('PAGEREF');
});

describe('a report in a council’s own document', () => {
  const BARE = `${measures(1)}outcome Calm: Streets are calm\n  measured by M0\noutcome Quiet: Nights are quiet\n`;

  it('keeps its lists, and has lists of its own', async () => {
    const parts = await partsOf(reportOf('measures', BARE), WITH_LIST);
    const numbered = (words: string): string | undefined =>
      found(parts[BODY], /<w:p>(.*?)<\/w:p>/gs)
        .filter((each) => each.includes(`>${words}<`))
        .flatMap((each) => found(each, /<w:numId w:val="(\d+)"\/>/g))[0];
    const format = (id: string | undefined): string | undefined => {
      const numbering = parts['word/numbering.xml'] ?? '';
      const definition = new RegExp(`<w:num\\b[^>]*w:numId="${id}"[^>]*>\\s*<w:abstractNumId w:val="(\\d+)"`).exec(
        numbering,
      )?.[1];
      return new RegExp(`<w:abstractNum\\b[^>]*w:abstractNumId="${definition}".*?<w:numFmt w:val="(\\w+)"`, 's').exec(
        numbering,
      )?.[1];
    };
    expect(format(numbered('Our own point'))).toBe('upperRoman');
    expect(format(numbered('Streets are calm'))).toBe('bullet');
  });

  it('stands after its words, before the settings of its last page, with its charts', async () => {
    const parts = await partsOf(reportOf('measures', BARE), WITH_LIST);
    const body = parts[BODY] ?? '';
    const places = ['Our own point', 'Performance framework', '<w:sectPr'].map((words) => body.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(body).not.toContain('{{');
    const chart = found(body, /<c:chart\b[^>]*\br:id="([^"]*)"/g)[0];
    expect(found(parts['word/_rels/document.xml.rels'], new RegExp(`Id="${chart}"[^>]*Target="([^"]*)"`, 'g'))).toEqual([
      'charts/chart1.xml',
    ]);
    expect(parts['[Content_Types].xml']).toContain('/word/charts/chart1.xml');
  });

  it('is the same file each time', async () => {
    const [one, two] = [
      await partsOf(reportOf('measures', BARE), WITH_LIST),
      await partsOf(reportOf('measures', BARE), WITH_LIST),
    ];
    expect(two).toEqual(one);
  });
});
