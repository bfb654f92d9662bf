// The software bill of materials: what a package carries of others, in CycloneDX as npm writes it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledFolders } from './notices.mjs';
import { ROOT } from './paths.mjs';
import { capture } from './run.mjs';

let whole;

/** Everything that the project depends on, from its lock file: no network is needed. */
async function everything() {
  whole ??= capture('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { stderr: 'ignore' });
  const { code, output } = await whole;
  if (code !== 0) throw new Error('npm could not write a bill of materials');
  return JSON.parse(output);
}

const read = (folder) => JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));

/** The bill of a package with these bundles. The same bundles give the same bill, byte for byte. */
export async function billOfMaterials(folder, metafiles) {
  const { name, version } = read(folder);
  const bundled = new Map(bundledFolders(metafiles).map((each) => [`${read(each).name}@${read(each).version}`, each]));
  const { components, $schema, bomFormat, specVersion } = await everything();
  const carried = components.filter((each) => bundled.has(`${each.name}@${each.version}`));
  const known = new Set(carried.map((each) => `${each.name}@${each.version}`));
  const missing = [...bundled.keys()].filter((each) => !known.has(each));
  if (missing.length > 0) throw new Error(`The bill of materials of ${name} lacks ${missing.join(', ')}`);
  const component = { type: 'application', name, version, purl: `pkg:npm/${name.replace('@', '%40')}@${version}` };
  const bill = { $schema, bomFormat, specVersion, version: 1, metadata: { component }, components: carried };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}
