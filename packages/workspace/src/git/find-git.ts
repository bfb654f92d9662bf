import { statSync } from 'node:fs';
import path from 'node:path';

/** What {@link findGit} needs to know of a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The folders in which commands are looked for, as the environment has them. */
  readonly searchPath: string | undefined;
  readonly isFile: (file: string) => boolean;
}

/**
 * The absolute path of the `git` command; undefined where there is none. Windows looks for a command in the working folder
 * first, and a search path may name folders of a repository: a `git` that somebody committed must not run. So only absolute
 * folders count, and none that packages of npm are installed into.
 */
export function findGit(machine: Machine = thisMachine()): string | undefined {
  const { platform, searchPath, isFile } = machine;
  const { delimiter, isAbsolute, join } = platform === 'win32' ? path.win32 : path.posix;
  const name = platform === 'win32' ? 'git.exe' : 'git';
  return (searchPath ?? '')
    .split(delimiter)
    .map((folder) => (platform === 'win32' ? folder.replace(/^"(.*)"$/, '$1') : folder))
    .filter((folder) => isAbsolute(folder) && !/[\\/]node_modules([\\/]|$)/.test(folder))
    .map((folder) => join(folder, name))
    .find(isFile);
}

function thisMachine(): Machine {
  const { platform, env } = process;
  const name = Object.keys(env).find((each) => (platform === 'win32' ? each.toUpperCase() : each) === 'PATH') ?? 'PATH';
  return { platform, searchPath: env[name], isFile };
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
