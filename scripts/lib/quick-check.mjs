// How the check alone is put together, for `packages/cli/bin/quick.js` to run.
import { createHash } from 'node:crypto';
import { basename, relative } from 'node:path';
import { ROOT } from './paths.mjs';

/** The options of its bundle: one function, given what it needs. `bundles` tell of those that it takes parts from. */
export const quickCheck = (...bundles) => ({
  format: 'cjs',
  banner: { js: '(function(require,module,exports,load){' },
  footer: { js: '})' },
  plugins: [fromTheParts(new Map(bundles.flatMap(partsOf)))],
});

/** Has it load through what it is given, and ends it with a mark that only this build has: a comment of 16 characters. */
export function finishQuickCheck(text) {
  const loading = text.replaceAll(/\bimport\((?="\.\/)/g, 'load(');
  return `${loading}//${createHash('sha256').update(loading).digest('hex').slice(0, 16)}\n`;
}

/** What it loads only when it needs it, it takes from the parts of other bundles, the last that has it. */
const fromTheParts = (parts) => ({
  name: 'from the parts',
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, kind, pluginData, ...where }) => {
      if (kind !== 'dynamic-import' || pluginData === 'asked') return undefined;
      const { path: file } = await build.resolve(path, { kind, ...where, pluginData: 'asked' });
      const part = parts.get(relative(ROOT, file).replaceAll('\\', '/'));
      if (part === undefined) throw new Error(`${file} is no part of the command`);
      return { path: `./${part}`, external: true };
    });
  },
});

/** The parts of a bundle by the file that each begins with. */
const partsOf = ({ outputs }) =>
  Object.entries(outputs).flatMap(([to, { entryPoint }]) => (entryPoint ? [[entryPoint, basename(to)]] : []));
