import { type Coverage, type CoverageCell, type CoverageResult, coverageOf, coverageToCsv } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { examplePlan } from './examples.js';
import { planOf } from './support.js';

const TOWN = `plan Town: A plan for the town
  years 2024/25 to 2025/26
  status approved
  as at 2024-12-31
  call portfolio: Cabinet member
vision Place: A town where people do well
priority Economy: A lively economy
  supports Place
outcome Jobs: People have good jobs
  supports Economy
  led by Leader, Director
  measured by InWork
outcome Skills: People have skills that employers need
  supports Jobs
outcome Alone: Nobody does anything about this
  supports Economy
  led by Leader
outcome Lost: Supports nothing
  accept outcome-without-measure: A measure comes in 2026
project Training: Courses close to home
  delivers Skills
  benefit Wages: People earn more
    towards Jobs
  budget
    years            2024/25     2025/26
    revenue General  £1,234,500.50  -
fund General: General fund
measure InWork: Adults in work
portfolio Leader: Leader of the council
officer Director: Director of place
`;

const coveredOf = (text: string): CoverageResult => {
  const plan = planOf(text);
  return coverageOf(plan, checkPlan(plan, rules));
};
const covered = (text: string): Coverage => coveredOf(text).coverage;
const town = covered(TOWN);
const ruleOf = ({ finding }: CoverageCell): string | undefined => coveredOf(TOWN).findings[finding ?? -1]?.rule;
const cell = (coverage: Coverage, outcome: string, column: string): CoverageCell => {
  const index = coverage.columns.findIndex(({ id }) => id === column);
  const row = coverage.groups.flatMap(({ rows }) => rows).find(({ name }) => name === outcome);
  const found = row?.cells[index];
  if (!found) throw new Error(`No ${column} of ${outcome}`);
  return found;
};

it('has a row for each outcome, by what it supports; those that support it below', () => {
  expect(town.groups.map(({ title, rows }) => [title, rows.map(({ name, depth }) => `${name} ${depth}`)])).toEqual([
    ['A lively economy', ['Jobs 0', 'Skills 1', 'Alone 0']],
    ['Supports nothing above it', ['Lost 0']],
  ]);
});

it('has a column for work, measures, each year of money, people and benefits, in the plan’s own words', () => {
  expect(town.columns.map(({ title }) => title)).toEqual([
    'Work',
    'Measures',
    '2024/25',
    '2025/26',
    'Cabinet member',
    'Officer',
    'Benefits',
  ]);
});

it('shows what an outcome has, its own or through those that support it', () => {
  expect(cell(town, 'Skills', 'work')).toMatchObject({
    state: 'there',
    items: [{ title: 'Courses close to home', words: 'project' }],
  });
  expect(cell(town, 'Jobs', 'work')).toMatchObject({ state: 'there', says: 'Through the outcomes that support it' });
  expect(cell(town, 'Jobs', 'benefits').items.map(({ title }) => title)).toEqual(['People earn more']);
  expect(cell(town, 'Jobs', 'money-2024')).toMatchObject({ state: 'there', money: '£1,234,500.50' });
  // Leads are inherited.
  expect(cell(town, 'Skills', 'officer').items.map(({ title }) => title)).toEqual(['Director of place']);
});

it('calls a gap what a rule finds, with what the rule says', () => {
  expect(cell(town, 'Alone', 'work').state).toBe('gap');
  expect(ruleOf(cell(town, 'Alone', 'work'))).toBe('outcome-without-delivery');
  expect(cell(town, 'Alone', 'work').says).toMatch(/^No work delivers/);
  expect(cell(town, 'Alone', 'portfolio').state).toBe('there');
  expect(ruleOf(cell(town, 'Alone', 'officer'))).toBe('no-accountable-lead');
  expect(cell(town, 'Jobs', 'money-2025').state).toBe('gap');
  expect(cell(town, 'Alone', 'benefits').state).toBe('none');
});

it('calls no gap what the plan accepts, explains, or what its rules are silent about', () => {
  expect(cell(town, 'Lost', 'measures')).toMatchObject({ state: 'accepted', says: 'A measure comes in 2026' });
  const silent = covered(TOWN.replace('  as at', '  rule outcome-without-delivery off\n  as at'));
  expect(cell(silent, 'Alone', 'work').state).toBe('none');
  const hinted = covered(TOWN.replace('  as at', '  rule outcome-without-delivery hint\n  as at'));
  expect(cell(hinted, 'Alone', 'work').state).toBe('none');
  const free = covered(TOWN.replace('  led by Leader\n', '  led by Leader\n  no cost: Volunteers do it\n'));
  expect(cell(free, 'Alone', 'money-2024')).toMatchObject({ state: 'none', says: 'No cost: Volunteers do it' });
});

it('adds up: how many have something, and money that counts once', () => {
  const [economy] = town.groups;
  expect(economy?.totals.map(({ text }) => text)).toEqual([
    '2 of 3',
    '1 of 3',
    '£1,234,500.50',
    '£0',
    '3 of 3',
    '2 of 3',
    '1 of 3',
  ]);
  expect(town.totals[0]?.text).toBe('2 of 4');
  expect(town.gaps).toBe(town.groups.flatMap(({ rows }) => rows).reduce((sum, { gaps }) => sum + gaps, 0));
});

it('leaves no outcome out, even where they support one another in a circle', () => {
  const circle = covered('outcome A: One\n  supports B\noutcome B: Two\n  supports A\n');
  expect(circle.groups.flatMap(({ rows }) => rows).map(({ name }) => name)).toEqual(['A', 'B']);
  expect(circle.outcomes).toBe(2);
});

it('counts what is missing in several years as one gap', () => {
  const money = 'project P: Pump\n  delivers B\n  budget\n    years 2025/26 2026/27\n    revenue F £1 £1\nfund F: General Fund\n';
  const { columns, groups, gaps } = covered(`outcome A: One\noutcome B: Two\n${money}`);
  const row = groups.flatMap(({ rows }) => rows).find(({ name }) => name === 'A');
  expect(columns.filter(({ isMoney }) => isMoney).length).toBeGreaterThan(1);
  // No work, no measure, no money, no lead.
  expect(row?.gaps).toBe(4);
  expect(gaps).toBe(4 + (groups.flatMap(({ rows }) => rows).find(({ name }) => name === 'B')?.gaps ?? 0));
});

it('has no columns of money in a plan without money', () => {
  expect(covered('outcome A: One\n').columns.some(({ isMoney }) => isMoney)).toBe(false);
});

it('shows a whole plan without gaps as that', () => {
  const plan = examplePlan('synthetic-borough');
  const { coverage, elements } = coverageOf(plan, checkPlan(plan, rules));
  expect(coverage.gaps).toBe(0);
  expect(coverage.outcomes).toBe(plan.of('outcome').length);
  const refs = coverage.groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items.map(({ ref }) => ref))),
  );
  expect(refs.every((ref) => elements[ref] !== undefined)).toBe(true);
});

it('opens in Excel as CSV: marked as UTF-8, amounts as numbers, to the penny', () => {
  const csv = coverageToCsv(town);
  expect(csv.startsWith('\uFEFFSupports,Outcome,Name,Work,Measures,Money 2024/25')).toBe(true);
  const [, ...rows] = Papa.parse<string[]>(csv.slice(1)).data;
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => 11));
  expect(rows[1]).toEqual([
    'A lively economy',
    'People have skills that employers need',
    'Skills',
    'Courses close to home',
    'GAP',
    '1234500.5',
    'GAP',
    'Leader of the council',
    'Director of place',
    '',
    '2',
  ]);
  expect(rows.at(-1)?.[0]).toBe('Total');
  expect(csv).toContain('\r\n');
});

it('keeps Excel from running what a plan says', () => {
  const csv = coverageToCsv(covered(TOWN.replace('Courses close to home', '=HYPERLINK("http://example.com")')));
  expect(csv).toContain(`"'=HYPERLINK(""http://example.com"")"`);
});
