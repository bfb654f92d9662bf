// Sums of money are added up a second time by Debian's ledger, which we did not write; installed when missing.
import { findCommand, installDebianPackages } from './debian.mjs';

/** Installs ledger unless it is there. */
export async function installLedger() {
  if (!findCommand('ledger')) await installDebianPackages(['ledger']);
}
