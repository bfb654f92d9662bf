// What is asked of every outcome looks at so much of the plan, and says where there is more.
import { buildPlan, type Element, type Plan, workReaching } from '@goldenthread/model';
import { coverageOf, makeReport, renderReport, reports } from '@goldenthread/report';
import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { Editor } from '../server/editor.js';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('what is asked of every outcome', () => {
  /** Outcomes that all support the first, each with a project, and a chain of parts below the first of these. */
  const wide = (outcomes: number, parts = 0): string =>
    `plan T: T\n  as at 2025-03-31\n  years 2024/25\nfund F: Fund\n  holds revenue\nvision V: V\n${lines(outcomes, (index) => `outcome O${index}: O ${index}\n  supports ${index === 0 ? 'V' : 'O0'}\nproject W${index}: W ${index}\n  delivers O${index}`)}\n${lines(parts, (index) => `project P${index}: P ${index}\n  part of ${index === 0 ? 'W0' : `P${index - 1}`}\n  budget\n    years 2024/25\n    revenue F £1k`)}\n`;
  const planOf = (text: string): Plan => buildPlan([new FactReader().read('/town.plan', text)]);
  const first = (plan: Plan): Element => plan.declarations.names.get('O0') as Element;

  it.each([
    [150, 150, false],
    [300, 202, true],
    [4_000, 52, true],
    [12_000, 22, true],
  ])('looks at fewer the more outcomes there are: of %i, at %i', (outcomes, looked, more) => {
    const plan = planOf(wide(outcomes));
    const found = workReaching(plan, first(plan));
    expect({ more: found.more, works: found.works.length }).toEqual({ more, works: looked });
  });

  it.each([
    [60, 50, 'Through the outcomes that support it, the nearest of them'],
    [40, 39, 'Through the outcomes that support it'],
  ])('lists at most 50 pieces of work in the coverage matrix, and says so: of %i, %i', (outcomes, listed, says) => {
    // The first has no work of its own, only that of those that support it.
    const plan = planOf(wide(outcomes).replace('project W0: W 0\n  delivers O0', ''));
    const { coverage } = coverageOf(plan, []);
    const row = coverage.groups.flatMap(({ rows }) => rows).find(({ name }) => name === 'O0');
    const [work] = row?.cells ?? [];
    expect({ state: work?.state, listed: work?.items.length, says: work?.says }).toEqual({ state: 'there', listed, says });
  });

  it('says of an outcome with more work than is looked at that there is at least so much', async () => {
    const editor = await Editor.start({ 'town.plan': wide(300) });
    onTestFinished(() => editor.stop());
    await editor.open('town.plan');
    const lenses = await editor.request<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: editor.uri('town.plan') },
    });
    const resolved = lenses.map(({ command }) => command?.title);
    expect(resolved.filter((title) => title?.startsWith('at least 20'))).toEqual(['at least 202 pieces of work']);
  });

  it('lists 200 parts of a delivery plan, says that there are more, and adds up all of the money', async () => {
    const plan = planOf(wide(1, 1_000));
    const report = reports.find(({ name }) => name === 'delivery-plan') as (typeof reports)[number];
    const subject = plan.declarations.names.get('W0') as Element;
    const text = await renderReport(makeReport(report, { plan, findings: [], subject }), 'text');
    expect(text).toContain('Shown are the 200 nearest, and all of the money.');
    expect(String(text).match(/^\W*P \d+ +Project/gm)).toHaveLength(200);
    expect(text).toMatch(/Parts that are not listed +£800,000\nNet budget +£1,000,000/);
  });
});
