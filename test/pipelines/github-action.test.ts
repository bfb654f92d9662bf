import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, folderWith, SOUND } from '../cli/command.js';
import { TestRepository } from '../cli/history.js';
import { PACKAGE } from './fake-npx.js';
import { OWN_RULE, WITH_MODULE } from './rules-module.js';
import { action, filled, runAction } from './run-action.js';

const WINDOWS = process.platform === 'win32';

describe.skipIf(WINDOWS)('the GitHub Action', { timeout: 60_000 }, () => {
  it('passes a plan without gaps, and annotates, sums up and counts one with them', async () => {
    expect(await runAction({ cwd: folderWith({ 'town.plan': SOUND }) })).toMatchObject({ code: 0, err: '' });
    const { code, out, summary, outputs } = await runAction({ cwd: folderWith({ 'town.plan': BROKEN }) });
    expect(code).toBe(1);
    expect(out).toMatch(/^::error title=unknown-name,file=town\.plan,line=6/m);
    expect(summary).toContain('### Golden Thread');
    expect(outputs).toMatchObject({ errors: '1', headline: '', comment: '' });
  });

  it('hands every input on', async () => {
    const warned = `${SOUND.replace('  as at 2025-03-31\n', '')}priority Jobs: Good jobs\n  supports Thriving\n`;
    const { folder: cwd } = new TestRepository({ 'a b/town.plan': warned, 'other/other.plan': BROKEN });
    const paths = 'a b\n';
    const run = (inputs: Record<string, string>) => runAction({ cwd, inputs: { paths, ...inputs } });
    expect(await run({})).toMatchObject({ code: 0, out: expect.stringContaining('as-at-missing') });
    const pages = 'https://example.org/rules/';
    const failed = await run({ 'fail-on': 'warning', sarif: 'found.sarif', 'rule-pages': pages });
    expect(failed.code).toBe(1);
    const [sarif] = JSON.parse(readFileSync(path.join(cwd, 'found.sarif'), 'utf8')).runs;
    expect(sarif.tool.driver.rules[0].helpUri).toMatch(/^https:\/\/example\.org\/rules\/[a-z-]+\.md$/);
    expect((await run({ 'as-at': '2025-03-31' })).out).not.toContain('as-at-missing');
    const known = { version: 1, files: { 'a b/town.plan': { 'priority-without-outcome': 1 } } };
    writeFileSync(path.join(cwd, 'known.json'), JSON.stringify(known));
    expect((await run({ 'fail-on': 'warning', baseline: 'known.json' })).code).toBe(0);
    expect(await run({ 'fail-on': 'hint', 'changed-since': 'HEAD' })).toMatchObject({ code: 0, outputs: { warnings: '0' } });
    expect((await run({ package: '@goldenthread/cli@0.0.0-other' })).code).toBe(99);
  });

  it('runs a module of rules that is named, and of a pull request only where the workflow says so', async () => {
    const cwd = folderWith(WITH_MODULE);
    const event = { name: 'pull_request', payload: {} };
    const run = (inputs: Record<string, string>, more = {}) =>
      runAction({ cwd, inputs: { comment: 'false', ...inputs }, ...more });
    expect((await run({})).out).not.toContain(OWN_RULE);
    expect((await run({ 'rules-from': 'rules.mjs' })).out).toContain(OWN_RULE);
    const refused = await run({ 'rules-from': 'rules.mjs' }, { event });
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('comes with the pull request') });
    expect(refused.out).not.toContain(OWN_RULE);
    expect((await run({ 'rules-from': 'rules.mjs', 'rules-from-pull-request': 'true' }, { event })).out).toContain(OWN_RULE);
  });

  it('never reads an input as a command', async () => {
    const cwd = folderWith({ 'town.plan': SOUND });
    const nasty = '$(touch hacked); `touch hacked` "; touch hacked #';
    for (const name of Object.keys(action.inputs)) await runAction({ cwd, inputs: { [name]: nasty } });
    expect(existsSync(path.join(cwd, 'hacked'))).toBe(false);
    // The service puts expressions in as text before the shell sees the script.
    for (const step of action.runs.steps) expect(step.run ?? '').not.toContain('${{');
  });

  it('uploads SARIF only where it was asked for, whether or not gaps were found', async () => {
    const upload = 'github/codeql-action/upload-sarif@v4';
    for (const plan of [SOUND, BROKEN]) {
      const cwd = folderWith({ 'town.plan': plan });
      expect((await runAction({ cwd, inputs: { sarif: 'found.sarif' } })).used).toContain(upload);
      expect((await runAction({ cwd })).used).not.toContain(upload);
    }
    const file = action.runs.steps.find(({ uses }) => uses === upload)?.with?.sarif_file;
    expect(filled(String(file), { inputs: { sarif: 'found.sarif' } })).toBe('found.sarif');
  });

  it('says of each input and output what it is', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
      expect(description).toMatch(/\.$/);
    for (const input of Object.values(action.inputs)) expect(input.default).toBeTypeOf('string');
    expect(action.inputs.package?.default).toBe(PACKAGE);
  });
});
