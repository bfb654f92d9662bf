import type { Element, Plan } from '@goldenthread/model';
import {
  forReaders,
  makeReport,
  REPORT_FORMATS,
  type Report,
  type ReportFormat,
  renderReport,
  reports,
} from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { planOf } from './support.js';
import { TOWN } from './town.js';

// What is exempt is in no report, in no format; and where it is asked for, the report says so in every format.

const SECRET = /Lune Wharf|Heads of terms|Paragraph 3|37,?419|913,?377|17,?759|Rent that ends/i;
const PLAN = planOf(`${TOWN}project Wharf: Sale of Lune Wharf
  publish exempt: Paragraph 3 of Schedule 12A
  delivers Jobs
  led by EconomyPortfolio, Director
  status red in 2024/25 Q4: Heads of terms are late
  milestone Heads by 2024-01-31 owner Director: Heads of terms signed
  budget
    revenue General 2025/26 £37,419
    capital General 2026/27 £913,377
saving WharfRent: Rent that ends at the wharf
  publish exempt
  from Sweeping
  amount 2026/27 £17,759
`);
const FINDINGS = checkPlan(PLAN, rules);
const FORMATS = Object.keys(REPORT_FORMATS) as ReportFormat[];

/** The words of a report in a format: those of Word and Excel out of their parts. */
async function wordsOf(report: Report, format: ReportFormat, withExempt: boolean, subject?: Element): Promise<string> {
  const { notes, ...shown } = forReaders(PLAN, FINDINGS, withExempt);
  const rendered = await renderReport(makeReport(report, { ...shown, notes, subject }), format);
  if (typeof rendered === 'string') return rendered;
  const parts = Object.entries(unzipSync(rendered)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return parts.map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n');
}

const wanted = (plan: Plan): Report[] => reports.filter((report) => report.has(plan) && !report.parameters.includes('subject'));

describe.each(FORMATS)('%s', (format) => {
  it.each(wanted(PLAN).map((report) => [report.name, report] as const))('%s leaves out what is exempt', async (_, report) => {
    expect((await wordsOf(report, format, false)).match(SECRET)).toBeNull();
  });

  it.each(wanted(PLAN).map((report) => [report.name, report] as const))('%s says that it holds it', async (_, report) => {
    expect(await wordsOf(report, format, true)).toMatch(/EXEMPT/);
  });
});

it('would be seen where it is not left out', async () => {
  const shown = await Promise.all(wanted(PLAN).map((report) => wordsOf(report, 'text', true)));
  expect(shown.filter((words) => SECRET.test(words)).length).toBeGreaterThan(4);
});

it('stands on every page of Word and of a printed web page, and on every sheet of Excel', async () => {
  const report = reports.find(({ name }) => name === 'budget') as Report;
  const word = unzipSync((await renderReport(makeReport(report, forReaders(PLAN, FINDINGS, true)), 'word')) as Uint8Array);
  const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
  const headers = Object.keys(word).filter((name) => /word\/(header|footer)\d*\.xml$/.test(name));
  expect(headers.some((name) => /EXEMPT/.test(decode(word[name])))).toBe(true);
  const excel = unzipSync((await renderReport(makeReport(report, forReaders(PLAN, FINDINGS, true)), 'excel')) as Uint8Array);
  const sheets = Object.keys(excel).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  expect(sheets.length).toBeGreaterThan(1);
  for (const name of sheets) expect(decode(excel[name]), name).toMatch(/<(?:oddHeader|oddFooter)>[^<]*EXEMPT/);
  const html = await renderReport(makeReport(report, forReaders(PLAN, FINDINGS, true)), 'html');
  expect(html).toMatch(/<p class="each-page" aria-hidden="true">[^<]*EXEMPT/);
  expect(html).toMatch(/@media print \{\s*\.readers-page \.each-page \{ display: block; position: fixed/);
});
