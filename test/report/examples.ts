import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '@goldenthread/model';
import { planOf } from './support.js';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples');

/** An example plan, without the plans that it uses. */
export function examplePlan(name: string): Plan {
  const files = globSync('*.plan', { cwd: join(EXAMPLES, name) });
  return planOf(Object.fromEntries(files.map((file) => [file, readFileSync(join(EXAMPLES, name, file), 'utf8')])));
}
