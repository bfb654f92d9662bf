import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COMMAND, goldenthread } from '../cli/command.js';
import { type Files, replaced, START, TestRepository } from '../cli/history.js';
import { pathWithCommand } from '../pipelines/fake-npx.js';
import { type Page, pages, ROOT } from './pages.js';
import { moduleShown } from './rules-module.js';

// Every block of shell commands on every page is run as it stands there, by a shell that stops at what fails, one page after another
// in one folder. What a page takes for granted is there; the tools of services are stand-ins that write down what they were asked for.

const blocksOf = ({ text }: Page): string[] =>
  [...text.matchAll(/^```(?:sh|bash|shell|console)\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);

/** Commands that cannot run inside a test, and what shows instead that they work. */
const RUN_ELSEWHERE: readonly (readonly [block: RegExp, shownBy: string])[] = [
  [/^npm (?:start|test)\b/, 'scripts/test.mjs, of which this test is a part; .ci/run goes through both in a fresh clone'],
  [/^npm install --global/, 'test/security/registry.test.ts, with the packed package in a registry'],
  [/^goldenthread comment\b/, 'test/pipelines/github-comment.test.ts and test/docs/ci.test.ts, against a service that is played'],
  [/^cd examples\/sector/, 'test/sector/questions.test.ts, with the same questions'],
];

/** A plan that owes figures, and whose money a ledger has. */
const PLAN = `plan Town: Town plan
  years 2025/26 to 2026/27
  as at 2026-02-10
officer Director: Director of place
measure Bins: Bins collected on time
  unit percent
  better higher
  reported quarterly
  owner Director
  baseline 2024/25 90%
  target 2025/26 Q3 92%
vision Clean: A clean town
outcome Tidy: Streets are clean
  supports Clean
  measured by Bins
service Waste: Waste and recycling
  code: W100
  delivers Tidy
  measured by Bins
  budget
    revenue General 2025/26 £100k
fund General: General fund
  holds revenue
`;

/** A folder with what the pages name, as a repository in which a pull request changes the plan. */
async function prepared(base: Files, head: Files): Promise<string> {
  const repository = new TestRepository({ ...base, '.gitignore': 'node_modules\nexamples\n' });
  const { folder: cwd } = repository;
  repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  repository.commit({ ...head, '.gitignore': 'node_modules\nexamples\n' });
  for (const folder of ['my-plan', 'plans']) {
    mkdirSync(join(cwd, folder));
    writeFileSync(join(cwd, folder, 'plan.plan'), PLAN);
  }
  writeFileSync(join(cwd, 'ledger.csv'), 'Code,Description,Year,Amount\nW100,Waste,2025/26,100000\n');
  writeFileSync(join(cwd, 'rules.mjs'), moduleShown());
  cpSync(join(ROOT, 'examples'), join(cwd, 'examples'), { recursive: true });
  mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
  symlinkSync(COMMAND, join(cwd, 'node_modules/.bin/goldenthread'));
  for (const args of [
    ['export', 'my-plan', '-o', 'Budget and KPIs.xlsx'],
    ['export', 'my-plan', '-o', 'Quarterly return.xlsx'],
    ['collect', 'my-plan', '-o', 'returned'],
  ])
    expect(await goldenthread(args, { cwd })).toMatchObject({ code: 0 });
  return cwd;
}

/** What services tell a run about its pull request. */
const OF_SERVICES = {
  GITHUB_BASE_REF: 'main',
  NUMBER: '7',
  CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
  CI_MERGE_REQUEST_IID: '8',
  SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
  SYSTEM_PULLREQUEST_PULLREQUESTID: '9',
};

/** Runs a block in a folder, and says what the tools of services were asked for. */
function run(
  block: string,
  cwd: string,
  service: Readonly<Record<string, string>> = {},
): { status: number | null; told: string; asked: string[] } {
  const tools = join(cwd, 'node_modules', 'tools');
  mkdirSync(tools, { recursive: true });
  const log = join(tools, 'asked');
  writeFileSync(log, '');
  for (const tool of ['gh', 'glab', 'az'])
    writeFileSync(join(tools, tool), `#!/bin/sh\necho "${tool} $*" >> "${log}"\n`, { mode: 0o755 });
  const env = { ...process.env, ...service, PATH: `${tools}:${pathWithCommand()}` };
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', block], { cwd, env, encoding: 'utf8' });
  return { status, told: stdout + stderr, asked: readFileSync(log, 'utf8').split('\n').filter(Boolean) };
}

const shown = pages.filter((page) => blocksOf(page).length > 0);
const hasJq = spawnSync('jq', ['--version'], { stdio: 'ignore' }).status === 0;
const isHere = (block: string): boolean =>
  !RUN_ELSEWHERE.some(([pattern]) => pattern.test(block)) && (hasJq || !/^jq /m.test(block));

it('finds the blocks', () => {
  expect(shown.flatMap(blocksOf).length).toBeGreaterThanOrEqual(28);
  for (const [pattern] of RUN_ELSEWHERE)
    expect(
      shown.flatMap(blocksOf).some((block) => pattern.test(block)),
      String(pattern),
    ).toBe(true);
});

it.skipIf(process.platform === 'win32').each(shown.map((page) => [page.path, page] as const))(
  '%s: every command does what is shown',
  async (_, page) => {
    const cwd = await prepared(START, replaced(START, ['2027/28 76%', '2027/28 75%']));
    for (const block of blocksOf(page).filter(isHere)) {
      const { status, told } = run(block, cwd, /\$[A-Z]|\$\{/.test(block) ? OF_SERVICES : {});
      expect(told, block).not.toMatch(/^ {4}at \S+ \(|Usage:|unknown option/m);
      // An example shows what its document lacks, so that a check of it may fail as its page says.
      expect(page.path.startsWith('examples/') ? [0, 1] : [0], `${block}\n${told}`).toContain(status);
    }
  },
  120_000,
);

const recipes = pages.filter(({ path }) => path === 'docs/diff.md').flatMap(blocksOf);

it.skipIf(!hasJq || process.platform === 'win32')(
  'docs/diff.md: asks for members and for finance where it has to, else for nobody',
  async () => {
    const weakened = await prepared(START, replaced(START, ['2027/28 76%', '2027/28 75%'], ['£1m', '£2m']));
    expect(recipes.map((block) => run(block, weakened, OF_SERVICES).asked)).toEqual([
      ['gh pr edit 7 --add-label needs-members --add-reviewer our-council/democratic-services', 'gh pr edit 7 --add-label money'],
      [],
      ['glab mr update 8 --label needs-members'],
      ['az repos pr reviewer add --id 9 --reviewers Democratic Services --required true'],
    ]);
    const reworded = await prepared(START, replaced(START, ['From receipts', 'From the sale']));
    for (const block of recipes) expect(run(block, reworded, OF_SERVICES), block).toMatchObject({ status: 0, asked: [] });
  },
  120_000,
);

/** Every command that a page names within a sentence, `goldenthread check --strict`. */
const named = pages.flatMap(({ path, text }) =>
  [...text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`goldenthread ([a-z-]+)((?: [^`\n]*)?)`/g)].map(
    ([, name = '', rest = '']) => ({
      path,
      name,
      options: rest.match(/(?<= )--[a-z][a-z-]*/g) ?? [],
    }),
  ),
);

it('names only commands and options that there are', async () => {
  expect(named.length).toBeGreaterThan(40);
  const help = new Map<string, string>();
  for (const name of new Set(named.map((each) => each.name))) {
    const { code, out } = await goldenthread([name, '--help']);
    expect(code, name).toBe(0);
    help.set(name, out);
  }
  const missing = named.flatMap(({ path, name, options }) =>
    options
      .filter((option) => !new RegExp(`${option}(?![a-z-])`).test(help.get(name) ?? ''))
      .map((option) => `${path}: ${name} ${option}`),
  );
  expect(missing).toEqual([]);
}, 60_000);
