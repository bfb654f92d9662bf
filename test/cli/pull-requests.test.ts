import { diffRows, diffSchema } from '@goldenthread/report';
import { expect, it } from 'vitest';
import { goldenthread } from './command.js';
import { TestRepository } from './history.js';
import { PULL_REQUESTS, START } from './pull-requests.js';

/** What reviewers read of a pull request, and what the gate makes of it. */
async function told(repository: TestRepository, what: string): Promise<string> {
  const { code, out, err } = await goldenthread(['diff', 'main..HEAD', '--format', 'json', '--fail-on', 'member'], {
    cwd: repository.folder,
  });
  const diff = diffSchema.parse(JSON.parse(out));
  expect(err === '', what).toBe(code === 0);
  // Every change is in exactly one row.
  const places = diff.matters.flatMap(({ changes }) => changes);
  expect(
    places.toSorted((a, b) => a - b),
    what,
  ).toEqual(diff.changes.map((_, place) => place));
  // What the check finds in the town's plan is for the rules to say, and for their tests.
  const headline = diff.headline.replace(/; (the check finds|one gap found before) .*(?=\.$)/, '');
  const rows = diffRows(diff).map(
    ({ grade, summary, decision, matter }) =>
      `- ${grade}${matter.folded ? ', folded' : ''}: ${summary}${decision === '' ? '' : ` [${decision}]`}`,
  );
  return [`## ${what}`, '', headline, '', ...rows, '', `The gate ends with ${code}.`].join('\n');
}

it('forty and more pull requests: first sentence, rows, grade, decision and exit code of each', {
  timeout: 300_000,
}, async () => {
  const repository = new TestRepository(START);
  const all: string[] = [];
  for (const [index, { what, change }] of PULL_REQUESTS.entries()) {
    repository.git('checkout', '-q', '-f', '-B', `pr-${index}`, 'main');
    repository.write(START);
    repository.commit(change(START));
    all.push(await told(repository, what));
  }
  expect(all.length).toBeGreaterThanOrEqual(40);
  // Nothing is called harmless that is not.
  const quiet = all.filter((text) => text.includes('no promise, date or amount changes'));
  expect(quiet.map((text) => text.split('\n')[0])).toEqual(['## An explanation is corrected']);
  // `npx vitest run -u test/cli/pull-requests.test.ts` writes it again; then read each line as a finance officer, a councillor and the author.
  await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot('pull-requests.expected.md');
});
