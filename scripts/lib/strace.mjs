// What Linux asks a program's system for can be looked at with Debian's strace, installed when missing.
import { findCommand, installDebianPackages } from './debian.mjs';

/** Installs strace unless it is there. Other systems have none. */
export async function installStrace() {
  if (process.platform === 'linux' && !findCommand('strace')) await installDebianPackages(['strace']);
}
