// Before the tests: puts the extension's language server together from the packages' sources.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleServer } from '../../scripts/bundles.mjs';
import { CACHE } from '../../scripts/lib/paths.mjs';

const FOLDER = join(CACHE, 'extension');

export default async function buildServer() {
  mkdirSync(FOLDER, { recursive: true });
  await bundleServer(join('.cache', 'extension', 'server.js'));
}
