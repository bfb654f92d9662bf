import { afterEach, describe, expect, it } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { here } from './cursor.js';
import { type Client, Editor } from './editor.js';

const PLAN = `plan CouncilPlan: Council plan
  years 2024/25 to 2025/26
  call priority: Ambition
  rule title-missing off: Not now
vision Place: A better place
priority Economy: A *strong* economy
  supports Place
outcome Jobs: People find good work
  > Seven in ten work for a **small** firm.
  > ![a picture](https://example.org/a.png)
  code: 1.1
  supports Economy
  led by Leader, Director
  measured by JobsCreated
  accept outcome-without-measure: It will come
project Growth: Growth programme
  delivers Jobs 60%, Homes 40%
  status amber: The tender came back high
  budget
    years                2024/25  2025/26
    revenue GeneralFund  £100k    £50k
outcome Homes: Homes for people
measure JobsCreated: Jobs created
  unit number
  better higher
  target 2024/25 450
  actual 2024/25 400
portfolio Leader: The leader
officer Director: Director of place
fund GeneralFund: General fund
  holds revenue
  available 2024/25 £150k, 2025/26 £150k
`;

let editor: Editor | undefined;
afterEach(() => editor?.stop());

async function hover(
  marked: string,
  capabilities: ClientCapabilities = {},
  text = PLAN,
  client: Client = {},
): Promise<{ kind: string; value: string } | undefined> {
  editor = await Editor.start({ 'a.plan': text }, undefined, { ...client, capabilities });
  const answer = await editor.request<{ contents: { kind: string; value: string } } | null>(
    'textDocument/hover',
    here(editor, 'a.plan', text, marked),
  );
  return answer?.contents;
}

describe('the card of a name', () => {
  it('tells an outcome: its thread, measures, money and leads', async () => {
    const card = await hover('delivers Jo|bs');
    expect(card?.kind).toBe('markdown');
    expect(card?.value).toBe(`outcome **People find good work** (1\\.1)

Seven in ten work for a **small** firm.
!\\[a picture](https://example.org/a.png)

**What it is for**

- supports ambition **A \\*\u200bstrong\\* economy**
  - supports vision **A better place**

**What makes it happen**

- delivered by project **Growth programme** (60% of the work)

**How we will know**

- Jobs created: 400 in 2024/25, against a target of 450: off target

**Money**

|  | 2024/25 | 2025/26 |
| --- | ---: | ---: |
| Money for it | £60,000 | £30,000 |

Led by The leader (portfolio), Director of place (officer)`);
  }, 30_000);

  it('tells a piece of work, from its own line, with its state and its cost', async () => {
    const card = await hover('pro|ject Growth');
    expect(card?.value).toContain('Now: amber. The tender came back high');
    expect(card?.value).toContain('- delivers outcome **Homes for people** (40% of the work)');
    expect(card?.value).toContain('| Cost | £100,000 | £50,000 |');
    expect(card?.value).toContain('Nobody in the plan leads it.');
  }, 30_000);

  it('tells of a fund what it has, pays for, and has left', async () => {
    const card = await hover('revenue General|Fund');
    expect(card?.value).toContain('- pays for project **Growth programme**');
    expect(card?.value).toMatch(/Available \| £150,000 .*\n\| Pays for \| £100,000 .*\n\| Left \| £50,000 \| £100,000 \|/);
  }, 30_000);

  it('says what an outcome lacks', async () => {
    const card = await hover('outcome Ho|mes');
    expect(card?.value).toContain('No measure shows whether this happens.');
    expect(card?.value).toContain('Nobody in the plan leads it.');
  }, 30_000);

  it('says how many more there are where there are many', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `M${index + 1}`);
    const many = `outcome Jobs: Jobs\n  measured by ${names.join(', ')}\n${names.map((name) => `measure ${name}: ${name}\n`).join('')}`;
    const card = await hover('outcome Jo|bs', {}, many);
    expect(card?.value).toContain('- M8: No figure yet, no target\n- and 2 more');
    expect(card?.value).not.toContain('M9');
  }, 30_000);

  it('is plain text for an editor that shows no Markdown', async () => {
    const card = await hover('delivers Jo|bs', { textDocument: { hover: { contentFormat: ['plaintext'] } } });
    expect(card?.kind).toBe('plaintext');
    expect(card?.value).toContain('outcome People find good work (1.1)');
    expect(card?.value).toContain('supports ambition A *strong* economy');
    expect(card?.value).toContain('- Money for it: £60,000 in 2024/25, £30,000 in 2025/26');
  }, 30_000);
});

describe('the figures of a measure', () => {
  const MEASURE = `plan CouncilPlan: Council plan
measure Made: Jobs made
  better higher
  baseline 2021/22 400
  target 2022/23 420, 2023/24 450, 2024/25 500
  actual 2022/23 425, 2023/24 449, 2024/25 £1
`;
  const LATEST = `**How it stands**

- £1 in 2024/25, against a target of 500: **red**
- Started from 400 in 2021/22

`;
  const FIGURES = `

|  | 2021/22 | 2022/23 | 2023/24 | 2024/25 |
| --- | ---: | ---: | ---: | ---: |
| Baseline | 400 | - | - | - |
| Target | - | 420 | 450 | 500 |
| Actual | - | 425 | 449 | £1 |
| Against target | - | green | amber | red |`;

  it('stand by period with their colours, and as a line of bars', async () => {
    const card = await hover('measure Ma|de', {}, MEASURE.replace('better', 'amber within 5%\n  better'));
    expect(card?.value).toContain(`${LATEST}██▁ 2022/23 to 2024/25${FIGURES}`);
    expect(card?.value).not.toContain('data:');
  }, 30_000);

  it('are a picture in an editor that shows it', async () => {
    const text = MEASURE.replace('better', 'amber within 5%\n  better');
    const card = await hover('measure Ma|de', {}, text, { code: true });
    expect(card?.value).toContain(`${LATEST}![`);
    expect(card?.value).toContain(`)${FIGURES}`);
    const [, words, data = ''] = /!\[([^\]]*)\]\(data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)\)/.exec(card?.value ?? '') ?? [];
    expect(words).toContain('Target: 420 in 2022/23; 450 in 2023/24; 500 in 2024/25. Actual: 425 in 2022/23, green');
    const svg = Buffer.from(data, 'base64').toString('utf8');
    expect(svg).toMatch(
      /^<svg xmlns="[^"]+"[^>]*>(<(rect|line|polygon|polyline|path|circle)[^>]*\/>|<text[^>]*>[^<]*<\/text>)+<\/svg>$/,
    );
    expect(svg).toContain('&#163;1</text>');
    expect(svg).toContain('Amber: within 5% of target</text>');
  }, 30_000);

  it('of quarters stand apart from those of years, the latest first', async () => {
    const text = `${MEASURE}  actual 2024/25 Q1 90, 2024/25 Q2 180\n  target 2024/25 Q4 400\n  forecast 2025/26 600\n`;
    const card = await hover('measure Ma|de', {}, text);
    const tables = card?.value.match(/^\| {2}\|.*$/gm);
    expect(tables).toEqual([
      '|  | 2021/22 | 2022/23 | 2023/24 | 2024/25 | 2025/26 |',
      '|  | 2024/25 Q1 | 2024/25 Q2 | 2024/25 Q4 |',
    ]);
    const quarters = await hover('measure Ma|de', {}, text.replace(', 2024/25 £1', ''));
    expect(quarters?.value.match(/^\| {2}\|.*$/gm)).toEqual([...(tables ?? [])].reverse());
  }, 30_000);

  it('are sentences in plain text', async () => {
    const card = await hover('measure Ma|de', { textDocument: { hover: { contentFormat: ['plaintext'] } } }, MEASURE);
    expect(card?.value).toContain('- Target: 420 in 2022/23, 450 in 2023/24, 500 in 2024/25\n');
    expect(card?.value).toContain('██▁ 2022/23 to 2024/25');
  }, 30_000);

  it('are no table where there is only one', async () => {
    expect((await hover('measure JobsCr|eated', {}, PLAN.replace('  actual 2024/25 400\n', '')))?.value).not.toContain(
      '| 2024/25 |',
    );
  }, 30_000);
});

describe('the page of a rule', () => {
  it('shows at its name after rule', async () => {
    expect((await hover('rule title|-missing'))?.value).toMatch(/^\*\*title-missing\*\*\n\n\S/);
  }, 30_000);

  it('shows at its name after accept, with how to accept it', async () => {
    const card = await hover('accept outcome-without|-measure');
    expect(card?.value).toMatch(/^\*\*outcome-without-measure\*\*\n\n\S.*\n\n\S.*\n\nIf the gap is intended/);
  }, 30_000);

  it('shows on a finding, below the card of the name that it is about', async () => {
    const card = await hover('outcome Ho|mes');
    expect(card?.value).toMatch(/^outcome \*\*Homes for people\*\*/);
    expect(card?.value).toContain('\n\n---\n\n**outcome-without-parent**\n\n');
    expect(card?.value).toMatch(/\[The page of this rule\]\(https:[^)]*\/docs\/rules\/outcome-without-parent\.md\)/);
  }, 30_000);

  it('is not there for words of people', async () => {
    expect(await hover('Seven in |ten')).toBeUndefined();
  }, 30_000);
});
