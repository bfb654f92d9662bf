import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeReport, planPage, reports, unreadWords, whatIf } from '@goldenthread/report';
import { expect, it } from 'vitest';
import { folderWith, goldenthread } from '../cli/command.js';
import { planOf } from '../rules/support.js';
import { diffTexts } from './support.js';

// Whatever is made of a plan with lines that cannot be read says so: what they say is in no sum.

const TEXT = `plan P: Plan
  years 2024/25 to 2025/26
fund G: General fund
  holds revenue
outcome O: Clean streets
project W: Cleaning
  delivers O
  budget
    years 2024/25 2025/26
    revenue G £100k £1OOk
    revenue G £50k £50k
scenario S: Worse
  change G 2025/26 -£10k
`;
const MIXED = /1OOk/;
const SAID = 'One line of the plan cannot be read, so what it says is missing here and in every sum';
const plan = planOf({ 'p.plan': TEXT });

it('is counted by lines, not by problems', () => {
  expect(unreadWords(plan)).toEqual([SAID]);
  expect(unreadWords(planOf({ 'p.plan': TEXT.replace(MIXED, '100k') }))).toEqual([]);
  const two = planOf({ 'p.plan': TEXT.replace('£50k £50k', '£5Ok £5Ok').replace('holds revenue', 'holds money') });
  expect(unreadWords(two)[0]).toMatch(/^3 lines of the plan cannot be read/);
});

it.each(
  reports
    .filter((report) => report.has(plan) && !report.parameters.includes('subject'))
    .map((report) => [report.name, report] as const),
)('is said by the report %s', (_, report) => expect(makeReport(report, { plan, findings: [] }).standing).toContain(SAID));

it('is said where scenarios are compared, and first on the plan page', () => {
  expect(whatIf(plan, [], plan.of('scenario')).standing).toContain(SAID);
  expect(planPage(plan).blocks[0]).toEqual({ type: 'paragraph', words: [`${SAID}.`] });
});

it('is said by the thread, and by the pages of the site', async () => {
  const cwd = folderWith({ 'p.plan': TEXT });
  expect((await goldenthread(['thread', 'O'], { cwd })).out).toContain(SAID);
  await goldenthread(['publish', '-o', 'site'], { cwd });
  for (const page of ['index.html', 'money.html'])
    expect(readFileSync(path.join(cwd, 'site', page), 'utf8'), page).toContain('One line of the plan cannot be read');
});

it('comes first where plans are compared: what such a line says is neither gone nor new', () => {
  const whole = { 'p.plan': TEXT.replace(MIXED, '100k') };
  const lost = diffTexts(whole, { 'p.plan': TEXT });
  expect(lost.unread).toEqual({ before: 0, after: 1 });
  expect(lost.headline).toMatch(/^One line of the new version cannot be read, so what it says shows as gone; /);
  const found = diffTexts({ 'p.plan': TEXT }, whole);
  expect(found.unread).toEqual({ before: 1, after: 0 });
  expect(found.headline).toMatch(/^One line of the old version cannot be read, so what it says shows as new; /);
});

it('is not said of a line that both have', () => {
  const other = diffTexts({ 'p.plan': TEXT }, { 'p.plan': TEXT.replace('Clean streets', 'Tidy streets') });
  expect(other.unread).toBeUndefined();
  expect(other.headline).not.toMatch(/cannot be read/);
});
