import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ElementKind, KINDS } from '@goldenthread/model';
import { splitByElement } from '@goldenthread/rules';
import type { CheckedPlan } from '@goldenthread/workspace';
import { checkPaths } from '@goldenthread/workspace/node';
import { expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..', '..');
const HEADING = '## What the check finds';

/** The examples: the folders of `examples` with a plan of their own. The templates are one folder further down. */
const examples = globSync('examples/*/plan.plan', { cwd: ROOT })
  .map((file) => path.basename(path.dirname(file)))
  .sort();

const checked = (example: string): Promise<CheckedPlan[]> => checkPaths([path.join(ROOT, 'examples', example)]);
const readme = (example: string): string => readFileSync(path.join(ROOT, 'examples', example, 'README.md'), 'utf8');

/** What stands under the heading about the check. */
const saidOf = (example: string): string => readme(example).split(HEADING)[1]?.split(/^## /m)[0] ?? '';

/** The rows of the table there: the rule, the elements it is about, the reason. */
function rowsOf(example: string): { rule: string; elements: string[]; why: string }[] {
  const lines = saidOf(example)
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  return lines.map((line) => {
    const [rule = '', about = '', why = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { rule: rule.replaceAll('`', ''), elements: about.replaceAll('`', '').split(', '), why };
  });
}

it('finds the examples', () => {
  expect(examples).toContain('synthetic-borough');
  expect(examples).toHaveLength(7);
});

it.each(examples)('%s: the README tells what the check finds, and why', async (example) => {
  const rows = rowsOf(example);
  const told = rows.flatMap(({ rule, elements }) => elements.map((element) => `${rule} ${element}`));
  const found = (await checked(example)).flatMap(({ findings }) =>
    splitByElement(findings.filter(({ accepted }) => !accepted)).map((finding) => `${finding.rule} ${finding.element ?? ''}`),
  );
  expect(told.sort()).toEqual([...new Set(found)].sort());
  for (const { why } of rows) expect(why).toMatch(/^[A-Z].{20,}\.$/);
});

it.each(examples)('%s: the README tells how to run the check', (example) => {
  expect(saidOf(example)).toContain(`\nnode_modules/.bin/goldenthread check examples/${example}\n`);
});

it('says of the synthetic borough that nothing is found', () => {
  expect(saidOf('synthetic-borough')).toMatch(/^\s+Nothing\./);
});

it('uses every kind of declaration and every kind of child in the synthetic borough', async () => {
  const declarations = new Set<ElementKind>();
  const children = new Set<ElementKind>();
  for (const { plan } of await checked('synthetic-borough')) {
    for (const element of plan.everything) (element.parent === undefined ? declarations : children).add(element.kind);
  }
  const kinds = Object.entries(KINDS) as [ElementKind, (typeof KINDS)[ElementKind]][];
  const expected = kinds.filter(([, { family }]) => family !== 'child').map(([kind]) => kind);
  expect([...declarations].sort()).toEqual(expected.sort());
  expect([...children].sort()).toEqual([...new Set(kinds.flatMap(([, kind]) => kind.children))].sort());
});

it('uses every line of the language in the synthetic borough', async () => {
  const [first] = (await checked('synthetic-borough')).filter(({ name }) => name === 'AlderwickPlan');
  const types = [...new Set(Object.values(KINDS).flatMap(({ clauses }) => clauses))];
  expect(types.filter((type) => first?.plan.having(type).length === 0)).toEqual([]);
});

it.each([
  /comment human rights:/,
  /comment community safety:/,
  /comment sustainability:/,
  /benefits review on \S+ partly achieved:/,
  /status partly complete/,
  /gap in each year/,
  /amount in each year/,
  /\[p\]/,
  /about \d/,
  /below \d/,
  /fewer than \d/,
  /not available/,
  /calendar years/,
  /pooled/,
  /gap between/,
  /adds up/,
  / months {2,}/,
  /builds on/,
  /costs £\S+ from/,
])('writes %s in the synthetic borough', (line) => {
  const texts = globSync('examples/synthetic-borough/*.plan', { cwd: ROOT }).map((file) =>
    readFileSync(path.join(ROOT, file), 'utf8'),
  );
  expect(texts.join('\n')).toMatch(line);
});

it.each(globSync('examples/**/*.*', { cwd: ROOT }).sort())('%s holds no e-mail address and no telephone number', (file) => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  expect(text.match(/[^\s@]+@[^\s@]+\.\w+/g)).toBeNull();
  expect(text.match(/(?<![\w./-])(?:\+\d|\(?0\d)(?:[ ()-]{0,2}\d){8,}(?!\d)/g)).toBeNull();
});
