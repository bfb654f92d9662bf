// Installs Debian's packages for what npm does not carry.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture, run } from './run.mjs';

/** The path of a command; undefined where there is none. */
export function findCommand(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Installs packages with apt-get, as root or through sudo. Says plainly what to install where that cannot be done. */
export async function installDebianPackages(packages) {
  const byHand = `Please install ${packages.join(' and ')} by hand.`;
  if (!findCommand('apt-get')) throw new Error(`This machine has no apt-get. ${byHand}`);
  const root = process.getuid?.() === 0;
  if (!root && !(findCommand('sudo') && (await run('sudo', ['-n', 'true'], { stdio: 'ignore' })) === 0)) {
    throw new Error(`Installing ${packages.join(', ')} needs root or sudo. ${byHand}`);
  }
  console.log(`Installing ${packages.join(', ')} (Debian) …`);
  const aptGet = async (args, stderr) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...args];
    const { code } = await capture(root ? 'env' : 'sudo', root ? command.slice(1) : command, { stderr });
    return code;
  };
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  // A fresh machine may have no list of packages yet, or an old one, so the first try may fail.
  if ((await aptGet(install, 'ignore')) === 0) return;
  await aptGet(['update'], 'ignore');
  if ((await aptGet(install, 'inherit')) !== 0) throw new Error(`apt-get could not install ${packages.join(', ')}. ${byHand}`);
}
