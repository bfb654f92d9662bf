import { type Diff, diffSchema } from '@goldenthread/report';
import { expect, it } from 'vitest';
import { TOWN } from '../report/town.js';
import { goldenthread } from './command.js';
import { type Files, TestRepository } from './history.js';

const [STREETS, MEASURES] = [TOWN.indexOf('outcome Streets'), TOWN.indexOf('measure Employment')];
const [LITTER, QUAY] = [TOWN.indexOf('measure Litter'), TOWN.indexOf('project Quay')];
/** What goes into a plan of its own: an outcome, and the measure of it. */
const PART = TOWN.slice(STREETS, MEASURES) + TOWN.slice(LITTER, QUAY);
const REST = TOWN.slice(0, STREETS) + TOWN.slice(MEASURES, LITTER) + TOWN.slice(QUAY);

const ONE: Files = { 'town/town.plan': TOWN };
const TWO: Files = {
  'town/town.plan': REST,
  'streets/streets.plan': `plan StreetsPlan: Streets plan\n  years 2025/26 to 2027/28\n  as at 2025-06-30\n${PART}`,
};

async function compare(before: Files, after: Files): Promise<Diff> {
  const repository = new TestRepository(before);
  repository.commit(after);
  const { code, out, err } = await goldenthread(['diff', 'HEAD~1..HEAD', '--format', 'json'], { cwd: repository.folder });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return diffSchema.parse(JSON.parse(out));
}

const rows = ({ matters, changes }: Diff): string[] =>
  matters.map(
    ({ sort, brief, changes: places }) => `${sort}: ${brief} [${places.map((place) => changes[place]?.grade).join(', ')}]`,
  );

it('a plan that is split in two is compared across both: nothing is dropped', async () => {
  const diff = await compare(ONE, TWO);
  expect(rows(diff)).toEqual(['plan-split: the plan ‘Town plan’ is split: two things of it stand in ‘Streets plan’ now []']);
  expect(diff.headline).toMatch(/^The plan ‘Town plan’ is split: two things of it stand in ‘Streets plan’ now/);
});

it('what is weakened on the way is told, and needs members', async () => {
  const weaker = { ...TWO, 'streets/streets.plan': (TWO['streets/streets.plan'] ?? '').replace('2026/27 10%', '2026/27 12%') };
  const diff = await compare(ONE, weaker);
  expect(rows(diff)).toContain(
    'change: the target of ‘Streets below standard’ is weaker: 12% in place of 10% in 2026/27 [member]',
  );
  expect(diff.headline).toContain('members have to agree, and have not');
});

it('two plans that become one are compared the same way', async () => {
  const diff = await compare(TWO, ONE);
  expect(rows(diff)).toEqual(['plan-split: the plan ‘Streets plan’ becomes part of ‘Town plan’ []']);
});

it('a new plan beside one that stays is new', async () => {
  const diff = await compare(ONE, {
    ...ONE,
    'other/other.plan': 'plan Other: Other plan\nofficer Someone: Somebody\nofficer Else: Somebody else\n',
  });
  expect(diff.changes.map(({ kind, element }) => `${kind} ${element}`)).toEqual(['added Other', 'added Someone', 'added Else']);
});
