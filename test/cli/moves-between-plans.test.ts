import { type Diff, diffSchema } from '@goldenthread/report';
import { describe, expect, it } from 'vitest';
import { TOWN } from '../report/town.js';
import { goldenthread } from './command.js';
import { type Files, replaced, TestRepository } from './history.js';

const [QUAY, SWEEPING] = [TOWN.indexOf('project Quay'), TOWN.indexOf('service Sweeping')];
const WORK = TOWN.slice(QUAY, SWEEPING);
/** The same work where the names that it uses are another plan's. */
const AWAY = WORK.replaceAll(/\b(Jobs|Streets|EconomyPortfolio|Director|General|Receipts)\b(?= |,|\n|:)/g, 'Town.$1');

const PORT = `use Town from: ../town
plan PortPlan: Port plan
  years 2025/26 to 2027/28
  status draft
  as at 2025-06-30
  key decision £250k
  virement limit £100k
fund Dues: Harbour dues
  holds revenue
  available 2025/26 £900k, 2026/27 £900k
project Cranes: New cranes
  delivers Town.Jobs
  budget
    revenue Dues 2025/26 £100k
`;

const BEFORE: Files = { 'town/town.plan': TOWN, 'port/port.plan': PORT };
const AFTER: Files = {
  'town/town.plan': (TOWN.slice(0, QUAY) + TOWN.slice(SWEEPING)).replace('  threatens Quay\n', ''),
  'port/port.plan': `${PORT}${AWAY}`,
};
/** Another risk, so that the town loses no line with the work that goes. */
const START: Files = replaced(BEFORE, ['  threatens Quay\n', '']);

const run = async (repository: TestRepository, ...args: string[]): Promise<string> => {
  const { err, out } = await goldenthread(args, { cwd: repository.folder });
  expect(err).toBe('');
  return out;
};

async function compare(after: Files): Promise<Diff> {
  const repository = new TestRepository(START);
  repository.commit(after);
  return diffSchema.parse(JSON.parse(await run(repository, 'diff', 'HEAD~1..HEAD', '--format', 'json')));
}

const rows = ({ matters, changes }: Diff): string[] =>
  matters.map(({ brief, changes: places }) => `${brief} [${places.map((place) => changes[place]?.grade).join(', ')}]`);

const MOVED = 'the project ‘The quay’ moves from ‘Town plan’ to ‘Port plan’';

describe('work that moves between two plans that both stay', () => {
  it('is one row, and neither gone nor new', async () => {
    const diff = await compare(AFTER);
    expect(rows(diff)).toEqual([`${MOVED} []`]);
    expect(diff.headline).toMatch(new RegExp(`^T${MOVED.slice(1)}`));
    expect(diff.money).toEqual([]);
    // What paid for it no longer has to say what it has; that fixes a gap of the town’s.
    expect(diff.fixed.map(({ element }) => element)).toEqual(['Receipts']);
  });

  it('is the same work under another title, and the title is a change of it', async () => {
    const retitled = replaced(AFTER, ['project Quay: The quay\n', 'project Quay: The quay and its cranes\n']);
    const diff = await compare(replaced(retitled, ['by 2027-06-30', 'by 2028-06-30']));
    expect(rows(diff)).toEqual([
      `${MOVED} []`,
      'the project ‘The quay’ becomes ‘The quay and its cranes’ [editorial]',
      'the deliverable ‘Quay open’ slips from 30 June 2027 to 30 June 2028 [officer]',
    ]);
    expect(diff.changes.filter(({ kind }) => kind === 'added' || kind === 'removed')).toEqual([]);
  });

  it('is not another thing that happens to have its name', async () => {
    const other = 'project Quay: A school\n  led by EconomyPortfolio\n  budget\n    revenue Dues 2026/27 £100k\n';
    const diff = await compare({ ...AFTER, 'port/port.plan': `${PORT}${other}` });
    expect(diff.changes.map(({ kind, grade }) => `${kind} ${grade}`).sort()).toEqual(['added officer', 'removed member']);
  });

  it('says what is left over where its money was', async () => {
    const { gaps } = await compare(AFTER);
    expect(gaps.map(({ plan, year, before, after }) => [plan, year, before, after])).toEqual([
      ['TownPlan', '2025/26', -10_000_000, -30_000_000],
      ['TownPlan', '2026/27', -7_000_000, -29_000_000],
    ]);
  });

  it('is followed by its promises: what is weakened on the way is for members', async () => {
    const later = replaced(AFTER, ['by 2027-06-30', 'by 2028-06-30'], ['Receipts 2026/27 £1m', 'Receipts 2026/27 £1.4m']);
    const diff = await compare(later);
    expect(rows(diff)).toEqual([
      `${MOVED} []`,
      'the project ‘The quay’ costs £400k more in 2026/27 [member]',
      'the deliverable ‘Quay open’ slips from 30 June 2027 to 30 June 2028 [officer]',
    ]);
  });

  it('stands under the limits of the plan that it goes to, and what those leave out is for members', async () => {
    const { changes } = await compare(replaced(AFTER, ['  key decision £250k\n  virement limit £100k\nfund Dues', 'fund Dues']));
    expect(changes.filter(({ grade }) => grade === 'member').map(({ brief }) => brief)).toEqual(
      expect.arrayContaining(['the key decision amount is gone (before: £250k)']),
    );
  });

  it('is paid for by another fund where it is', async () => {
    const diff = await compare(replaced(AFTER, ['revenue Town.General', 'revenue Dues']));
    expect(rows(diff).slice(1)).toEqual(['£420k of ‘The quay’ now comes from ‘Harbour dues’, no longer from ‘General’ [member]']);
  });

  it('goes on in its history, and nothing of it is open', async () => {
    const repository = new TestRepository(replaced(START, ['by 2027-06-30', 'by 2027-03-31']));
    repository.commit(START);
    repository.commit(AFTER);
    repository.commit(replaced(AFTER, ['by 2027-06-30', 'by 2028-06-30']));
    const quay = await run(repository, 'history', 'Quay', '--format', 'markdown');
    expect(quay).toContain('as it was at the start');
    expect(quay).toContain('slips from 31 March 2027 to 30 June 2027');
    expect(quay).toContain('slips from 30 June 2027 to 30 June 2028');
    expect(quay).not.toMatch(/leaves the plan|is new/);
    expect(await run(repository, 'history', '--open', '--format', 'markdown')).not.toContain('Quay');
  });

  it('causes none of the findings that compare, with check --changed-since', async () => {
    const repository = new TestRepository(START);
    repository.git('tag', 'v1');
    repository.commit(AFTER);
    const { out } = await goldenthread(['check', '--changed-since', 'v1', '--format', 'json'], { cwd: repository.folder });
    expect(out).not.toMatch(/outcome-dropped|broken-lineage|money-over-limit|work-stopped/);
  });

  it('is not named where it is exempt', async () => {
    const exempt = (files: Files): Files =>
      Object.fromEntries(
        Object.entries(files).map(([name, text]) => [
          name,
          text.replace('project Quay: The quay\n', '$&  publish exempt: Names a bidder\n'),
        ]),
      );
    const repository = new TestRepository(exempt(START));
    repository.commit(exempt(AFTER));
    const out = await run(repository, 'diff', 'HEAD~1..HEAD');
    expect(out).not.toContain('quay');
  });
});
