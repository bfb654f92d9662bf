// The release as its workflow does it, with a registry on this machine in the place of npm's.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { BROKEN, COMMAND, ended, folderWith } from '../cli/command.js';
import { PACKAGE, read } from './fake-npx.js';

/** What npm sends to publish a version, as far as it is looked at here. */
interface Published {
  readonly name: string;
  readonly access: string;
  readonly versions: Readonly<Record<string, { readonly dist: { readonly tarball: string } }>>;
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>;
}

/** A registry that has what is published to it, by those who have the token. */
async function registry(token: string): Promise<{ address: string; published: Published[] }> {
  const published: Published[] = [];
  const server = createServer(async (request, answer) => {
    const url = decodeURIComponent(request.url ?? '');
    if (request.method === 'PUT') {
      if (request.headers.authorization !== `Bearer ${token}`) return void answer.writeHead(401).end('{}');
      published.push(JSON.parse(await new Response(request as unknown as ReadableStream).text()) as Published);
      return void answer.writeHead(201).end('{}');
    }
    const held = published.find(({ name }) => url.startsWith(`/${name}`));
    if (!held) return void answer.writeHead(404).end('{}');
    const [tarball] = Object.values(held._attachments);
    answer.end(url.endsWith('.tgz') ? Buffer.from(tarball?.data ?? '', 'base64') : JSON.stringify(held));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, published };
}

/** The step of the release that publishes the command. */
function publishStep(): string {
  const { jobs } = parse(read('.github/workflows/release.yml')) as { jobs: { publish: { steps: { run?: string }[] } } };
  const step = jobs.publish.steps.find(({ run }) => run?.startsWith('npm publish'))?.run ?? '';
  // Only the service can say where a package was built; and here it stands in a folder of its own.
  return step.replace(' --provenance', '').replace(' --workspace packages/cli', '');
}

it.skipIf(process.platform === 'win32')(
  'publishes the command, which then installs in an empty folder and checks a plan',
  { timeout: 180_000 },
  async () => {
    const { address, published } = await registry('secret');
    const npmrc = path.join(
      folderWith({ '.npmrc': `registry=${address}/\n//${new URL(address).host}/:_authToken=secret\n` }),
      '.npmrc',
    );
    const env = {
      ...process.env,
      npm_config_userconfig: npmrc,
      npm_config_cache: folderWith({}),
      npm_config_update_notifier: 'false',
      npm_config_audit: 'false',
    };
    const run = (script: string, cwd: string) => ended(spawn('sh', ['-e', '-c', script], { cwd, env }));
    expect(await run(publishStep(), path.dirname(path.dirname(COMMAND)))).toMatchObject({ code: 0 });
    const [{ name, access, versions } = { name: '', access: '', versions: {} }] = published;
    expect({ package: `${name}@${Object.keys(versions)}`, access }).toEqual({ package: PACKAGE, access: 'public' });

    const empty = folderWith({});
    expect(await run(`npm install --prefix . --ignore-scripts ${PACKAGE}`, empty)).toMatchObject({ code: 0 });
    const plans = folderWith({ 'town.plan': BROKEN });
    const { code, out } = await run(`npx --no-install goldenthread -C '${plans}' check`, empty);
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('There is no ‘Thrivin’ in this plan') });
  },
);

it('publishes nothing without the token', async () => {
  const { address, published } = await registry('secret');
  const { code } = await ended(
    spawn('sh', ['-c', `${publishStep()} --registry=${address}`], {
      cwd: path.dirname(path.dirname(COMMAND)),
      env: { ...process.env, npm_config_userconfig: '/dev/null', npm_config_cache: folderWith({}) },
    }),
  );
  expect({ failed: code !== 0, published }).toEqual({ failed: true, published: [] });
});
