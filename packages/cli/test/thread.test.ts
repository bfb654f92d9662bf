import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, runHere } from './run-here.js';

const PLAN = `plan TownPlan: Town plan
  years 2024/25 to 2025/26
  as at 2025-03-31
  call priority: Ambition
vision Thriving: A town where everyone thrives
priority Economy: A lively economy
  supports Thriving
outcome Jobs: Local people have good jobs
  supports Economy
  led by Place, Director
  measured by JobsCreated
outcome Skills: Local people have the skills
  supports Jobs
outcome Homes: Everyone has a home
  supports Economy
measure JobsCreated: Jobs created
  unit number
  better higher
  target 2024/25 450
  actual 2024/25 432
portfolio Place: Economy and place
officer Director: Director of place
fund General: General fund
  holds revenue
  available 2024/25 £1m
project Quay: The quay
  delivers Jobs 70%, Homes 30%
  status amber in 2024/25 Q3: Tender above the estimate
  benefit Visits: More people come
    towards Jobs
    measured by JobsCreated
  milestone Consent by 2025-09-30: Planning consent
  budget
    revenue General 2024/25 £100.01, 2025/26 £50k
project Courses: Courses for school leavers
  delivers Skills
  budget
    revenue General 2024/25 £30k
workstream Stalls: Market stalls
  part of Quay
  budget
    revenue General 2024/25 £10
risk Costs: Costs rise
  threatens Quay
decision Agreed: Agree the quay
  approves Quay
`;

const told = async (name: string): Promise<string> => {
  const { code, out, err } = await runHere(['thread', name, folderWith({ 'town.plan': PLAN })]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
};

describe('thread', () => {
  it('goes up to the vision in the plan’s own words', async () => {
    expect(await told('Jobs')).toContain(
      [
        'What it is for',
        '  supports ambition Economy: A lively economy',
        '    supports vision Thriving: A town where everyone thrives',
      ].join('\n'),
    );
  });

  it('says who leads', async () => {
    expect(await told('Jobs')).toContain('led by Economy and place (portfolio) and Director of place (officer)');
  });

  it('goes down to supporting outcomes, work with its share and status, and its parts', async () => {
    const out = await told('Jobs');
    expect(out).toContain('  supported by outcome Skills: Local people have the skills');
    expect(out).toContain('    delivered by project Courses: Courses for school leavers');
    expect(out).toContain('  delivered by project Quay: The quay (70% of the work)');
    expect(out).toContain('amber in 2024/25 Q3: Tender above the estimate');
    expect(out).toContain('    made up of workstream Stalls: Market stalls');
  });

  it('gives the latest figure of a measure and how it stands', async () => {
    expect(await told('Jobs')).toContain('432 in 2024/25, against a target of 450: off target');
  });

  it('lists benefits, risks and decisions', async () => {
    expect(await told('Jobs')).toContain('benefit Quay.Visits: More people come');
    expect(await told('Jobs')).toContain('risk Costs: Costs rise');
    expect(await told('Quay')).toContain('decision Agreed: Agree the quay would approve it');
    expect(await told('Quay')).toContain('milestone Quay.Consent: Planning consent, by 30 September 2025');
  });

  it('adds up the money by year, to the penny, by shares', async () => {
    const lines = (await told('Jobs')).split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, ' | '));
    expect(lines).toContain('2024/25 | 2025/26');
    expect(lines).toContain('The quay | £70.01 | £35,000');
    expect(lines).toContain('Market stalls | £7 | -');
    expect(lines).toContain('Courses for school leavers | £30,000 | -');
    expect(lines).toContain('Total | £30,077.01 | £35,000');
  });

  it('sets what a fund pays for against what it has', async () => {
    const out = (await told('General')).replaceAll(/ {2,}/g, ' | ');
    expect(out).toContain('Available | £1,000,000');
    expect(out).toContain('Left | £969,889.99');
  });

  it.each(['TownPlan', 'Thriving', 'Economy', 'JobsCreated', 'Place', 'Quay.Visits', 'Visits', 'Costs', 'Agreed'])(
    'tells of %s',
    async (name) => {
      expect(await told(name)).not.toContain('Nothing in the plan');
    },
  );

  it('ends where links go in a circle', async () => {
    const circle = 'plan P: Plan\noutcome A: One\n  supports B\noutcome B: Two\n  supports A\n';
    const { code, out } = await runHere(['thread', 'A', folderWith({ 'p.plan': circle })]);
    expect(code).toBe(0);
    expect(out).toContain('supports outcome B: Two');
  });

  it('finds the plan from inside it, and knows it from a file', async () => {
    const cwd = folderWith({ 'town.plan': PLAN, 'below/more.plan': 'priority More: More\n  supports Thriving\n' });
    expect((await runHere(['thread', 'Jobs', `${cwd}/below`])).code).toBe(0);
    expect((await runHere(['thread', 'More', `${cwd}/town.plan`])).code).toBe(0);
  });

  it.each([
    ['Jobss', 'Nothing in TownPlan is called ‘Jobss’. Did you mean ‘Jobs’?'],
    ['school', 'These have it in their title: Courses (Courses for school leavers).'],
    ['Zzzzzzzz', 'Nothing in TownPlan is called ‘Zzzzzzzz’.'],
  ])('%s ends with 2 and a suggestion', async (name, sentence) => {
    const { code, out, err } = await runHere(['thread', name, folderWith({ 'town.plan': PLAN })]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  it('tells of an outcome of the synthetic borough', async () => {
    const folder = fileURLToPath(new URL('../../../examples/synthetic-borough', import.meta.url));
    const { code, out } = await runHere(['thread', 'GoodJobs', folder]);
    expect(code).toBe(0);
    expect(out).toMatch(/Total( +£[\d,]+){5}/);
  });
});
