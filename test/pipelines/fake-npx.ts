import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COMMAND, folderWith } from '../cli/command.js';

/** A file of the project. */
export const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** The command as npm names it: the package and its version stand in its manifest, and nowhere else. */
export const PACKAGE = (() => {
  const { name, version } = JSON.parse(read('packages/cli/package.json')) as { name: string; version: string };
  return `${name}@${version}`;
})();

/** A path to search, with an `npx` on it that runs the command as it is here, instead of fetching it. */
export function pathWithNpx(): string {
  const bin = folderWith({});
  const script = `#!/bin/sh\n[ "$1 $2" = "--yes ${PACKAGE}" ] || exit 99\nshift 2\nexec "${process.execPath}" "${COMMAND}" "$@"\n`;
  writeFileSync(path.join(bin, 'npx'), script, { mode: 0o755 });
  return `${bin}:${process.env.PATH}`;
}

/** A path to search, with the command on it as if it were installed. */
export function pathWithCommand(): string {
  const bin = folderWith({});
  writeFileSync(path.join(bin, 'goldenthread'), `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" "$@"\n`, { mode: 0o755 });
  return `${bin}:${process.env.PATH}`;
}
