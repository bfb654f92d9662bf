import { buildPlan } from '@goldenthread/model';
import { diffPage, diffPlans, diffToMarkdown, pageToHtml, threadToMermaid } from '@goldenthread/report';
import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';
import { diffTexts } from './support.js';
import { TOWN } from './town.js';

const NASTY = `Jobs <img src=x onerror=alert(1)> "]; click n0 href "javascript:x" </details> \`\`\` #35; | @mayor &amp; <script>`;
const changed = (...pairs: readonly [string, string][]): ReturnType<typeof diffTexts> =>
  diffTexts(
    TOWN,
    pairs.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, () => to);
    }, TOWN),
  );
const ALL: [string, string][] = [
  ['Local people have good jobs', NASTY],
  ['target 2026/27 10%', 'target 2026/27 12%'],
  ['2026/27 £220k', '2026/27 £320k'],
  ['Planning consent', 'Consent'],
  ['Work that pays, near home.', 'Work that pays, close to home.'],
];

describe('the page', () => {
  const html = pageToHtml(diffPage(changed(...ALL)));

  it('stands by itself: no script, nothing from elsewhere', () => {
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`);
    expect(html).not.toMatch(/<(script|img|link|iframe)\b|<[^>]*(\ssrc=|\son\w+=|javascript:)/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  it('says what changed by who has to agree, the money, what to look at again, and what the check finds', () => {
    const headings = [...html.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'Needs members',
      'Needs an officer',
      'Needs no agreement',
      'To check again',
      'The part of the thread that changed',
      'Money',
      'What the check finds',
    ]);
    expect(html).toMatch(/<strong>The target of ‘Streets below standard’ is weaker: .*that leaves a gap of £30k in 2026\/27;/);
    expect(html).toContain('<caption>What changes in money, by year</caption>');
    for (const row of [
      'The quay',
      'For Streets are clean',
      'Spent from General fund',
      'All spending',
      'Revenue left over, or short',
    ])
      expect(html).toContain(`<th scope="row">${row}</th>`);
  });

  it('of no change says so, and no more', () => {
    const none = pageToHtml(diffPage(diffTexts(TOWN, TOWN)));
    expect(none).toContain('Nothing changed in what the plan says.');
    expect(none).not.toContain('<table');
  });
});

describe('the picture', () => {
  it('shows what another plan has once, though that plan was read twice', () => {
    const reader = new FactReader();
    const planOf = (title: string) => {
      const county = buildPlan([reader.read('county.plan', 'plan CountyPlan: County\nvision Best: The best county\n')]);
      const text = `use CountyPlan from: ../county\nplan Own: Ours\noutcome Jobs: ${title}\n  supports CountyPlan.Best\n`;
      return buildPlan([reader.read('own.plan', text)], { imports: new Map([['CountyPlan', county.declarations]]) });
    };
    const { thread } = diffPlans(planOf('Jobs'), planOf('More jobs'));
    expect(thread.nodes.map(({ title, change }) => [title, change])).toEqual([
      ['More jobs', 'changed'],
      ['The best county', null],
    ]);
    expect(thread.links).toMatchObject([{ from: 'Jobs', how: 'supports', change: null }]);
  });

  it('shows what changed and what it is for, up to the vision, and no more', () => {
    const { thread } = changed(['target 2026/27 10%', 'target 2026/27 12%']);
    expect(thread.nodes.map(({ name, change }) => [name, change])).toEqual([
      ['Litter', 'changed'],
      ['Streets', null],
      ['Place', null],
      ['Thriving', null],
    ]);
    expect(thread.links.map(({ from, how, to, change }) => `${from} ${how} ${to} ${change}`)).toEqual([
      'Litter measures Streets null',
      'Streets supports Place null',
      'Place supports Thriving null',
    ]);
  });

  it('shows links that come and go, and what is gone', () => {
    const { thread } = changed(
      ['Jobs 70%, Streets 30%', 'Jobs'],
      ['outcome Streets: Streets are clean\n  supports Place\n  led by EconomyPortfolio, Director\n  measured by Litter\n', ''],
    );
    expect(thread.links).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ from: 'Quay', to: 'Streets', change: 'removed' }),
        expect.objectContaining({ from: 'Quay', to: 'Jobs', change: null }),
        expect.objectContaining({ from: 'Streets', to: 'Place', change: 'removed' }),
      ]),
    );
    const mermaid = threadToMermaid(thread) ?? '';
    expect(mermaid).toContain('["outcome (gone)<br>Streets are clean"]:::removed');
    expect(mermaid).toMatch(/n\d+ -\.->\|"delivers \(gone\)"\| n\d+/);
  });

  it('holds words of the plan that can do nothing', () => {
    const mermaid = threadToMermaid(changed(...ALL).thread) ?? '';
    for (const line of mermaid.split('\n').filter((each) => /^ {2}n\d+\[/.test(each)))
      expect(line).toMatch(/^ {2}n\d+\["(?:[\p{L}\p{N} ,.'’‘…–%()/£€]|#\d+;|<br>)*"\](?::::(?:added|removed|changed))?$/u);
    // Where no link changes, a picture would say nothing that the rows do not.
    const links = diffToMarkdown(changed(['delivers Jobs 70%, Streets 30%', 'delivers Jobs']));
    expect(links.split('```').length).toBe(3);
    expect(diffToMarkdown(changed(['2027/28 76%', '2027/28 75%'])).split('```').length).toBe(1);
  });

  it('never shows more than can be taken in, and says how much is left out', () => {
    const many = Array.from({ length: 60 }, (_, index) => `service S${index}: Service ${index}\n  delivers Jobs\n`).join('');
    const { thread } = diffTexts(TOWN, TOWN + many);
    expect(thread.nodes).toHaveLength(15);
    expect(thread.leftOut).toBe(48);
  });

  it('is not there where nothing in the thread changed', () => {
    expect(threadToMermaid(changed(['inherent 3 impact 3', 'inherent 2 impact 3']).thread)).toBeUndefined();
  });
});
