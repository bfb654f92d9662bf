// The office suite that other people open our documents with: Debian's LibreOffice, without windows, installed when missing.
import { findCommand, installDebianPackages } from '../lib/debian.mjs';

/** Installs LibreOffice's Writer and Calc unless they are there. */
export async function installLibreOffice() {
  if (!findCommand('soffice', 'libreoffice')) await installDebianPackages(['libreoffice-writer-nogui', 'libreoffice-calc-nogui']);
}
