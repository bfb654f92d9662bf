// Debian's ledger adds up the sums of money a second time, independently of our code; installed when missing.
import { findCommand, installDebianPackages } from './debian.mjs';

/** Installs ledger unless it is there. */
export async function installLedger() {
  if (!findCommand('ledger')) await installDebianPackages(['ledger']);
}
