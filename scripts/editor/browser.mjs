// The browser that the embedded editor is shown in: Debian's Chromium, installed when it is missing.
import { chromium } from 'playwright-core';
import { findCommand, installDebianPackages } from '../lib/debian.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** The browser of a test makes no requests of its own. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser's path; it is installed unless it is there. */
export async function installBrowser() {
  const found = process.env.CHROMIUM ?? findCommand(...NAMES);
  if (found) return found;
  await installDebianPackages(['chromium', 'fonts-dejavu-core', 'fonts-liberation']);
  return findCommand(...NAMES);
}

/** Opens a browser without a window. */
export async function openBrowser() {
  return chromium.launch({ executablePath: await installBrowser(), headless: true, chromiumSandbox: false, args: QUIET });
}
