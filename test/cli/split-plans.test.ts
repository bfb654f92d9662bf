import { type Diff, diffSchema } from '@goldenthread/report';
import { describe, expect, it } from 'vitest';
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
  expect(rows(diff).filter((row) => !row.includes('[member]'))).toEqual([
    'plan-split: the plan ‘Town plan’ is split: two things of it stand in ‘Streets plan’ now []',
  ]);
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

describe('what protects an entry is told where it stands under another plan’s settings', () => {
  it('limits, rules and approval that the new plan does not have', async () => {
    const limits = '  key decision £250k\n  virement limit £100k\n';
    expect(TOWN).toContain(limits);
    // TWO has none of the limits; this one has them all.
    const same = {
      ...TWO,
      'streets/streets.plan': (TWO['streets/streets.plan'] ?? '').replace('  as at', `  status draft\n${limits}  as at`),
    };
    expect((await compare(ONE, same)).changes).toEqual([]);
    const diff = await compare(ONE, TWO);
    expect(diff.changes.map(({ brief, grade, gradedBy }) => [brief, grade, gradedBy])).toEqual([
      ['the key decision amount is gone (before: £250k)', 'member', 'safeguard-changed'],
      ['the plan no longer has a status', 'member', 'safeguard-changed'],
      ['the virement limit is gone (before: £100k)', 'member', 'safeguard-changed'],
    ]);
    expect(diff.headline).toContain('members have to agree, and have not');
  });

  it('a decision on the new plan agrees to them', async () => {
    const decision = 'decision Split: Two plans\n  by Cabinet on 2025-06-12\n  approves StreetsPlan\nbody Cabinet: Cabinet\n';
    const agreed = { ...TWO, 'streets/streets.plan': `${TWO['streets/streets.plan']}${decision}` };
    const { changes } = await compare(ONE, agreed);
    const safeguards = changes.filter(({ gradedBy }) => gradedBy === 'safeguard-changed');
    expect(safeguards.map((change) => change.decision?.name)).toEqual(['Split', 'Split', 'Split']);
  });

  it('a merge puts entries under the limits of the plan that they go to', async () => {
    const diff = await compare(
      {
        ...TWO,
        'streets/streets.plan': (TWO['streets/streets.plan'] ?? '').replace('  as at', '  virement limit £10k\n  as at'),
      },
      ONE,
    );
    expect(diff.changes.map(({ brief, grade }) => [brief, grade])).toContainEqual([
      'the virement limit changes from £10k to £100k',
      'member',
    ]);
  });
});

it('check --changed-since compares across plans too: nothing is dropped by a split', async () => {
  const repository = new TestRepository(ONE);
  repository.git('tag', 'v1');
  repository.commit(TWO);
  const check = () => goldenthread(['check', '--changed-since', 'v1', '--format', 'json'], { cwd: repository.folder });
  const rulesFound = async (): Promise<string[]> => {
    const { plans } = JSON.parse((await check()).out) as { plans: { findings: { rule: string }[] }[] };
    return plans.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  };
  expect((await rulesFound()).filter((rule) => /dropped|lineage|weakened|over-limit/.test(rule))).toEqual([]);
  repository.commit({
    ...TWO,
    'streets/streets.plan': (TWO['streets/streets.plan'] ?? '').replace('2026/27 10%', '2026/27 12%'),
  });
  expect(await rulesFound()).toContain('target-weakened');
});

describe('a single piece of work that gets a plan of its own', () => {
  const [QUAY_AT, SWEEPING] = [TOWN.indexOf('project Quay'), TOWN.indexOf('service Sweeping')];
  const PORT = TOWN.slice(QUAY_AT, SWEEPING).replaceAll(
    /\b(Jobs|Streets|EconomyPortfolio|Director|General|Receipts)\b(?= |,|\n|:)/g,
    'Town.$1',
  );
  const LIMITS = '  years 2025/26 to 2027/28\n  status draft\n  as at 2025-06-30\n  key decision £250k\n  virement limit £100k\n';
  const APART: Files = {
    'town/town.plan': TOWN.slice(0, QUAY_AT) + TOWN.slice(SWEEPING),
    'port/port.plan': `use Town from: ../town\nplan PortPlan: Port plan\n${LIMITS}${PORT}`,
  };

  it('is the same piece of work, by whatever its plan calls what it names', async () => {
    const diff = await compare(ONE, APART);
    expect(rows(diff)).toEqual(['plan-split: the plan ‘Town plan’ is split: one thing of it stands in ‘Port plan’ now []']);
    expect(diff.money).toEqual([]);
  });

  it('is not dropped in the history, which goes on', async () => {
    const repository = new TestRepository(ONE);
    repository.commit(APART);
    const slipped = (APART['port/port.plan'] ?? '').replace('by 2027-06-30', 'by 2028-06-30');
    repository.commit({ ...APART, 'port/port.plan': slipped });
    const run = async (...args: string[]): Promise<string> =>
      (await goldenthread(['history', ...args, '--format', 'markdown'], { cwd: repository.folder })).out;
    expect(await run('--open')).toContain('has a decision, or was undone');
    const quay = await run('Quay');
    expect(quay).toContain('slips from 30 June 2027 to 30 June 2028');
    expect(quay).not.toMatch(/leaves the plan|is new/);
  });
});
