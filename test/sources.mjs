// The packages' sources, for what the tests bundle: so that no test runs on an old build.
import { join } from 'node:path';
import { ROOT } from '../scripts/lib/paths.mjs';

const source = (path) => join(ROOT, 'packages', path);

/** What each package's entry is made from. */
export const SOURCES = {
  '@goldenthread/language/format': source('language/src/format/format.ts'),
  '@goldenthread/language/git': source('language/src/git/index.ts'),
  '@goldenthread/language/workspace': source('language/src/workspace/index.ts'),
  '@goldenthread/language/server': source('language/src/server/start-server.ts'),
  '@goldenthread/language/spreadsheet': source('language/src/spreadsheet/index.ts'),
  '@goldenthread/language/server-feature': source('language/src/server/server-feature.ts'),
  '@goldenthread/language/templates': source('language/src/templates.ts'),
  ...Object.fromEntries(
    ['language', 'model', 'report', 'rules'].map((name) => [`@goldenthread/${name}`, source(`${name}/src/index.ts`)]),
  ),
};
