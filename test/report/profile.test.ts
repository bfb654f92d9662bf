import { Profile, type ThreadBranch } from '@goldenthread/report/profile';
import { expect, it } from 'vitest';
import { planOf } from './support.js';
import { TOWN } from './town.js';

const plan = planOf(TOWN);

const profileOf = (name: string, of = plan): Profile => {
  const element = of.declarations.find(name);
  if (!element) throw new Error(`the plan has no ${name}`);
  return new Profile(of, element);
};

const inWords = (branches: readonly ThreadBranch[]): unknown[] =>
  branches.map(({ how, element, next, isRepeated }) => [`${how} ${element.path}`, ...(isRepeated ? ['…'] : inWords(next))]);

it('follows the thread up and down, each element once', () => {
  const rounds = planOf(`${TOWN}outcome Air: Clean air\n  supports Place, Streets\n`);
  expect(inWords(profileOf('Air', rounds).purposes)).toEqual([
    ['supports Place', ['supports Thriving']],
    ['supports Streets', ['supports Place', '…']],
  ]);
  expect(inWords(profileOf('Jobs').contributors)).toEqual([['delivered by Quay']]);
});

it('knows who leads, what is measured and what it costs, and what the plan should say', () => {
  const jobs = profileOf('Jobs');
  expect(jobs.leads.map(({ path }) => path)).toEqual(['EconomyPortfolio', 'Director']);
  expect(jobs.measures.map(({ path }) => path)).toEqual(['Employment']);
  expect(jobs.moneyIn(2025)).toBe(14_000_000);
  expect(jobs.needs).toEqual({ lead: true, purpose: true, work: true, measure: true });
  expect(profileOf('General').needs).toEqual({ lead: false, purpose: false, work: false, measure: false });
});

it('has no money where it is too much to be counted', () => {
  const lines = Array.from({ length: 1000 }, () => '    revenue General 2025/26 £100bn\n').join('');
  const much = planOf(`${TOWN}service Vast: A vast service\n  delivers Jobs\n  budget\n${lines}`);
  expect(profileOf('Vast', much).money).toBeUndefined();
  expect(profileOf('Vast', much).moneyIn(2025)).toBeUndefined();
});
