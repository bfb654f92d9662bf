import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
// The pictures of docs/first-hour.md are those of the hour that the test lives.
import '../first-hour.test.js';

const PICTURES = { form: 'form', plan: 'plan', 'add-a-benefit': 'benefit' } as const;

afterAll(() => {
  const [from, to] = [join(import.meta.dirname, '..', 'artefacts'), join(import.meta.dirname, '../../../docs/images')];
  for (const [taken, name] of Object.entries(PICTURES))
    copyFileSync(join(from, `first-hour-${taken}.png`), join(to, `first-hour-${name}.png`));
});
