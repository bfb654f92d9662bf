// Writes docs/schemas/*.schema.json from the zod schemas that the code itself uses. Run by `npm run generate`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { importSource } from './lib/import-source.mjs';

const FOLDER = 'docs/schemas';
const { baselineFile } = await importSource('packages/cli/src/check/baseline-schema.ts');
const { checkReport } = await importSource('packages/cli/src/check/json-schema.ts');
const { diffSchema } = await importSource('packages/report/src/diff/schema.ts');
const { planSchema } = await importSource('packages/model/src/json/plan-schema.ts');
const SCHEMAS = {
  'baseline-v1': { title: 'goldenthread check --baseline, version 1', schema: baselineFile },
  'check-v1': { title: 'goldenthread check --format json, version 1', schema: checkReport },
  'diff-v1': { title: 'goldenthread diff --format json, version 1', schema: diffSchema },
  'plan-v1': { title: 'A plan of Golden Thread, version 1', schema: planSchema },
};

mkdirSync(FOLDER, { recursive: true });
for (const [name, { title, schema }] of Object.entries(SCHEMAS)) {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  writeFileSync(`${FOLDER}/${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, undefined, 2)}\n`);
}
