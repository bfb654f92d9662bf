import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatMoney, type Pence, type Plan, wordsOf } from '@goldenthread/model';
import { pageParts, pageToHtml, planPage } from '@goldenthread/report';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from './support.js';

const sample = (name: string): string => readFileSync(join(import.meta.dirname, '..', 'samples', name), 'utf8');
const htmlOf = (text: string): string => pageToHtml(planPage(planOf(text)));
/** What people read of a page: its text without tags. */
const read = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');

it('folds the longest parts of its contents where there would be over a hundred links', () => {
  const many = (count: number) =>
    `plan P: Plan\n${Array.from({ length: count }, (_, index) => `measure M${index}: Measure ${index}\n`).join('')}outcome O: Outcome\n`;
  const contents = (count: number): string => /<nav aria-label="Contents">(.*?)<\/nav>/s.exec(htmlOf(many(count)))?.[1] ?? '';
  expect(contents(40)).not.toContain('<details>');
  const folded = contents(140);
  expect(folded.match(/<summary>[^<]*all 140<\/summary>/g)).toHaveLength(1);
  expect(folded.match(/<a href=/g)?.length).toBeGreaterThan(140);
  // What is short stays in sight.
  expect(folded.replace(/<details>.*?<\/details>/gs, '')).toContain('#O');
});

describe.each(['tour.plan', 'rest.plan'])('the page of %s', (name) => {
  const plan = planOf(sample(name));
  const html = pageToHtml(planPage(plan));

  it('has a place for every declaration, and only one', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    const declared = plan.elements.flatMap((each) => (each.kind === 'plan' ? [] : (each.name ?? [])));
    expect(ids).toEqual(expect.arrayContaining(declared));
  });

  it('has every word that the plan says to people', () => {
    const text = read(html);
    const missing = plan.everything
      .flatMap((element) => wordsOf(element.fact))
      .map((words) => words.text.replace(/\s+/g, ' ').trim())
      // The council's own word for a level is used, not told.
      .filter((words) => !text.includes(words) && !text.includes(`${words}s`));
    expect(missing).toEqual([]);
  });

  it('has headings in order, and a caption and scopes in every table', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
    for (const [table] of html.matchAll(/<table.*?<\/table>/gs)) {
      expect(table).toContain('<caption>');
      expect(table.match(/<th(?! scope)[ >]/g)).toBeNull();
    }
  });

  it('leads only to anchors that are there', () => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${encodeURIComponent(id as string)}`));
    for (const [, href] of html.matchAll(/ href="(#[^"]+)"/g)) expect(ids).toContain(href);
  });
});

it('says how far the plan is, for which years and who approved it', () => {
  const text = read(htmlOf(`${sample('tour.plan')}\nbody FullCouncil: Full Council\n`));
  expect(text).toContain('Lancaster City Council Council Plan 2024 to 2027 Approved by Full Council on 28 February 2024.');
  expect(text).toContain('Period 2024/25 to 2026/27');
  expect(read(htmlOf('plan P: A plan\n  status draft: For comment\n'))).toContain('This plan is a draft. For comment.');
});

it("uses the council's own word for a level", () => {
  const html = htmlOf('plan P: A plan\n  call priority: Ambition\npriority A: Warm homes\n');
  expect(html).toContain('<h2>Ambitions</h2>');
  expect(html).toContain('<span class="kind">Ambition</span> Warm homes');
});

it('puts outcomes under the priority that they support, and supporting outcomes under those', () => {
  const html = htmlOf(
    'plan P: A plan\nvision V: Thrive\npriority A: Homes\n  supports V\noutcome B: Warm\n  supports A\noutcome C: Dry\n  supports B\noutcome D: Loose\n',
  );
  expect(html).toMatch(/<section id="A">.*<section id="B">.*<section id="C">.*<h2>Further outcomes<\/h2>.*<section id="D">/s);
  expect(html).toContain('<h5><span class="kind">Outcome</span> Dry</h5>');
});

it('tells priorities and work that lead to each other in a circle once', () => {
  const html = htmlOf(
    'plan P: A plan\npriority A: One\n  supports B\npriority B: Two\n  supports A\nproject C: Three\n  part of D\nproject D: Four\n  part of C\n',
  );
  for (const id of 'ABCD') expect(html.split(`<section id="${id}">`)).toHaveLength(2);
});

it('leads to its head where the plan itself is meant', () => {
  const html = htmlOf('plan P: A plan\ndecision D: Adopt it\n  approves P\n');
  expect(html).toContain('<header id="head">');
  expect(html).toContain('<a href="#head">A plan</a>');
});

it('shows Welsh titles as Welsh', () => {
  expect(htmlOf('plan P: A plan\noutcome A: Clean streets\n  cymraeg: Strydoedd glân\n')).toContain(
    '<p class="welsh" lang="cy">Strydoedd glân</p>',
  );
});

it('tells colours by word and shape, not by colour alone', () => {
  const html = htmlOf(
    'plan P: A plan\nmeasure M: Jobs\n  better higher\n  amber within 5%\n  years 2023/24 2024/25\n  target 10 20\n  actual 10 12\n',
  );
  expect(html).toContain('<span class="rag red"><span aria-hidden="true">◆</span> Red</span>');
  expect(html).toContain('<span class="rag green"><span aria-hidden="true">●</span> Green</span>');
  expect(html).toMatch(/<svg [^>]*class="chart"[^>]* role="img" aria-label="Jobs, by year. Target: 10 in 2023\/24; 20/);
});

const MONEY = `plan P: A plan
fund F: General fund
outcome O: Warm homes
project W: Insulation
  delivers O
  budget
    years 2024/25 2025/26
    revenue F £0.10 £1,000,000.01
    capital F £0.20 -
    income F £0.05 -
project X: Unlinked
  budget
    years 2024/25
    revenue F £3
`;

it('adds money up to the penny', () => {
  const text = read(htmlOf(MONEY));
  expect(text).toContain('Total £0.25 £1,000,000.01 £1,000,000.26');
  expect(text).toContain('Money of the whole plan by year');
  expect(text).toContain('Linked to no outcome £3 £0 £3');
  expect(text).toContain(`Total spending £3.30 ${formatMoney(100_000_001 as Pence)} ${formatMoney(100_000_331 as Pence)}`);
});

it('says so where money can not be counted to the penny', () => {
  const lines = Array.from({ length: 1000 }, () => '    revenue F £99,999,999,999').join('\n');
  const text = read(htmlOf(`plan P: A plan\nfund F: Fund\nproject W: Work\n  budget\n    years 2024/25\n${lines}\n`));
  expect(text).toContain('too large to add up to the penny');
});

it('leaves out what is exempt, and says that it did', () => {
  const html = htmlOf(
    'plan P: A plan\nproject Secret: Sale of the depot\n  publish exempt: Commercial\n  milestone Talks by 2025-01: Talks with the buyer\noutcome O: Homes\nproject W: Open\n  part of Secret\n',
  );
  // What is part of something exempt is exempt too.
  expect(html).not.toMatch(/depot|buyer|Commercial|Open|Secret/);
  expect(read(html)).toContain('2 entries are exempt and are left out here.');
});

it('reads the narrative as Markdown', () => {
  const html = htmlOf(
    'plan P: A plan\noutcome O: Homes\n  > We *will* see [the evidence](https://example.org/a?b=1&c=2).\n  >\n  > - warm\n',
  );
  expect(html).toContain('<em>will</em>');
  expect(html).toContain('<a href="https://example.org/a?b=1&amp;c=2" rel="noreferrer">the evidence</a>');
  expect(html).toContain('<li>warm</li>');
});

describe('whatever the plan says', () => {
  /** Tags and attributes that the page may hold. */
  const TAG =
    /^<(\/?(html|head|body|main|header|nav|section|h[1-6]|p|a|ul|ol|li|dl|dt|dd|div|span|strong|em|code|pre|blockquote|hr|br|table|caption|thead|tbody|tr|th|td|svg|rect|line|polygon|polyline|path|circle|text|figure|figcaption|meta|title|style)|!DOCTYPE html)(?= |>|\/)/;
  const HOSTILE = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title></style></svg><iframe src=//evil.example>',
    '<a href="javascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vscode://file/etc/passwd)',
    '[x](command:workbench.action.quit)',
    '[x](mailto:someone)',
    '[x](//evil.example)',
    '![x](https://evil.example/pixel.png)',
    '![x][y]\n  > [y]: https://evil.example/pixel.png',
    '<https://evil.example/">',
    '[a](https://x.example/"onclick="alert(1))',
    'javascript:alert(1)',
    'https://x.example/"><script>',
    '{{alert(1)}} <!-- ]]>',
    '\u202e\u0000\ud800',
    '&lt;script&gt;&#x3c;script&#x3e;',
  ];

  function expectHarmless(html: string): void {
    const body = html.replace(/<style>.*?<\/style>/s, '');
    for (const [tag] of body.matchAll(/<[^>]*>?/g)) {
      expect(tag).toMatch(TAG);
      const attributes = [...tag.replace(/^<\S+/, '').matchAll(/([^\s=/>]+)(="[^"]*")?/g)].map(([, name]) => name as string);
      for (const name of attributes) expect(name).not.toMatch(/^(on|style|src|srcdoc|formaction|xlink)/i);
    }
    for (const [, address] of body.matchAll(/ href="([^"]*)"/g)) expect(address).toMatch(/^(#|https?:\/\/)/);
    for (const [, start] of body.matchAll(/(<(?:script|img|iframe|object|embed|link|base|form|input))/gi)) expect(start).toBe('');
  }

  const planSaying = (words: string): Plan =>
    planOf(
      [
        `plan P: ${words}`,
        `  organisation: ${words}`,
        `  call priority: ${words}`,
        `  cymraeg: ${words}`,
        `  > ${words}`,
        `priority A: ${words}`,
        `outcome O: ${words}`,
        '  supports A',
        '  measured by M',
        `  code: ${words}`,
        `  background: ${words}`,
        `  accept outcome-unfunded: ${words}`,
        `  > ${words}`,
        `measure M: ${words}`,
        `  unit: ${words}`,
        '  years 2023/24 2024/25',
        `  actual 1 2 : ${words}`,
        `project W: ${words}`,
        '  delivers O',
        `  status red: ${words}`,
        `  milestone by 2024-01: ${words}`,
        `  > ${words}`,
        `fund F: ${words}`,
        'budget for W',
        '  years 2024/25',
        `  revenue F £1 : ${words}`,
        '',
      ].join('\n'),
    );

  it.each(HOSTILE)('the page can do nothing: %j', (words) => {
    expectHarmless(pageToHtml(planPage(planSaying(words))));
  });

  it('the page can do nothing, whatever is put together', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string()), { maxLength: 4 });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('').replace(/[\r\n]/g, ' ');
        expectHarmless(pageToHtml(planPage(planSaying(text))));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('shows it as it stands', () => {
    expect(read(htmlOf('plan P: Homes <warm> & "dry"\n'))).toContain('Homes <warm> & "dry"');
  });
});

it('comes in parts, each with its anchor, whose headings lead to the text where that is asked for', () => {
  const page = planPage(planOf('plan P: A plan\noutcome O: Homes\n'));
  const parts = pageParts(page, { headingsLeadToText: true });
  expect(parts.map(({ id }) => id)).toEqual(['head', 'contents', 'outcomes']);
  expect(parts[2]?.html).toContain('<a class="to-text" href="#O" data-to-text="O">Homes</a>');
  expect(page.sources.get('O')).toEqual({ file: 'plan.plan', line: 2 });
  expect(pageToHtml(page)).not.toContain('to-text="');
});
