import { Profile, type ThreadBranches } from '@goldenthread/report/profile';
import { expect, it } from 'vitest';
import { planOf } from './support.js';
import { TOWN } from './town.js';

const plan = planOf(TOWN);

const profileOf = (name: string, of = plan): Profile => {
  const element = of.declarations.find(name);
  if (!element) throw new Error(`the plan has no ${name}`);
  return new Profile(of, element);
};

const inWords = ({ branches, more }: ThreadBranches): unknown[] => [
  ...branches.map(({ how, element, next, isRepeated }) => [`${how} ${element.path}`, ...(isRepeated ? ['…'] : inWords(next))]),
  ...(more === undefined ? [] : [more]),
];

it('follows the thread up and down, each element once', () => {
  const rounds = planOf(`${TOWN}outcome Air: Clean air\n  supports Place, Streets\n`);
  expect(inWords(profileOf('Air', rounds).purposes)).toEqual([
    ['supports Place', ['supports Thriving']],
    ['supports Streets', ['supports Place', '…']],
  ]);
  expect(inWords(profileOf('Jobs').contributors)).toEqual([['delivered by Quay']]);
});

it('follows at most 30 steps, and 2,000 in all, and says so', () => {
  const chain = Array.from(
    { length: 40 },
    (_, index) => `outcome C${index}: C\n  supports ${index ? `C${index - 1}` : 'Jobs'}\n`,
  );
  const wide = Array.from({ length: 2_010 }, (_, index) => `outcome W${index}: W\n  supports Air\n`);
  const large = planOf(`${TOWN}outcome Air: Clean air\n  supports Place\n${[...chain, ...wide].join('')}`);
  const deep = JSON.stringify(inWords(profileOf('Jobs', large).contributors));
  expect(deep).toContain('supported by C29');
  expect(deep).not.toContain('supported by C30');
  expect(deep).toContain('and more below it: at most 30 steps are shown');
  const many = inWords(profileOf('Air', large).contributors);
  expect(many).toHaveLength(2_001);
  expect(many.at(-1)).toBe('and 10 more: at most 2000 are shown');
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
