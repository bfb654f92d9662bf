// `npm run check:supply`: what the project brings in from others. Their licences let it be passed on, and no known
// weakness is passed on. Where the registry does not answer, it says so, and nothing fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, reportAndExit } from './lib/checks.mjs';
import { runAsScript } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';
import { capture } from './lib/run.mjs';

/** Licences that only ask to be passed on with the software. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'PSF-2.0',
  'Python-2.0',
  'BlueOak-1.0.0',
]);

/** The packages that are needed to run, not only to build or test. */
function passedOn() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).filter(([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link);
}

/** The package's name, from where it is installed. */
const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

function licences() {
  const others = passedOn().filter(([, { license }]) => !ALLOWED.has(license));
  return others.map(([path, { license }]) => `${nameOf(path)} is under ${license ?? 'no licence that it names'}`);
}

async function advisories() {
  const { output } = await capture('npm', ['audit', '--omit', 'dev', '--json'], { stderr: 'ignore' });
  const { vulnerabilities } = parsed(output);
  if (vulnerabilities === undefined) {
    console.log('    The registry does not say which weaknesses are known, so that is not checked here.');
    return [];
  }
  return Object.values(vulnerabilities).map(
    ({ name, severity, range }) => `${[name, range].filter(Boolean).join(' ')} has a known weakness (${severity})`,
  );
}

function parsed(output) {
  try {
    return JSON.parse(output);
  } catch {
    return {};
  }
}

export async function checkSupply() {
  return [check('licences of what is passed on', licences()), check('known weaknesses in what is passed on', await advisories())];
}

await runAsScript(import.meta, async () => reportAndExit(await checkSupply()));
