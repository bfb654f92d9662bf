import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AUDIENCES, type Audience, rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../packages/cli/src/check/json-schema.js';
import { folderWith, goldenthread } from './command.js';

const NAMES = Object.keys(AUDIENCES) as Audience[];

/** A plan with a gap for finance (no money), one for scrutiny alone (a priority without outcomes) and one that is a hint. */
const TOWN = `plan TownPlan: Town plan
  years 2024/25
  as at 2024-06-30
  status draft
vision Thriving: A thriving town
priority Prosperity: Prosperity
  supports Thriving
priority Homes: Homes
  supports Thriving
officer Director: Director of place
portfolio Economy: Economy
fund GeneralFund: General fund
  holds revenue
  available 2024/25 £10k
outcome Jobs: People have work nearby
  supports Prosperity
  led by Economy, Director
  accept outcome-without-measure: Agreed in May
  accept outcome-without-delivery: Agreed in May
workstream Support: Support for firms
  led by Economy, Director
  delivers Jobs
  budget
    years 2024/25
    revenue GeneralFund £30k
`;

async function found(args: readonly string[], plan = TOWN): Promise<ReadonlySet<string>> {
  const { out } = await goldenthread(['check', '--format', 'json', ...args], { cwd: folderWith({ 'town.plan': plan }) });
  return new Set(checkReport.parse(JSON.parse(out)).plans.flatMap((each) => each.findings.map(({ rule }) => rule)));
}

describe('--rules', () => {
  it('finds for each audience what is for it of all that is found, and nothing else', async () => {
    const all = await found([]);
    expect(all).toContain('budget-not-balanced');
    expect(all).toContain('priority-without-outcome');
    for (const name of NAMES) {
      const own = new Set(rules.filter((rule) => rule.audiences.includes(name)).map((rule) => rule.name as string));
      expect(await found(['--rules', name])).toEqual(new Set([...all].filter((rule) => own.has(rule))));
    }
    expect(await found(['--rules', 'scrutiny, finance'])).toEqual(
      new Set([...(await found(['--rules', 'finance'])), ...(await found(['--rules', 'scrutiny']))]),
    );
  });

  it('asks all rules, so that what the plan accepts is not taken for unused', async () => {
    expect(await found(['--rules', 'language'], TOWN)).toEqual(
      new Set([...(await found([]))].filter((name) => rules.find((rule) => rule.name === name)?.audiences.includes('language'))),
    );
    expect(await found(['--rules', 'language'], TOWN.replace(/ {2}accept outcome-without-delivery.*\n/, ''))).not.toContain(
      'accept-unused',
    );
  });

  it('tells every audience what could not be read', async () => {
    for (const name of NAMES) {
      const broken = TOWN.replace('delivers Jobs', 'delivers Jobz').replace(
        'years 2024/25\n    revenue',
        'years 2024/26\n    revenue',
      );
      expect([...(await found(['--rules', name], broken))]).toEqual(expect.arrayContaining(['unknown-name', 'period-invalid']));
    }
  });

  it('says whose rules were checked, also where nothing is found', async () => {
    const cwd = folderWith({ 'town.plan': TOWN });
    const { code, out } = await goldenthread(['check', '--rules', 'finance'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('Only the rules for finance were checked.');
    const none = await goldenthread(['check', '--rules', 'governance,language'], {
      cwd: folderWith({ 'town.plan': 'plan TownPlan: Town plan\n  years 2024/25\n  as at 2024-06-30\n' }),
    });
    expect(none).toMatchObject({ code: 0, err: '' });
    expect(none.out).toBe(
      'No gaps found: 1 file of TownPlan checked. Only the rules for governance and language were checked.\n',
    );
  });

  it.each([
    ['finence', 'Did you mean ‘finance’?'],
    ['money', '--rules can be finance, performance, governance, scrutiny or language, not ‘money’.'],
    ['finance,', 'several with commas between them, not ‘finance,’.'],
    ['', 'not ‘’.'],
  ])('refuses ‘%s’ in a plain sentence', async (typed, says) => {
    const { code, out, err } = await goldenthread(['check', '--rules', typed], { cwd: folderWith({ 'town.plan': TOWN }) });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });

  it('does not let a baseline lose the gaps of other rules', async () => {
    const cwd = folderWith({ 'town.plan': TOWN });
    const use = ['check', '--baseline', 'known.json'];
    const { code, err } = await goldenthread([...use, '--rules', 'finance', '--write-baseline'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('--write-baseline is about the gaps of all rules. Leave out --rules.');
    await goldenthread([...use, '--write-baseline'], { cwd });
    const before = readFileSync(path.join(cwd, 'known.json'), 'utf8');
    expect((await goldenthread([...use, '--rules', 'finance', '--prune'], { cwd })).err).toBe('');
    expect(readFileSync(path.join(cwd, 'known.json'), 'utf8')).toBe(before);
    writeFileSync(path.join(cwd, 'town.plan'), TOWN.replace('priority Homes: Homes\n  supports Thriving\n', ''));
    expect((await goldenthread([...use, '--rules', 'finance'], { cwd })).err).toBe('');
    expect((await goldenthread([...use, '--rules', 'scrutiny'], { cwd })).err).toContain('priority-without-outcome');
  });

  it('counts with a baseline only what concerns those asked for', async () => {
    const cwd = folderWith({ 'town.plan': TOWN });
    await goldenthread(['check', '--baseline', 'known.json', '--write-baseline'], { cwd });
    const { code, out } = await goldenthread(['check', '--baseline', 'known.json', '--rules', 'performance'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/^No new gaps found: .* 1 gap is known from before\. Only the rules for performance were checked\.$/m);
  });
});

describe('--strict', () => {
  const hinted = 'plan TownPlan: Town plan\n  years 2024/25\n';

  it('lets a hint fail the check', async () => {
    const cwd = folderWith({ 'town.plan': hinted });
    expect((await goldenthread(['check'], { cwd })).code).toBe(0);
    expect(await goldenthread(['check', '--strict'], { cwd })).toMatchObject({ code: 1, err: '' });
    expect((await goldenthread(['check', '--strict', '--fail-on', 'hint'], { cwd })).code).toBe(1);
    expect((await goldenthread(['check', '--strict', '--format', 'junit'], { cwd })).out).toContain('<failure');
    expect((await goldenthread(['check', '--strict', '--rules', 'finance'], { cwd })).code).toBe(0);
  });

  it('is a question where --fail-on says something else', async () => {
    const { code, err } = await goldenthread(['check', '--strict', '--fail-on', 'error'], {
      cwd: folderWith({ 'town.plan': hinted }),
    });
    expect(code).toBe(2);
    expect(err).toContain('Give one of them.');
  });
});

describe('explain', () => {
  it('lists the names of the rules by audience', async () => {
    const { out } = await goldenthread(['explain']);
    for (const name of NAMES) expect(out).toContain(`For ${name}: `);
  });

  it('lists what each rule of an audience finds', async () => {
    const { code, out } = await goldenthread(['explain', '--rules', 'finance']);
    expect(code).toBe(0);
    for (const rule of rules) expect(out.includes(`  ${rule.name} `)).toBe(rule.audiences.includes('finance'));
  });

  it('says on the page of a rule who it is for', async () => {
    expect((await goldenthread(['explain', 'outcome-unfunded'])).out).toContain('For finance and scrutiny.');
    expect((await goldenthread(['explain', 'outcome-unfunded', '--rules', 'finance'])).code).toBe(2);
  });
});
