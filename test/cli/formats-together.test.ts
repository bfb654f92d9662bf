import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isComparing, type Rule, rules } from '@goldenthread/rules';
import { parse as parseJunit } from 'junit2json';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../packages/cli/src/check/json-schema.js';
import { type ExampleKind, exampleOf, settingLevel } from '../rules/page-examples.js';
import { goldenthread } from './command.js';
import { TestRepository } from './history.js';
import { problems } from './schemas/validators.js';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

/** The example of each rule, as a plan in a folder of its own. */
function examples(kind: ExampleKind, those: readonly Rule[]): Record<string, string> {
  const files = those.flatMap((rule) => {
    const texts = settingLevel(rule, exampleOf(rule, kind));
    return [
      [`rules/${rule.name}/ünïcode & more.plan`, texts['example.plan']],
      [`rules/${rule.name}/rest.plan`, texts['rest.plan']],
    ];
  });
  return Object.fromEntries(files);
}

describe('all formats, of every rule’s example and the published plans', { timeout: 120_000 }, () => {
  it('are valid by the schemas of those who read them, and tell the same findings', async () => {
    // What the rules that compare find takes a plan as it was.
    const repository = new TestRepository(examples('before', rules.filter(isComparing)));
    repository.write(examples('example', rules));
    const cwd = repository.folder;
    mkdirSync(path.join(cwd, 'plans'));
    symlinkSync(EXAMPLES, path.join(cwd, 'plans/examples'), 'dir');
    const files = {
      json: 'c.json',
      sarif: 's.json',
      gitlab: 'g.json',
      rdjson: 'r.json',
      junit: 'j.xml',
      github: 'h.txt',
      azure: 'a.txt',
    };
    const outputs = Object.entries(files).flatMap(([format, file]) => ['-o', `${format}=${file}`]);
    const paths = ['rules', path.join(cwd, 'plans', 'examples')];
    const { code, err } = await goldenthread(
      ['check', ...outputs, '--changed-since', 'HEAD', '--rule-pages', 'https://example.org/rules', ...paths],
      {
        cwd,
      },
    );
    expect({ code, said: err.split('\n').filter((line) => !line.startsWith('The findings are in')) }).toEqual({
      code: 1,
      said: [''],
    });
    const read = (file: string): string => readFileSync(path.join(cwd, file), 'utf8');
    const findings = checkReport.parse(JSON.parse(read(files.json))).plans.flatMap((plan) => plan.findings);
    const open = findings.filter(({ accepted }) => accepted === null);
    const missed = rules.filter(({ name }) => !open.some(({ rule, file }) => rule === name && file.includes(`/${name}/`)));
    expect(missed.map(({ name }) => name)).toEqual([]);

    const told = (list: readonly (readonly [rule: string, message: string])[]): string[] =>
      list.map((each) => each.join(' ')).sort();
    const expected = told(open.map(({ rule, message }) => [rule, message]));

    const log = JSON.parse(read(files.sarif)) as Log;
    expect(problems('sarif', log)).toBe('');
    const results = log.runs[0]?.results ?? [];
    expect(told(results.map(({ ruleId, message }) => [ruleId ?? '', message.text ?? '']))).toEqual(expected);
    const prints = results.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);
    expect(new Set(prints).size).toBe(results.length);
    for (const rule of log.runs[0]?.tool.driver.rules ?? []) expect(rule.helpUri).toBe(`https://example.org/rules/${rule.id}.md`);

    const issues = JSON.parse(read(files.gitlab)) as { check_name: string; description: string; fingerprint: string }[];
    expect(problems('gitlab', issues)).toBe('');
    expect(told(issues.map(({ check_name, description }) => [check_name, description]))).toEqual(expected);
    expect(issues.map(({ fingerprint }) => fingerprint).sort()).toEqual(prints.sort());

    const report = JSON.parse(read(files.rdjson)) as { diagnostics: { code: { value: string }; message: string }[] };
    expect(problems('rdjson', report)).toBe('');
    expect(told(report.diagnostics.map(({ code: { value }, message }) => [value, message]))).toEqual(expected);

    const suites = await parseJunit(read(files.junit));
    expect(suites).toMatchObject({ failures: open.filter(({ severity }) => severity === 'error').length });
    for (const file of [files.github, files.azure])
      expect(read(file).match(/^(::(error|warning|notice) |##vso\[task\.logissue )/gm)).toHaveLength(open.length);
  });
});
