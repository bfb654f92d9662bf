import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../packages/cli/src/check/json-schema.js';
import { moduleShown } from '../docs/rules-module.js';
import { folderWith, goldenthread, type RunOptions } from './command.js';

/** The module that the documents show. */
const MODULE = moduleShown();

const PLAN = `plan TownPlan: Town plan
  years 2024/25
  as at 2024-06-30
  status draft
vision Thriving: A thriving town
priority Prosperity: Prosperity
  supports Thriving
group Board: Programme board
officer Director: Director of place
portfolio Economy: Economy
outcome Jobs: People have work nearby
  supports Prosperity
  led by Economy, Director
  no cost: Nothing is spent
project Hub: A growth hub
  kind strategic
  delivers Jobs
  led by Economy, Director
`;

/** A module with one rule, whose check is this. */
const ruleThat = (check: string, more = ''): string =>
  `export default { api: 1, rules: [{ name: 'local-odd', summary: 'Finds something odd.', severity: 'error', ${more} check: ${check} }] };\n`;

const folder = (module: string, plan = PLAN): string => folderWith({ 'town.plan': plan, 'rules.mjs': module });

const check = (cwd: string, more: readonly string[] = [], options: RunOptions = {}) =>
  goldenthread(['check', '--rules-from', 'rules.mjs', ...more], { cwd, ...options });

const found = async (cwd: string, more: readonly string[] = []) =>
  checkReport.parse(JSON.parse((await check(cwd, ['--format', 'json', ...more])).out)).plans.flatMap(({ findings }) => findings);

describe('a module of rules', () => {
  it('finds beside the rules of the project, in every format', async () => {
    const cwd = folder(MODULE);
    const own = (await found(cwd)).filter(({ rule }) => rule === 'local-strategic-project-board');
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ element: 'Hub', severity: 'warning', range: { start: { line: 15 } }, accepted: null });
    const sarif = JSON.parse((await check(cwd, ['--format', 'sarif'])).out);
    const [{ tool, results }] = sarif.runs;
    const at = tool.driver.rules.findIndex(({ id }: { id: string }) => id === 'local-strategic-project-board');
    expect(tool.driver.rules[at]).toMatchObject({ shortDescription: { text: expect.stringContaining('strategic project') } });
    expect(results.some(({ ruleIndex }: { ruleIndex: number }) => ruleIndex === at)).toBe(true);
    for (const format of ['pretty', 'lines', 'github', 'gitlab', 'azure', 'junit', 'rdjson'])
      expect((await check(cwd, ['--format', format])).out, format).toContain('local-strategic-project-board');
  });

  it('is asked only where it is named', async () => {
    const { out } = await goldenthread(['check'], { cwd: folder(MODULE) });
    expect(out).not.toContain('local-');
  });

  it('can be accepted, set and left to a baseline, as any rule', async () => {
    const accepted = folder(MODULE, `${PLAN}  accept local-strategic-project-board: The board is being set up\n`);
    expect((await found(accepted)).find(({ rule }) => rule.startsWith('local-'))?.accepted?.reason).toBe(
      'The board is being set up',
    );
    const set = (level: string) =>
      folder(MODULE, PLAN.replace('  status draft', `  status draft\n  rule local-strategic-project-board ${level}`));
    expect((await found(set('error'))).find(({ rule }) => rule.startsWith('local-'))?.severity).toBe('error');
    expect((await found(set('off'))).filter(({ rule }) => rule.startsWith('local-'))).toEqual([]);
    const cwd = folder(MODULE);
    await check(cwd, ['--baseline', 'known.json', '--write-baseline']);
    expect((await check(cwd, ['--baseline', 'known.json', '--strict'])).code).toBe(0);
  });

  it('leaves alone what a plan says of rules of a module that is not there', async () => {
    const plan = `${PLAN.replace('  status draft', '  status draft\n  rule local-other off')}  accept local-strategic-project-board: Agreed\n`;
    const { out } = await goldenthread(['check', '--format', 'json'], { cwd: folder(MODULE, plan) });
    expect(out).not.toContain('local-');
    expect((await found(folder(MODULE, plan))).map(({ message }) => message)).toContainEqual(
      expect.stringContaining('No rule is called ‘local-other’'),
    );
  });

  it('is for the audiences that it names, else for everyone', async () => {
    expect((await found(folder(MODULE), ['--rules', 'governance'])).map(({ rule }) => rule)).toContain(
      'local-strategic-project-board',
    );
    expect((await found(folder(MODULE), ['--rules', 'finance'])).map(({ rule }) => rule)).not.toContain(
      'local-strategic-project-board',
    );
    const everyone = folder(ruleThat("(plan, report) => report({ message: 'Odd.' })"));
    expect((await found(everyone, ['--rules', 'language'])).map(({ rule }) => rule)).toContain('local-odd');
  });

  it('is explained from what it says of itself', async () => {
    const cwd = folder(MODULE);
    const { code, out } = await goldenthread(['explain', 'local-strategic-project-board', '--rules-from', 'rules.mjs'], { cwd });
    expect(code).toBe(0);
    for (const part of ['rules.mjs', 'For governance.', 'Why it matters', 'accept local-strategic-project-board'])
      expect(out).toContain(part);
    const list = await goldenthread(['explain', '--rules-from', 'rules.mjs', '--rules', 'governance'], { cwd });
    expect(list.out).toContain('local-strategic-project-board');
    const without = await goldenthread(['explain', 'local-strategic-project-board'], { cwd });
    expect(without).toMatchObject({ code: 2, out: '' });
    expect(without.err).toContain('--rules-from FILE');
  });

  it('tells old from new with the same rules on both sides', async () => {
    const cwd = folder(MODULE);
    const { execFileSync } = await import('node:child_process');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.invalid', ...args], { cwd });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'plan');
    expect((await found(cwd, ['--changed-since', 'main'])).filter(({ rule }) => rule.startsWith('local-'))).toEqual([]);
    writeFileSync(
      path.join(cwd, 'more.plan'),
      'project Depot: New depot\n  kind strategic\n  delivers Jobs\n  led by Economy, Director\n',
    );
    const fresh = (await found(cwd, ['--changed-since', 'main'])).filter(({ rule }) => rule.startsWith('local-'));
    expect(fresh.map(({ element }) => element)).toEqual(['Depot']);
  });
});

describe('a module that cannot be used', () => {
  it.each([
    ['nothing', 'export const x = 1;\n', 'it has no rules to give'],
    ['a function', 'export default () => {};\n', 'it has no rules to give'],
    ['another version', 'export default { api: 2, rules: [] };\n', 'it is written for version ‘2’ of the rules interface'],
    ['no version', 'export default { api: undefined, rules: [] };\n', 'it is written for version nothing'],
    ['rules that are none', "export default { api: 1, rules: 'all' };\n", 'its ‘rules’ are not a list'],
    ['no rule', 'export default { api: 1, rules: [] };\n', 'its list of rules is empty'],
    ['a number', 'export default { api: 1, rules: [7] };\n', 'rule 1 is not an object'],
    [
      'the name of another rule',
      ruleThat('() => {}').replace('local-odd', 'outcome-unfunded'),
      'rule 1 is called ‘outcome-unfunded’',
    ],
    ['no summary', ruleThat('() => {}').replace('Finds something odd.', ' '), '‘local-odd’ has no summary'],
    ['no such severity', ruleThat('() => {}').replace("'error'", "'fatal'"), 'is ‘fatal’. It can be error, warning or hint.'],
    ['no such audience', ruleThat('() => {}', "audiences: ['everyone'],"), 'the audiences of ‘local-odd’ are'],
    ['no check', ruleThat('undefined'), '‘local-odd’ has no ‘check’ function'],
    [
      'one name twice',
      ruleThat('() => {}').replace(/rules: \[(.*)\]/s, 'rules: [$1, $1]'),
      'two of its rules are called ‘local-odd’',
    ],
    ['a mistake in it', 'export default {;\n', 'could not be loaded'],
    ['an import of nothing', "import './missing.mjs';\nexport default {};\n", 'could not be loaded'],
    ['a throw', "throw new Error('no\\u001b[31m licence');\n", 'could not be loaded: no [31m licence.'],
    ['a throw of nothing', 'throw null;\n', 'could not be loaded: it gives no reason.'],
  ])('says in one sentence what is wrong: %s', async (_, module, says) => {
    const { code, out, err } = await check(folder(module));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err).toMatch(/^rules\.mjs /);
    expect(err).not.toMatch(/\n.*\n|\bat .*:\d+:\d+|Golden Thread has a bug/);
    expect(err).not.toContain('\u001b');
  });

  it.each([
    ['throws', "() => { throw new TypeError('x is not a function') }", 'failed: x is not a function.'],
    ['throws what is no error', '() => { throw { odd: true } }', 'failed: it gives no reason.'],
    ['reads what is not there', '(plan) => plan.nowhere.at', 'failed: Cannot read properties of undefined'],
    ['changes the plan', "(plan) => { 'use strict'; plan.title = 'Mine'; }", 'failed: '],
    ['answers later', "async (plan, report) => report({ message: 'Odd.' })", 'answers later'],
    ['reports nothing', '(plan, report) => report()', 'a finding is an object with a message'],
    ['says nothing', "(plan, report) => report({ message: '  ' })", 'it has no message'],
    [
      'makes up an element',
      "(plan, report) => report({ element: { name: 'Jobs' }, message: 'Odd.' })",
      'its element is not one of the plan',
    ],
    ['sends a plan', "(plan, report) => report({ element: plan, message: 'Odd.' })", 'its element is not one of the plan'],
  ])('says which rule failed, and that the plan was not checked: it %s', async (_, rule, says) => {
    const { code, out, err } = await check(folder(ruleThat(rule)));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^The rule ‘local-odd’ of rules\.mjs /);
    expect(err).toContain(says);
    expect(err).not.toMatch(/\n.*\n|\bat .*:\d+:\d+|Golden Thread has a bug/);
  });

  it('has an end to what it reports, and its words cannot break the output', async () => {
    const cwd = folder(
      ruleThat("(plan, report) => { for (let n = 0; n < 50_000; n++) report({ message: 'Odd\\u001b[2J\\n::error::x' }); }"),
    );
    const { code, out } = await check(cwd, ['--format', 'github']);
    expect(code).toBe(1);
    expect(out).not.toContain('\u001b[2J');
    expect(out).not.toMatch(/^::error::x/m);
    expect(out).toContain('more than 10,000 findings');
  });

  it.each([
    ['nothing.mjs', 'There is no module of rules at nothing.mjs. Check the spelling.'],
    ['town.plan', 'town.plan is not a module of rules: its name ends in none of'],
    ['folder.mjs', 'folder.mjs is not a file, so no rules can be read from it.'],
  ])('says what %s is instead', async (file, says) => {
    const cwd = folder(MODULE);
    mkdirSync(path.join(cwd, 'folder.mjs'));
    const { code, err } = await goldenthread(['check', '--rules-from', file], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

describe('whose module is run', () => {
  const MARK = "import { writeFileSync } from 'node:fs';\nwriteFileSync('ran', 'yes');\n";
  const ran = (cwd: string): boolean => {
    try {
      return readFileSync(path.join(cwd, 'ran'), 'utf8') === 'yes';
    } catch {
      return false;
    }
  };

  it.each([
    ['GitHub', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: 'change' }],
    ['GitHub for others’ repositories', { GITHUB_EVENT_NAME: 'pull_request_target' }],
    ['GitLab', { CI_MERGE_REQUEST_IID: '7' }],
    ['Azure', { SYSTEM_PULLREQUEST_PULLREQUESTID: '7' }],
    ['Bitbucket', { BITBUCKET_PR_ID: '7' }],
  ])('never that of the pull request which is checked, unless the workflow says so: %s', async (_, env) => {
    const cwd = folder(`${MARK}${MODULE}`);
    const refused = await check(cwd, [], { env });
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('rules.mjs comes with the pull request that is checked');
    expect(ran(cwd)).toBe(false);
    const explained = await goldenthread(['explain', 'local-odd', '--rules-from', 'rules.mjs'], { cwd, env });
    expect(explained.code).toBe(2);
    expect(ran(cwd)).toBe(false);
    expect((await check(cwd, ['--rules-from-pull-request'], { env })).out).toContain('local-strategic-project-board');
    expect(ran(cwd)).toBe(true);
  });

  it('in a pull request, one from elsewhere, but none that a link makes look so', async () => {
    const env = { GITHUB_HEAD_REF: 'change' };
    const [cwd, elsewhere] = [folder(MODULE), folderWith({ 'rules.mjs': MODULE })];
    const outside = path.join(elsewhere, 'rules.mjs');
    expect((await goldenthread(['check', '--rules-from', outside], { cwd, env })).out).toContain('local-strategic-project-board');
    // A link outside that leads into the pull request, and one of the pull request that leads out of it.
    symlinkSync(path.join(cwd, 'rules.mjs'), path.join(elsewhere, 'linked.mjs'));
    symlinkSync(outside, path.join(cwd, 'inside.mjs'));
    for (const file of [path.join(elsewhere, 'linked.mjs'), 'inside.mjs']) {
      const { code, err } = await goldenthread(['check', '--rules-from', file], { cwd, env });
      expect(code).toBe(2);
      expect(err).toContain('comes with the pull request');
    }
    // The plan is named from elsewhere: its repository is the pull request all the same.
    const away = await goldenthread(['check', cwd, '--rules-from', path.join(cwd, 'rules.mjs')], { cwd: elsewhere, env });
    expect(away.code).toBe(2);
  });

  it('none that a plan names, whatever it tries', async () => {
    const cwd = folder(
      `${MARK}${MODULE}`,
      `use Rules from: rules.mjs\n${PLAN}  rules from: rules.mjs\n  background: rules.mjs\nplan Other: Other\n  rules-from rules.mjs\n`,
    );
    for (const args of [['check'], ['check', '.', '--strict'], ['explain'], ['thread', 'Hub'], ['report', 'quarter']]) {
      await goldenthread(args, { cwd });
      expect(ran(cwd), args.join(' ')).toBe(false);
    }
  });

  it('needs the file that it is about', async () => {
    const { code, err } = await goldenthread(['check', '--rules-from-pull-request'], { cwd: folder(MODULE) });
    expect(code).toBe(2);
    expect(err).toContain('--rules-from FILE');
  });
});
