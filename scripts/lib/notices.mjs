// The licences of what a bundle carries: whoever passes it on has to pass these on too.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

const OWN = /^(packages|scripts)\//;
const LICENCE = /^(licen[cs]e|copying)(\.|$)/i;

/** The folder of the package that a bundled file belongs to; undefined for the project's own. */
function packageFolder(file) {
  if (OWN.test(file) && !file.includes('node_modules/')) return undefined;
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function notice(folder) {
  const { name, version, license = 'unknown' } = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(ROOT, folder)).find((each) => LICENCE.test(each));
  const text = file ? readFileSync(join(ROOT, folder, file), 'utf8').trim() : `Licensed under ${license}.`;
  return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n')}\n`;
}

/** The folders of the packages that the bundles carry which these files of esbuild's tell of. */
export function bundledFolders(metafiles) {
  const files = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(files.map(packageFolder).filter((folder) => folder && existsSync(join(ROOT, folder, 'package.json'))));
  return [...folders].sort();
}

/** What is passed on with these bundles. */
export function thirdPartyNotices(metafiles) {
  const notices = bundledFolders(metafiles).map(notice);
  return `This package carries the software below, each under its own licence.\n\n${[...new Set(notices)].join(`\n${'-'.repeat(80)}\n\n`)}`;
}
