import { forReaders, makeReport, pageToHtml, planPage, renderReport, reports } from '@goldenthread/report';
import { expect, it } from 'vitest';
import { planOf } from './support.js';

// A measure with a target for another period than the one that is shown has a target: no report says that it has none.

const plan = (targets: string) =>
  planOf(`plan P: Plan
  years 2023/24 to 2026/27
  as at 2025-05-15
vision V: A town
outcome O: Jobs for all
  supports V
  measured by M
measure M: Adults in work
  unit percent
  better higher
  reported yearly
  split Sex into Women, Men
  gap between Women and Men
  actual 2024/25 73%
  ${targets}
`);

async function told(name: string, targets: string): Promise<string> {
  const report = reports.find((each) => each.name === name);
  if (!report) throw new Error(`no report ${name}`);
  return String(await renderReport(makeReport(report, forReaders(plan(targets), [])), 'markdown'));
}

it.each(['measures', 'quarter', 'annual'])('%s names the target of another period', async (name) => {
  expect(await told(name, 'target 2023/24 70%, 2025/26 74%, 2026/27 75%')).toContain('the next is 74% for 2025/26');
  expect(await told(name, 'target 2022/23 69%, 2023/24 70%')).toContain('the last is 70% for 2023/24');
  expect(await told(name, 'no target: New')).toContain('no target');
  expect(await told(name, 'target 2024/25 72%')).not.toContain('for this period');
});

it('says what a gap is between, and what a measure is split by', () => {
  const page = pageToHtml(planPage(plan('target 2025/26 74%')))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(page).toContain('Gap between Women and Men');
  expect(page).toContain('Split by Sex Women and Men');
});
