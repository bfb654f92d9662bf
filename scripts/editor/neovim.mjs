// An editor that the project did not write, to try the language server with: Debian's Neovim, installed when missing.
import { findCommand, installDebianPackages } from '../lib/debian.mjs';

/** Installs Neovim unless it is there. */
export async function installNeovim() {
  if (!findCommand('nvim')) await installDebianPackages(['neovim']);
}
