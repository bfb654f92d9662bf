import { type Diff, diffSchema } from '@goldenthread/report';
import { describe, expect, it } from 'vitest';
import { goldenthread, type Run } from './command.js';
import { type Files, replaced, START, TestRepository } from './history.js';

const added = (files: Files, text: string): Files => ({ ...files, 'work.plan': `${files['work.plan'] ?? ''}${text}` });
const decision = (name: string, approves: string, on = '2025-06-12'): string =>
  `decision ${name}: ${name} agreed\n  by Cabinet on ${on}\n  approves ${approves}\n`;
const lower = (files: Files, from: string, to: string): Files => replaced(files, [`2027/28 ${from}`, `2027/28 ${to}`]);

/** A repository in which each of these versions is a commit of a day of its own; each has a tag: v1, v2… */
function repositoryOf(versions: readonly Files[]): TestRepository {
  const [first = START, ...others] = versions;
  const repository = new TestRepository(first);
  repository.git('tag', 'v1');
  others.forEach((files, index) => {
    repository.commit(files);
    repository.git('tag', `v${index + 2}`);
  });
  return repository;
}

const run = (repository: TestRepository, ...args: string[]): Promise<Run> => goldenthread(args, { cwd: repository.folder });

async function diffOf(repository: TestRepository, ...args: string[]): Promise<Diff> {
  const { code, out, err } = await run(repository, 'diff', ...args, '--format', 'json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return diffSchema.parse(JSON.parse(out));
}

const ONCE = added(lower(START, '76%', '75.5%'), decision('Lower', 'Employment'));
const TWICE = lower(ONCE, '75.5%', '74%');

describe('over many versions each step keeps its own decision', () => {
  it('a decision on the first step does not cover the second', { timeout: 60_000 }, async () => {
    const repository = repositoryOf([START, ONCE, TWICE]);
    const { changes, headline } = await diffOf(repository, 'v1', 'v3');
    const weaker = changes.find(({ kind }) => kind === 'target-weakened');
    expect(weaker?.figures).toMatchObject([{ before: '76%', after: '74%' }]);
    expect(weaker?.steps.map(({ decision, summary }) => [decision?.name ?? null, summary])).toEqual([
      ['Lower', 'the target of ‘Adults in work’ is weaker: 75.5% in place of 76% in 2027/28'],
      [null, 'the target of ‘Adults in work’ is weaker: 74% in place of 75.5% in 2027/28'],
    ]);
    expect(headline).toContain('members have to agree, and have not');
    const markdown = (await run(repository, 'diff', 'v1', 'v3', '--format', 'markdown')).out;
    expect(markdown).toMatch(/Lower agreed, Cabinet, 12 June 2025; .*: none \(the target of ‘Adults in work’ is weaker: 74%/);
    expect((await run(repository, 'diff', 'v1', 'v3', '--fail-on', 'member')).code).toBe(1);
    expect((await run(repository, 'diff', 'v1', 'v2', '--fail-on', 'member')).code).toBe(0);
  });

  it('a decision for each covers all; one that comes later agrees afterwards', { timeout: 60_000 }, async () => {
    const both = repositoryOf([START, ONCE, added(TWICE, decision('Again', 'Employment', '2025-06-20'))]);
    expect((await diffOf(both, 'v1', 'v3')).headline).toMatch(/; Cabinet agreed[;.]/);
    expect((await run(both, 'diff', 'v1', 'v3', '--fail-on', 'member')).code).toBe(0);
    const later = repositoryOf([START, ONCE, TWICE, added(TWICE, decision('Again', 'Employment', '2025-06-20'))]);
    const { changes } = await diffOf(later, 'v1', 'v4');
    expect(changes.find(({ kind }) => kind === 'target-weakened')?.steps.map((step) => step.decision?.name)).toEqual([
      'Lower',
      'Again',
    ]);
    // What agrees to a change of its own time says nothing about the one before, unless it says so in figures.
    const other = lower(START, '76%', '75.5%');
    const onLast = repositoryOf([START, other, added(lower(other, '75.5%', '74%'), decision('Last', 'Employment'))]);
    expect((await run(onLast, 'diff', 'v1', 'v3', '--fail-on', 'member')).code).toBe(1);
    const exact = repositoryOf([
      START,
      other,
      added(lower(other, '75.5%', '74%'), decision('Last', 'Employment to 74% in 2027/28')),
    ]);
    expect((await run(exact, 'diff', 'v1', 'v3', '--fail-on', 'member')).code).toBe(0);
  });

  it('a merged branch is one step, and so is what is not merged yet', { timeout: 60_000 }, async () => {
    const repository = repositoryOf([START]);
    repository.git('checkout', '-q', '-b', 'mine');
    repository.commit(lower(START, '76%', '75.5%'));
    repository.commit(ONCE);
    expect((await diffOf(repository, 'v1', 'mine')).changes.find(({ kind }) => kind === 'target-weakened')?.decision?.name).toBe(
      'Lower',
    );
    repository.git('checkout', '-q', 'main');
    repository.git('merge', '-q', '--no-ff', '-m', 'Merge', 'mine');
    repository.commit({ ...ONCE, 'notes.txt': 'more' });
    const steps = (await diffOf(repository, 'v1', 'HEAD')).changes.find(({ kind }) => kind === 'target-weakened')?.steps;
    expect(steps?.map((step) => step.decision?.name)).toEqual(['Lower']);
  });
});

describe('goldenthread history', () => {
  it('shows every value of a promise with its date and decision, by any name that it had', { timeout: 60_000 }, async () => {
    const renamed: Files = Object.fromEntries(
      Object.entries(TWICE).map(([file, text]) => [file, text.replaceAll('Employment', 'JobRate')]),
    );
    const repository = repositoryOf([START, ONCE, TWICE, renamed]);
    repository.write(lower(renamed, '74%', '77%'));
    const { code, out } = await run(repository, 'history', 'JobRate', '--format', 'json');
    expect(code).toBe(0);
    const rows: string[][] = JSON.parse(out).blocks[1].rows.map(({ cells }: { cells: { text?: string; why?: string }[] }) =>
      cells.map((cell) => cell.text ?? `– ${cell.why}`),
    );
    expect(rows.map(([, what, decided]) => [what, decided])).toEqual([
      ['Baseline 74% in 2024/25; target 75% in 2026/27, 76% in 2027/28', '– as it was at the start'],
      ['The target of ‘Adults in work’ is weaker: 75.5% in place of 76% in 2027/28', 'Lower agreed, Cabinet, 12 June 2025'],
      [
        'The target of ‘Adults in work’ is weaker: 74% in place of 75.5% in 2027/28',
        'none then; undone, not kept as a version yet',
      ],
      ['The target of ‘Adults in work’ is stronger: 77% in place of 74% in 2027/28', '– members need not agree'],
    ]);
    for (const format of ['text', 'markdown', 'html'])
      expect((await run(repository, 'history', 'JobRate', '--format', format)).out).toContain('75.5%');
  });

  it('--open of several plans has a section for each', { timeout: 60_000 }, async () => {
    const port: Files = { 'port/plan.plan': 'plan PortPlan: Port plan\n  status draft\noutcome Ships: Ships come in\n' };
    const repository = repositoryOf([
      { ...START, ...port },
      { ...lower(START, '76%', '74%'), 'port/plan.plan': port['port/plan.plan']?.replace('Ships come', 'Some ships come') ?? '' },
    ]);
    const { code, out } = await run(repository, 'history', '--open');
    expect(code).toBe(0);
    expect(out).toMatch(/^Town plan$.*74%.*^Port plan$.*Some/ms);
  });

  it('the gate names a virement once', { timeout: 60_000 }, async () => {
    const moved = replaced(START, ['£300k    £310k', '£150k    £310k'], ['2025/26 £200k', '2025/26 £350k']);
    const { code, err } = await run(repositoryOf([START, moved]), 'diff', 'v1', 'v2', '--fail-on', 'member');
    expect([code, err]).toEqual([
      1,
      'Members have to agree to one change, and no decision approves it:\n  • £150k moves from ‘Street sweeping’ to ‘The quay’ in 2025/26.\n',
    ]);
  });

  it('--open lists what no decision approves, then or later', { timeout: 60_000 }, async () => {
    const litter = replaced(TWICE, ['target 2026/27 10%', 'target 2026/27 12%']);
    const agreed = added(litter, decision('Litter12', 'Litter'));
    const gone = replaced(agreed, ['  measured by Litter\n', '']);
    const repository = repositoryOf([START, ONCE, TWICE, litter, agreed, gone]);
    const { out } = await run(repository, 'history', '--open');
    expect(out).toContain('One change that members have to agree to has no decision.');
    const [open = '', settled = ''] = out.split('Settled afterwards');
    expect(open).toContain('74% in');
    expect(open).not.toContain('Streets below');
    expect(settled).toMatch(/agreed afterwards: Litter12/);
    repository.commit(added(gone, decision('All', 'Employment to 74% in 2027/28')));
    expect((await run(repository, 'history', '--open')).out).toContain('has a decision, or was undone');
  });

  it('leaves out what is exempt, unless it is asked for', { timeout: 60_000 }, async () => {
    const secret = replaced(START, [
      'measure Litter: Streets below standard',
      'measure Litter: Streets below standard\n  publish exempt: paragraph 3',
    ]);
    const repository = repositoryOf([START, secret, replaced(secret, ['target 2026/27 10%', 'target 2026/27 12%'])]);
    const { out } = await run(repository, 'history', '--open');
    expect(out).not.toContain('12%');
    expect((await run(repository, 'history', '--open', '--with-exempt')).out).toContain('12%');
    const refused = await run(repository, 'history', 'Litter');
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: '' });
    expect(refused.err).toContain('exempt from publication');
    expect((await run(repository, 'history', 'Litter', '--with-exempt')).out).toContain('12%');
  });

  it.each([
    [[], /Whose history\?/],
    [['Employment', '--open'], /leave out 'Employment'/],
    [['Employmint'], /Nothing in the plan is called 'Employmint', now or before\. Did you mean 'Employment'\?/],
    [['Employment', '--since', 'nowhere'], /called 'nowhere'/],
    [['Employment', '--format', 'pdf'], /--format can be/],
  ])('%j: a plain sentence, and 2', async (args, message) => {
    const { code, out, err } = await run(repositoryOf([START]), 'history', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });
});
