import { existsSync } from 'node:fs';
import { error, notice, warning } from '@actions/core';
import { isAgreement, rules } from '@goldenthread/rules';
import { pages } from '@goldenthread/rules/pages';
import { commandFromString, TaskCommand } from 'azure-pipelines-task-lib/taskcommand.js';
import { parse as parseJunit } from 'junit2json';
import type { Log } from 'sarif';
import { describe, expect, it, vi } from 'vitest';
import { githubSummary } from '../../packages/cli/src/check/formats/github-summary.js';
import { finding, inFormat, LOGGED, NASTY, planWith, SHOWN } from './formats.js';
import { problems } from './schemas/validators.js';

const ACCEPTED = finding('known', { accepted: { reason: 'Agreed in May', until: null } });
const PATH = 'a b/100%;x,y:z].plan';

describe('lines', () => {
  it('has one line for each open finding, whatever its message and its path hold', async () => {
    const out = await inFormat('lines', [finding(NASTY), finding('h', { severity: 'hint' }), ACCEPTED]);
    const lines = out.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]?.startsWith(`${PATH}:2:3: error: `)).toBe(true);
    expect(lines[0]?.endsWith(' [unknown-name]')).toBe(true);
    expect(lines[1]).toBe(`${PATH}:2:3: hint: h [unknown-name]`);
    expect(await inFormat('lines', [])).toBe('');
  });
});

describe('sarif', () => {
  const sarif = async (...args: Parameters<typeof inFormat> extends [unknown, ...infer Rest] ? Rest : never) => {
    const log = JSON.parse(await inFormat('sarif', ...args)) as Log;
    expect(problems('sarif', log)).toBe('');
    return log.runs[0];
  };

  it('is valid by the schema of SARIF 2.1.0, which would refuse what is wrong', async () => {
    const run = await sarif([finding(NASTY), finding('x', { element: null, related: [], severity: 'hint' }), ACCEPTED]);
    expect(run?.results?.map(({ level }) => level)).toEqual(['error', 'note']);
    // Words of a plan must not become a link.
    expect(run?.results?.[0]?.message.text).toBe(NASTY.replace('[l](', '[l] ('));
    expect(problems('sarif', { version: '2.1.0', runs: [{ tool: {} }] })).not.toBe('');
    await sarif([]);
  });

  it('gives places from 1, with addresses that hold any file name', async () => {
    const [location] = (await sarif([finding('x')]))?.results?.[0]?.locations ?? [];
    expect(location?.physicalLocation?.region).toEqual({ startLine: 2, startColumn: 3, endLine: 2, endColumn: 6 });
    expect(decodeURIComponent(location?.physicalLocation?.artifactLocation?.uri ?? '')).toBe(PATH);
    expect(location?.physicalLocation?.artifactLocation?.uri).toMatch(/^a%20b\/100%25/);
  });

  it('carries the page of each rule that found something, for every rule there is', async () => {
    const run = await sarif(rules.map((rule) => finding('x', { rule: rule.name })));
    const known = run?.tool.driver.rules ?? [];
    expect(known.map(({ id }) => id)).toEqual(rules.map(({ name }) => name));
    for (const [index, rule] of rules.entries()) {
      expect(known[index]?.help?.markdown).toContain(pages[rule.name].example.trimEnd());
      expect(known[index]?.defaultConfiguration?.enabled ?? true).toBe(!isAgreement(rule));
      expect(run?.results?.[index]).toMatchObject({ ruleId: rule.name, ruleIndex: index });
    }
  });

  it('links to the page of each rule where it is told where those are', async () => {
    const link = async (more: Parameters<typeof inFormat>[2]) =>
      (await sarif([finding('x')], more))?.tool.driver.rules?.[0]?.helpUri;
    expect(await link({})).toBeUndefined();
    expect(await link({ rulePages: 'https://example.org/rules' })).toBe('https://example.org/rules/unknown-name.md');
    const out = JSON.parse(await inFormat('rdjson', [finding('x')], { rulePages: 'https://example.org/rules' }));
    expect(out.diagnostics[0].code).toEqual({ value: 'unknown-name', url: 'https://example.org/rules/unknown-name.md' });
    expect(existsSync(new URL('../../docs/rules/unknown-name.md', import.meta.url))).toBe(true);
  });

  it('leaves out what is accepted, or lists it as suppressed', async () => {
    expect((await sarif([ACCEPTED]))?.results).toEqual([]);
    expect((await sarif([finding('x')]))?.results?.[0]).not.toHaveProperty('suppressions');
    const results = (await sarif([finding('x'), ACCEPTED], { withAccepted: true }))?.results;
    expect(results?.map(({ suppressions }) => suppressions)).toEqual([
      [],
      [{ kind: 'inSource', status: 'accepted', justification: 'Agreed in May' }],
    ]);
  });

  it('has fingerprints that lines and figures do not change, and that tell findings apart', async () => {
    const prints = async (...findings: Parameters<typeof planWith>) =>
      (await sarif(findings))?.results?.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
    const before = await prints(finding('£30,000 over, line 3'), finding('£30,000 over, line 3'), finding('other'));
    const moved = { at: { start: 25, end: 28 } };
    const after = await prints(finding('£1,250,000 over, line 17', moved), finding('£1 over, line 4'), finding('other', moved));
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(3);
    expect(await prints(finding('other', { element: 'Homes' }))).not.toContain(before?.[2]);
  });
});

describe('github', () => {
  it('writes what the service’s own toolkit would write, the worst first', async () => {
    const written: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const place = { title: 'unknown-name', file: PATH, startLine: 2, endLine: 2, startColumn: 3, endColumn: 6 };
    error(LOGGED, place);
    warning('w', place);
    notice('h', place);
    spy.mockRestore();
    const findings = [finding('h', { severity: 'hint' }), finding('w', { severity: 'warning' }), finding(NASTY), ACCEPTED];
    const out = await inFormat('github', findings);
    expect(out).toBe(
      `${written.join('').replaceAll('\r\n', '\n')}1 error, 1 warning and 1 hint in 1 file of TownPlan. 1 gap is accepted. Nothing was changed.\n`,
    );
  });

  it('gives no columns for what goes over several lines: the service refuses them', async () => {
    const out = await inFormat('github', [finding('x', { at: { start: 12, end: 25 } })]);
    expect(out).toContain('line=2,endLine=3::x');
  });

  it('sums up in a table that the text of a plan can not break out of', () => {
    const summary = githubSummary([planWith(finding('mild', { severity: 'hint' }), finding(NASTY))], '/council');
    const rows = summary.split('\n').filter((line) => line.startsWith('| ') && line.includes('plan'));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^\| error \| (?:[^|]|\\\|)+ \| (?:[^|]|\\\|)+ \| [^|]+ \|$/);
    expect(rows[0]).not.toMatch(/[<>]|(?<!\\)[`*[\]]|@(?!\u200b)|http:\/\//);
    expect(rows[1]).toContain('| mild |');
  });

  it('cuts a summary that is larger than the service takes, and says so', () => {
    const many = Array.from({ length: 30_000 }, (_, index) => finding(`${index} ${'x'.repeat(60)}`));
    const summary = githubSummary([planWith(...many)], '/council');
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(/more findings left out here: they are in the log\.\n/);
  });
});

describe('azure', () => {
  it('is what the service’s own library writes and reads, the worst first', async () => {
    const out = await inFormat('azure', [finding('h', { severity: 'hint' }), finding(NASTY), ACCEPTED]);
    const [first = '', second = '', last, ...rest] = out.split('\n');
    const place = { sourcepath: PATH, linenumber: '2', columnnumber: '3', code: 'unknown-name' };
    const issue = (type: string, message: string) => new TaskCommand('task.logissue', { type, ...place }, message);
    expect(commandFromString(first)).toEqual(issue('error', LOGGED));
    expect(commandFromString(second)).toEqual(issue('warning', 'Hint: h'));
    expect(first).toBe(issue('error', LOGGED).toString());
    expect(last).toContain('1 error and 1 hint in 1 file of TownPlan.');
    expect(rest).toEqual(['']);
  });
});

describe('gitlab', () => {
  it('has the form that the service documents, with a fingerprint for each', async () => {
    const issues = JSON.parse(await inFormat('gitlab', [finding(NASTY), finding(NASTY, { severity: 'hint' }), ACCEPTED]));
    expect(problems('gitlab', issues)).toBe('');
    expect(issues).toMatchObject([
      { description: NASTY, severity: 'major', location: { path: PATH, lines: { begin: 2, end: 2 } } },
      { severity: 'info' },
    ]);
    expect(problems('gitlab', [{ ...issues[0], severity: 'error' }])).not.toBe('');
    expect(problems('gitlab', [{ ...issues[0], location: { path: PATH } }])).not.toBe('');
    expect(issues[0].fingerprint).not.toBe(issues[1].fingerprint);
    expect(await inFormat('gitlab', [])).toBe('[]\n');
  });
});

describe('junit', () => {
  it('is read by a reader of test reports; what does not fail the check is no failure', async () => {
    const findings = [finding(NASTY), finding('mild', { severity: 'warning' }), ACCEPTED];
    const report = await parseJunit(await inFormat('junit', findings));
    const message = SHOWN;
    expect(report).toMatchObject({
      name: 'goldenthread check',
      tests: 2,
      failures: 1,
      testsuite: [
        {
          name: 'TownPlan (.)',
          tests: 2,
          failures: 1,
          testcase: [
            { name: 'unknown-name: Jobs', classname: PATH, failure: [{ message, inner: `${PATH}:2:3: ${message}` }] },
            { name: 'unknown-name: Jobs (2)', 'system-out': [`${PATH}:2:3: warning: mild`] },
          ],
        },
      ],
    });
    const stricter = await parseJunit(await inFormat('junit', findings, { failOn: 'warning' }));
    expect(stricter).toMatchObject({ failures: 2 });
  });

  it('has one test that passed when nothing was found', async () => {
    expect(await parseJunit(await inFormat('junit', []))).toMatchObject({ tests: 1, failures: 0 });
  });
});

describe('rdjson', () => {
  it('is valid by a validator of reviewdog’s format, which would refuse what is wrong', async () => {
    const out = JSON.parse(await inFormat('rdjson', [finding(NASTY), finding('h', { severity: 'hint' }), ACCEPTED]));
    expect(problems('rdjson', out)).toBe('');
    expect(out.diagnostics.map((each: { severity: string }) => each.severity)).toEqual(['ERROR', 'INFO']);
    expect(out.diagnostics[0].message).toBe(NASTY);
    const [diagnostic] = out.diagnostics;
    for (const wrong of [
      { severity: 'hint' },
      { message: undefined },
      { location: { path: PATH, range: { start: { line: 0 } } } },
    ])
      expect(problems('rdjson', { ...out, diagnostics: [{ ...diagnostic, ...wrong }] })).not.toBe('');
    expect(problems('rdjson', { ...out, made: 'up' })).not.toBe('');
  });
});
