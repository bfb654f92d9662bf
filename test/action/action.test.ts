import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BROKEN, COMMAND, folderWith, SOUND } from '../cli/command.js';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}

const action = parse(read('action.yml')) as {
  inputs: Record<string, { description: string; default: string }>;
  runs: { using: string; steps: Step[] };
};

type Inputs = Readonly<Record<string, string>>;

/** Puts inputs in for the expressions of a step, as the service does. */
function filled(text: string, inputs: Inputs): string {
  return text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => inputs[name] ?? action.inputs[name]?.default ?? '');
}

/** A folder with an `npx` that runs the command as it is here, instead of fetching it. */
function withoutFetching(): string {
  const bin = folderWith({});
  const npx = path.join(bin, 'npx');
  writeFileSync(
    npx,
    `#!/bin/bash\n[ "$1 $2" = "--yes @goldenthread/cli@$WANTED" ] || exit 99\nexec "${process.execPath}" "${COMMAND}" "\${@:3}"\n`,
  );
  chmodSync(npx, 0o755);
  return bin;
}

/** Runs the steps of the action that are commands, as the service does. */
function runAction(cwd: string, inputs: Inputs = {}) {
  const step = action.runs.steps.find((each) => each.run !== undefined);
  const given = Object.entries(step?.env ?? {}).map(([name, value]) => [name, filled(value, inputs)]);
  const { version } = JSON.parse(read('packages/cli/package.json')) as { version: string };
  const summary = path.join(cwd, 'summary.md');
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''], {
    cwd,
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(given),
      PATH: `${withoutFetching()}:${process.env.PATH}`,
      WANTED: version,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: summary,
    },
  });
  return { code: status, out: stdout, err: stderr, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '' };
}

describe.skipIf(process.platform === 'win32')('the GitHub Action', () => {
  it('passes a plan without gaps, and annotates and sums up one with them', () => {
    expect(runAction(folderWith({ 'town.plan': SOUND }))).toMatchObject({ code: 0, err: '' });
    const { code, out, summary } = runAction(folderWith({ 'town.plan': BROKEN }));
    expect(code).toBe(1);
    expect(out).toMatch(/^::error title=unknown-name,file=town\.plan,line=6/m);
    expect(summary).toContain('### Golden Thread');
  });

  it('hands every input on', () => {
    const warned = `${SOUND.replace('  as at 2025-03-31\n', '')}priority Jobs: Good jobs\n  supports Thriving\n`;
    const cwd = folderWith({ 'a b/town.plan': warned, 'other/other.plan': BROKEN });
    const paths = 'a b\n';
    expect(runAction(cwd, { paths })).toMatchObject({ code: 0, out: expect.stringContaining('as-at-missing') });
    expect(runAction(cwd, { paths, 'fail-on': 'warning', sarif: 'found.sarif' }).code).toBe(1);
    expect(JSON.parse(readFileSync(path.join(cwd, 'found.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(runAction(cwd, { paths, 'as-at': '2025-03-31' }).out).not.toContain('as-at-missing');
    const known = { version: 1, files: { 'a b/town.plan': { 'priority-without-outcome': 1 } } };
    writeFileSync(path.join(cwd, 'known.json'), JSON.stringify(known));
    expect(runAction(cwd, { paths, 'fail-on': 'warning', baseline: 'known.json' }).code).toBe(0);
  });

  it('never reads an input as a command', () => {
    const cwd = folderWith({ 'town.plan': SOUND });
    const nasty = '$(touch hacked); `touch hacked` "; touch hacked #';
    for (const name of Object.keys(action.inputs)) runAction(cwd, { [name]: nasty });
    expect(existsSync(path.join(cwd, 'hacked'))).toBe(false);
    // The service puts expressions in as text before the shell sees the script.
    for (const step of action.runs.steps) expect(step.run ?? '').not.toContain('${{');
  });

  it('uploads SARIF only where it was asked for, whether or not gaps were found', () => {
    const upload = action.runs.steps.find(({ uses }) => uses?.includes('upload-sarif'));
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the service
    expect(upload?.if).toBe("${{ !cancelled() && inputs.sarif != '' }}");
    expect(filled(String(upload?.with?.sarif_file), { sarif: 'found.sarif' })).toBe('found.sarif');
  });

  it('says of each input what it is, with a value for when it is left out', () => {
    for (const input of Object.values(action.inputs)) {
      expect(input.description).toMatch(/\.$/);
      expect(input.default).toBeTypeOf('string');
    }
  });
});
