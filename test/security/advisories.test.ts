// The check of known weaknesses, against a registry of this machine that knows one, that knows none, and that is not there.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { ended, folderWith, type Run } from '../cli/command.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A registry that answers what is asked about weaknesses, and nothing else. Gives its address and the packages it was asked about. */
async function registry(known: object, status = 200): Promise<{ address: string; asked: Set<string> }> {
  const asked = new Set<string>();
  const server = createServer((request, answer) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => void chunks.push(chunk));
    request.on('end', () => {
      if (request.method !== 'POST' || request.url !== '/-/npm/v1/security/advisories/bulk')
        return void answer.writeHead(404).end('{}');
      const body = Buffer.concat(chunks);
      const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
      for (const name of Object.keys(JSON.parse(text.toString()) as object)) asked.add(name);
      answer.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(known));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked };
}

const check = (address: string): Promise<Run> =>
  ended(
    spawn(process.execPath, [path.join(ROOT, 'scripts/check-supply.mjs')], {
      cwd: ROOT,
      env: { ...process.env, npm_config_registry: address, npm_config_fetch_retries: '0', npm_config_cache: folderWith({}) },
    }),
  );

const WEAKNESS = {
  id: 1,
  url: 'https://example.org/advisory',
  title: 'It runs what it reads',
  severity: 'high',
  vulnerable_versions: '<=99.0.0',
  cwe: [],
  cvss: { score: 8, vectorString: null },
};

it('fails for a weakness in what is passed on, and names it', async () => {
  const { address, asked } = await registry({ fflate: [WEAKNESS] });
  const { code, out } = await check(address);
  expect({ code, out }).toEqual({
    code: 1,
    out: expect.stringMatching(/✗ known weaknesses[^✓]*\n +fflate( .*)? has a known weakness \(high\)/),
  });
  expect(asked).toContain('fflate');
});

it('passes where a weakness is in what only builds or tests', async () => {
  const { address } = await registry({ vitest: [WEAKNESS] });
  expect(await check(address)).toMatchObject({ code: 0, out: expect.stringContaining('✓ known weaknesses') });
});

it('passes where none is known', async () => {
  const { address, asked } = await registry({});
  const { code, out } = await check(address);
  expect({ code, out }).toEqual({ code: 0, out: expect.not.stringContaining('is not checked here') });
  expect(asked.size).toBeGreaterThan(5);
});

it.each([
  ['that nobody listens at', async () => 'http://127.0.0.1:1/'],
  ['that does not answer such questions', async () => (await registry({}, 405)).address],
])('passes without a registry, and says so: one %s', async (_, address) => {
  const { code, out } = await check(await address());
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringContaining('which weaknesses are known, so that is not checked here'),
  });
});
