import { readFileSync } from 'node:fs';
import { csvWorkbook, planFromWorkbook, planUpdatedBy, WorkbookError } from '@goldenthread/exchange';
import { buildPlan, type Plan } from '@goldenthread/model';
import {
  buildSite,
  Cards,
  coverageOf,
  coverageToCsv,
  diffPage,
  diffPlans,
  diffToMarkdown,
  forReaders,
  GROUPINGS,
  makeReport,
  pageDocument,
  pageToHtml,
  planPage,
  planTree,
  renderReport,
  reports,
  type TreeNode,
  threadAround,
  threadPicture,
} from '@goldenthread/report';
import { checkPlan, type Finding, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { formatPlan } from '@goldenthread/syntax/format';
import { expect, it } from 'vitest';
import { mutate, random } from '../../packages/syntax/test/mutations.js';
import { texts } from './corpus.js';

// Whatever a plan says, nothing that people are handed about it holds what the plan itself does not: null, undefined, NaN, an
// empty pair of quotes, half a character, or one that cannot be seen. Plans, tables and changes are mutated as typing and pasting do.

const rounds = Math.ceil(Number(process.env.FUZZ_ROUNDS ?? 400) / 20);
const seed = Number(process.env.FUZZ_SEED ?? 20261130);
const reader = new FactReader();

/** What no text for people holds. The plan's own words may be `null` and `undefined`, so those are asked for as a whole text only. */
const MADE_UP =
  /\bNaN\b|\[object |‘’|“”|\p{Cs}|>\s*(?:undefined|null)\s*<|(?<=^|[,;"\s])undefined(?=$|[,;"\s])|[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u{E0000}-\u{E007F}\uFFFD]/mu;

/** Long words with characters of two halves, so that whatever cuts words short cuts one of them if it can. */
const LONG = '🎉🏘'.repeat(90);

/** A text in which every title is as long as that. */
const withLongTitles = (text: string): string => text.replace(/^(\s*[a-z][a-z ]* [A-Z]\w*[^:\n]*: ?)(.+)$/gm, `$1$2 ${LONG}`);

type Handed = readonly [what: string, text: string];

/** The byte order mark that a spreadsheet asks for is no part of the text. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** What keeps words in Markdown from referring to a person or an issue is meant to stand there, and takes no room. */
const withoutParting = (markdown: string): string => markdown.replace(/(?<=\S)\u200B/gu, '');

/** What is drawn, with neither scripts nor styles. */
const drawn = (html: string): string => html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');

const planOf = (text: string): Plan => buildPlan([reader.read('x.plan', text)]);

/** Everything that a tree says, however deep. */
function labelsOf(node: TreeNode): string[] {
  const { description, details } = node.note();
  return [node.label, description, ...details, ...node.children().flatMap(labelsOf)];
}

async function aboutPlan(plan: Plan, findings: Finding[]): Promise<Handed[]> {
  const handed: Handed[] = [];
  for (const report of reports) {
    if (!report.has(plan) || report.parameters.includes('subject')) continue;
    const document = makeReport(report, forReaders(plan, findings));
    for (const format of ['text', 'markdown', 'html', 'csv'] as const)
      handed.push([
        `${report.name} as ${format}`,
        withoutParting(drawn(withoutMark(String(await renderReport(document, format))))),
      ]);
  }
  const page = planPage(plan);
  handed.push(
    ['page', drawn(pageToHtml(page))],
    ['page as text', String(await renderReport(pageDocument(page, plan.settings.symbol), 'text'))],
  );
  handed.push(['coverage', withoutMark(coverageToCsv(coverageOf(plan, findings).coverage))]);
  const cards = new Cards(plan, findings, plan.settings.years[0]);
  for (const element of plan.elements.slice(0, 40))
    handed.push([`thread of ${element.path}`, threadPicture(threadAround(cards, element), '2025/26')]);
  for (const grouping of GROUPINGS)
    handed.push([`tree by ${grouping}`, labelsOf(planTree({ plan, findings, root: 'p' }, grouping)).join('\n')]);
  return handed;
}

async function siteOf(plan: Plan, findings: Finding[]): Promise<Handed[]> {
  const handed: Handed[] = [];
  for await (const { path, contents } of buildSite({ plan, findings }))
    if (/\.(?:html|csv|ics|txt|md)$/.test(path))
      handed.push([`site ${path}`, drawn(withoutMark(Buffer.from(contents).toString()))]);
  return handed;
}

function aboutChange(was: Plan, is: Plan): Handed[] {
  const [base, head] = [was, is].map((plan) => checkPlan(plan, rules)) as [Finding[], Finding[]];
  const diff = diffPlans(was, is, { base, head });
  return [
    ['change as a comment', withoutParting(diffToMarkdown(diff))],
    ['change as a page', drawn(pageToHtml(diffPage(diff)))],
  ];
}

const TABLES = ['budgets', 'measures', 'published', 'registers'].flatMap((name) => {
  const text = readFileSync(new URL(`../../packages/exchange/test/tables/${name}.md`, import.meta.url), 'utf8');
  return [...text.matchAll(/^```table\n([\s\S]*?)\n```$/gm)].map(([, table = '']) => table);
});

/** What an import says, and writes, of a table that somebody typed into: into a new plan, and into one that is there. */
function aboutImport(plan: Plan, text: string, next: () => number): Handed[] {
  const table = withSlips(TABLES[Math.floor(next() * TABLES.length)] as string, next).replaceAll('|', '\t');
  const handed: Handed[] = [];
  try {
    const workbook = csvWorkbook(table, 'Table');
    const wishes = { sheets: {} };
    const fresh = planFromWorkbook(workbook, 'Council plan', wishes, { format: formatPlan });
    const into = planUpdatedBy(workbook, plan, new Map([['x.plan', text]]), (name) => name, wishes, {
      reads: (each) => reader.read('y.plan', each).problems.length === 0,
      format: formatPlan,
    });
    for (const [what, { sheets, changes, files }] of [
      ['new', fresh],
      ['into', into],
    ] as const) {
      for (const { notes, tables, missing } of sheets)
        for (const said of [...notes, ...missing, ...tables.flatMap((each) => [...each.notes, ...each.questions, each.title])])
          handed.push([`import ${what} note`, said]);
      for (const change of changes) handed.push([`import ${what} change`, Object.values(change).join(' ')]);
      if (what === 'new') for (const [file, written] of files) handed.push([`import writes ${file}`, written]);
    }
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    handed.push(['import refuses', error.message]);
  }
  return handed;
}

/** What people type into a table. */
const SLIPS = ['', 'n/a', '#REF!', '?', '-', '1,2', 'Q5', '🎉', '2024/25', '£', '%', '(', 'TBC', '0', ' '];

/** A table in which a few cells hold something else. */
function withSlips(table: string, next: () => number): string {
  const rows = table.split('\n').map((row) => row.split('|'));
  for (let slip = 0; slip < 4; slip++) {
    const row = rows[Math.floor(next() * rows.length)] ?? [];
    row[Math.floor(next() * row.length)] = SLIPS[Math.floor(next() * SLIPS.length)] as string;
  }
  return rows.map((row) => row.join('|')).join('\n');
}

it(`holds nothing made up (${rounds} mutated plans, seed ${seed})`, async () => {
  const next = random(seed);
  const all = texts.map(([, text]) => text).filter((text) => !MADE_UP.test(text));
  const wrong = new Map<string, string>();
  const look = ([what, told]: Handed): void => {
    const found = MADE_UP.exec(told);
    if (found) wrong.set(what, `${what}: ${JSON.stringify(told.slice(Math.max(0, found.index - 80), found.index + 20))}`);
  };
  for (let round = 0; round < rounds; round++) {
    const before = all[Math.floor(next() * all.length)] as string;
    const mutated = mutate(before, all, next);
    const after = round % 3 === 0 ? withLongTitles(mutated) : mutated;
    if (MADE_UP.test(after)) continue;
    const [was, is] = [planOf(before), planOf(after)];
    const findings = checkPlan(is, rules);
    const handed = [...(await aboutPlan(is, findings)), ...aboutChange(was, is), ...aboutImport(is, after, next)];
    if (round % 5 === 0) handed.push(...(await siteOf(is, findings)));
    for (const each of handed) look(each);
  }
  expect([...wrong.values()]).toEqual([]);
}, 3_600_000);
