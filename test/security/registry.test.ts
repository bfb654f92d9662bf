// The packed package, from a registry on this machine, by the step of the action: and what a checkout plants is not run.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { BROKEN, COMMAND, ended, folderWith } from '../cli/command.js';
import { pages } from '../docs/pages.js';

/** A registry that has one package: the command, packed. */
async function registry(): Promise<{ address: string; asked: string[] }> {
  const folder = folderWith({});
  const npm = path.join(path.dirname(path.dirname(COMMAND)), 'package.json');
  const [packed = { filename: '' }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: path.dirname(npm),
      encoding: 'utf8',
    }),
  ) as { filename: string }[];
  const tarball = readFileSync(path.join(folder, packed.filename));
  const manifest = JSON.parse(readFileSync(npm, 'utf8')) as { name: string; version: string };
  const asked: string[] = [];
  const server = createServer(({ url = '' }, answer) => {
    asked.push(decodeURIComponent(url));
    if (url.endsWith('.tgz')) return void answer.end(tarball);
    if (decodeURIComponent(url) !== `/${manifest.name}`) return void answer.writeHead(404).end('{}');
    const dist = { tarball: `${address}/cli.tgz`, integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}` };
    answer.setHeader('content-type', 'application/json');
    answer.end(
      JSON.stringify({
        name: manifest.name,
        'dist-tags': { latest: manifest.version },
        versions: { [manifest.version]: { ...manifest, devDependencies: {}, dist } },
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, asked };
}

/** A checkout that brings its own command, its own `node`, and settings of npm that lead elsewhere. */
function hostileCheckout(): string {
  const cwd = folderWith({
    'town.plan': BROKEN,
    '.npmrc': 'registry=http://127.0.0.1:1/\nprefix=.\nscript-shell=./planted\nglobal=false\n',
  });
  const trap = `#!/bin/sh\ntouch '${cwd}/it-ran'\n`;
  const planted = path.join(cwd, 'node_modules/@goldenthread/cli');
  mkdirSync(path.join(planted, 'bin'), { recursive: true });
  mkdirSync(path.join(cwd, 'node_modules/.bin'), { recursive: true });
  const manifest = { name: '@goldenthread/cli', version: '0.1.0', bin: { goldenthread: 'bin/goldenthread.js' } };
  writeFileSync(path.join(planted, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(cwd, 'package.json'), JSON.stringify({ ...manifest, scripts: { install: trap, prepare: trap } }));
  for (const file of ['planted', 'node_modules/.bin/node', 'node_modules/.bin/sh', 'node_modules/.bin/goldenthread'])
    writeFileSync(path.join(cwd, file), trap, { mode: 0o755 });
  writeFileSync(path.join(planted, 'bin/goldenthread.js'), trap, { mode: 0o755 });
  return cwd;
}

/** A temporary folder of the machine, in which somebody else put what npm looks for in every folder above the one that it is run in. */
function sharedFolder(mark: string): string {
  const shared = folderWith({ 'package.json': '{}', '.npmrc': '@goldenthread:registry=http://127.0.0.1:1/\n' });
  const bin = path.join(shared, 'node_modules/.bin');
  mkdirSync(path.join(bin, '@goldenthread'), { recursive: true });
  for (const name of ['node', 'sh', 'npm', 'git', 'goldenthread', '@goldenthread/cli@0.1.0'])
    writeFileSync(path.join(bin, name), `#!/bin/sh\ntouch '${mark}/it-ran'\nexit 99\n`, { mode: 0o755 });
  return shared;
}

const file = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** What each start for a pipeline runs, with the language of its shell. */
const STARTS: Readonly<Record<string, () => string>> = {
  'action.yml': () =>
    (parse(file('action.yml')) as { runs: { steps: { id?: string; run?: string }[] } }).runs.steps.find(
      ({ id }) => id === 'check',
    )?.run ?? '',
  'templates/check.yml': () =>
    (parse(file('templates/check.yml').split(/^---$/m)[1] ?? '') as { goldenthread: { script: string[] } }).goldenthread
      .script[0] ?? '',
  'azure/check.yml': () => (parse(file('azure/check.yml')) as { steps: { bash?: string }[] }).steps[1]?.bash ?? '',
};

it.skipIf(process.platform === 'win32').each(Object.entries(STARTS))(
  '%s checks with the published package, and not with what a proposal or another user of the machine brings',
  { timeout: 180_000 },
  async (_, script) => {
    const { address, asked } = await registry();
    const cwd = hostileCheckout();
    const shared = sharedFolder(cwd);
    const own = folderWith({});
    const env = {
      ...process.env,
      PACKAGE: '@goldenthread/cli@0.1.0',
      PATHS: '.',
      FAIL_ON: 'error',
      TMPDIR: shared,
      HOME: own,
      RUNNER_TEMP: own,
      AGENT_TEMPDIRECTORY: own,
      npm_config_registry: address,
      npm_config_cache: folderWith({}),
      npm_config_ignore_scripts: 'true',
      npm_config_update_notifier: 'false',
      GITHUB_STEP_SUMMARY: '',
      GITHUB_OUTPUT: '',
      CI_MERGE_REQUEST_IID: '',
    };
    const { code, out } = await ended(spawn('bash', ['-e', '-c', script()], { cwd, env }));
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/unknown-name/) });
    expect(asked).toContain('/cli.tgz');
    expect(existsSync(path.join(cwd, 'it-ran'))).toBe(false);
  },
);

it.skipIf(process.platform === 'win32')(
  'so does every example of a document that installs the command',
  { timeout: 180_000 },
  async () => {
    const { address, asked } = await registry();
    const scripts = pages.flatMap(({ text }) =>
      [...text.matchAll(/^\s*- (?:(?:run|script): )?(empty=\$\(mktemp -d\) .*)$/gm)].map(([, script = '']) => script),
    );
    expect(scripts.length).toBeGreaterThanOrEqual(6);
    for (const script of scripts) {
      asked.length = 0;
      const cwd = hostileCheckout();
      const prefix = folderWith({});
      const env = {
        ...process.env,
        npm_config_prefix: prefix,
        npm_config_cache: folderWith({}),
        npm_config_update_notifier: 'false',
        PATH: `${prefix}/bin:${process.env.PATH}`,
        CI_PROJECT_DIR: cwd,
        TMPDIR: sharedFolder(cwd),
        GITHUB_STEP_SUMMARY: '',
      };
      // As each service would fill it in, on no pull request.
      const filled = script
        .replace(/\$\{\{.*?\}\}/g, '')
        .replace('https://registry.npmjs.org/', address)
        .replace(' PACKAGE ', ' @goldenthread/cli@0.1.0 ');
      const { code, err } = await ended(spawn('sh', ['-e', '-c', filled], { cwd, env }));
      const expected = script.includes(' publish ') ? 0 : 1;
      expect({ filled, code, err }).toEqual({ filled, code: expected, err: expect.not.stringContaining('npm error') });
      expect(asked).toContain('/cli.tgz');
      expect(existsSync(path.join(cwd, 'it-ran'))).toBe(false);
    }
  },
);

it
  .skipIf(process.platform === 'win32')
  .each([...Object.entries(STARTS), ['an example', () => 'empty=$(mktemp -d) && cd "$empty" && npx --yes "$PACKAGE"'] as const])(
  '%s runs nothing where no empty folder can be made',
  async (_, script) => {
    const cwd = hostileCheckout();
    const nowhere = path.join(cwd, 'not-there');
    const places = { TMPDIR: nowhere, HOME: nowhere, RUNNER_TEMP: nowhere, AGENT_TEMPDIRECTORY: nowhere };
    const before = readdirSync(cwd).sort();
    const env = { ...process.env, ...places, PACKAGE: '@goldenthread/cli@0.1.0', PATHS: '.', CI_MERGE_REQUEST_IID: '1' };
    const { code, out } = await ended(spawn('bash', ['-c', script()], { cwd, env }));
    expect({ code: code === 0, out }).toEqual({ code: false, out: '' });
    expect(readdirSync(cwd).sort()).toEqual(before);
  },
);

it('the release publishes to each place, from one version', () => {
  const { jobs, on } = parse(readFileSync(new URL('../../.github/workflows/release.yml', import.meta.url), 'utf8')) as {
    on: { push: { tags: string[] } };
    jobs: { publish: { permissions: object; steps: { run?: string }[] } };
  };
  const runs = jobs.publish.steps.map(({ run = '' }) => run).join('\n');
  expect(on.push.tags).toEqual(['v*']);
  expect(jobs.publish.permissions).toEqual({ contents: 'write', 'id-token': 'write' });
  for (const place of [/npm publish .*--provenance/, /vsce publish/, /ovsx@[\d.]+ publish/, /gh release create .*\.vsix/])
    expect(runs).toMatch(place);
});
