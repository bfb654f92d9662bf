import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPaths } from '@goldenthread/workspace/node';
import { expect, it } from 'vitest';

/** So many findings for every 100 lines are the most that an officer would read to the end. */
const MOST_PER_100_LINES = 15;
/** The part of the findings that the officer of the document has to agree with. */
const AGREED = 0.9;

const documents = globSync('*/plan.plan', { cwd: import.meta.dirname })
  .map((file) => path.dirname(file))
  .sort();

const judged = readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 7 && documents.includes(cells[1] ?? ''))
  .map(([, document = '', rule = '', about = '', agrees = '', why = '']) => ({ document, rule, about, agrees, why }));

async function findingsIn(document: string): Promise<string[]> {
  const plans = await checkPaths([path.join(import.meta.dirname, document)]);
  return plans.flatMap(({ findings }) => findings.map(({ rule, element }) => `${rule} ${element}`)).sort();
}

it('has at least twenty-six documents', () => expect(documents.length).toBeGreaterThanOrEqual(26));

it.each(documents)('%s: every finding was read and judged', async (document) => {
  const told = judged.filter((row) => row.document === document).map(({ rule, about }) => `${rule} ${about}`);
  expect(await findingsIn(document)).toEqual(told.sort());
});

it.each(documents)('%s: has no more findings than anyone would read', async (document) => {
  const lines = readFileSync(path.join(import.meta.dirname, document, 'plan.plan'), 'utf8')
    .split('\n')
    .filter(Boolean).length;
  expect((await findingsIn(document)).length).toBeLessThanOrEqual((lines * MOST_PER_100_LINES) / 100);
});

it('is right in the eyes of the officers', () => {
  expect(judged.filter(({ agrees }) => agrees === 'yes').length / judged.length).toBeGreaterThanOrEqual(AGREED);
  for (const { why } of judged) expect(why).toMatch(/^[A-Z].{10,}\.$/);
});
