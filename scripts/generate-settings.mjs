// Writes the settings into the extension's package.json, from the schemas that the extension reads them with. Run by
// `npm run generate`.
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { SECTIONS } from '../packages/vscode/src/settings/schema.ts';

const MANIFEST = 'packages/vscode/package.json';

function propertyOf({ type, description, words }) {
  const { $schema, ...schema } = z.toJSONSchema(type);
  return { ...schema, markdownDescription: description, ...(words ? { enumDescriptions: words } : {}) };
}

const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
manifest.contributes.configuration = Object.entries(SECTIONS).map(([title, settings], order) => ({
  title,
  order: order + 1,
  properties: Object.fromEntries(
    Object.entries(settings).map(([name, setting]) => [`goldenthread.${name}`, propertyOf(setting)]),
  ),
}));
writeFileSync(MANIFEST, `${JSON.stringify(manifest, undefined, 2)}\n`);
