import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Plan } from '@goldenthread/model';
import { expect, it } from 'vitest';
import { examplePlan } from '../report/examples.js';
import { oneLine, PAGE, shownBy } from './shown.js';

const ROOT = path.join(import.meta.dirname, '..', '..', 'examples');

/** The examples that say what a document says: their READMEs go through it point by point. */
const documents = globSync('*/README.md', { cwd: ROOT })
  .filter((file) => readFileSync(path.join(ROOT, file), 'utf8').includes('\n## Point by point\n'))
  .map((file) => path.dirname(file))
  .sort();

/** A point of a document, and where it is. */
interface Point {
  readonly row: string;
  /** The elements that say it, each with the file that the README names. */
  readonly said: readonly { readonly file: string; readonly name: string }[];
  /** The reports that show it. */
  readonly reports: readonly string[];
}

const quoted = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);

function pointsOf(example: string): Point[] {
  const readme = readFileSync(path.join(ROOT, example, 'README.md'), 'utf8');
  const section = readme.split('\n## Point by point\n')[1]?.split(/^## /m)[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| point '));
  return rows.map((row) => {
    const [, , , where = '', readers = ''] = row.split('|').map((cell) => cell.trim());
    const said = where.split('; ').flatMap((part) => {
      const [file = '', ...names] = quoted(part);
      return names.map((name) => ({ file, name }));
    });
    return { row, said, reports: readers === PAGE ? [PAGE] : quoted(readers) };
  });
}

const named = (plan: Plan, name: string): Element | undefined => plan.everything.find(({ path }) => path === name);

it('finds the documents', () => {
  expect(documents).toHaveLength(5);
});

it.each(documents)('%s: each point of the document is in the plan, in the file that the README names', (example) => {
  const plan = examplePlan(example);
  const points = pointsOf(example);
  expect(points.length).toBeGreaterThan(20);
  for (const { row, said } of points) {
    expect(said.length, row).toBeGreaterThan(0);
    for (const { file, name } of said) expect(named(plan, name)?.file.file, `${row}: ${name}`).toBe(file);
  }
});

it.each(documents)('%s: each point is shown by the reports that the README names', async (example) => {
  const plan = examplePlan(example);
  const shown = await shownBy(plan);
  for (const { row, said, reports } of pointsOf(example)) {
    const titles = said.map(({ name }) => oneLine(named(plan, name)?.title ?? name));
    const showing = (title: string): string[] => [...shown].filter(([, text]) => text.includes(title)).map(([report]) => report);
    expect(reports.length, row).toBeGreaterThan(0);
    for (const report of reports) expect(titles.flatMap(showing), row).toContain(report);
    for (const title of titles) expect(showing(title), `${row}: ${title}`).toContain(PAGE);
  }
});

it.each(documents)('%s: the plan says nothing that no point of the document is about', (example) => {
  const plan = examplePlan(example);
  const said = new Set(pointsOf(example).flatMap((point) => point.said.map(({ name }) => name.split('.')[0])));
  // Who decides and who answers for it is named with what they do.
  const parties = new Set(['officer', 'portfolio', 'body', 'comparators', 'service']);
  const more = plan.elements.filter(({ kind, path }) => !parties.has(kind) && !said.has(path)).map(({ path }) => path);
  expect(more).toEqual([]);
});
