import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The recipe of CONTRIBUTING for a clause and a kind, followed to the letter in a copy of the project: the grammar, a record
// each, an example. Whatever else had to be touched would show here as something that is missing.

const GRAMMAR = 'packages/syntax/src/grammar/plan.langium';
const REFERENCE = 'docs/language.md';
const KINDS = 'packages/model/src/vocabulary/kind-traits.ts';
const CLAUSES = 'packages/model/src/vocabulary/clauses/statements.ts';

const SLOW = 240_000;

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'golden-thread-new-kind-'));
  copyProject(copy);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Copies the sources. Dependencies are linked, and the project's own packages are those of the copy. */
function copyProject(to: string): void {
  const isKept = (file: string): boolean => !/[\\/](dist|node_modules|test|artefacts)$|\.tsbuildinfo$/.test(file);
  for (const name of ['docs', 'examples', 'libraries', 'packages', 'scripts', 'syntaxes'])
    cpSync(name, path.join(to, name), { recursive: true, filter: isKept });
  for (const name of ['package.json', 'tsconfig.base.json']) cpSync(name, path.join(to, name));
  mkdirSync(path.join(to, 'node_modules', '@goldenthread'), { recursive: true });
  const link = (from: string, at: string): void => symlinkSync(path.resolve(from), path.join(to, 'node_modules', at), 'junction');
  for (const name of readdirSync('node_modules')) if (name !== '@goldenthread') link(path.join('node_modules', name), name);
  for (const name of readdirSync('packages')) {
    if (!existsSync(path.join('packages', name, 'package.json'))) continue;
    symlinkSync(path.join(to, 'packages', name), path.join(to, 'node_modules', '@goldenthread', name), 'junction');
    const own = path.resolve('packages', name, 'node_modules');
    if (existsSync(own)) symlinkSync(own, path.join(to, 'packages', name, 'node_modules'), 'junction');
  }
}

function edit(file: string, ...changes: readonly (readonly [before: string, after: string])[]): void {
  const at = path.join(copy, file);
  let text = readFileSync(at, 'utf8');
  for (const [before, after] of changes) {
    expect(text).toContain(before);
    text = text.replace(before, () => after);
  }
  writeFileSync(at, text);
}

function run(...args: string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

const compile = (name: string): ReturnType<typeof run> =>
  run(path.resolve('node_modules/typescript/bin/tsc'), '-p', path.join('packages', name));

const EXAMPLE = `plan TownPlan: Town plan
  years 2025/26 to 2026/27
vision Thriving: A town where everyone thrives
pledge Warmth: Nobody is cold at home
  > Made after the winter of 2023.
  supports Thriving
  made in: the full council
`;

describe('a new clause and a new kind', () => {
  it('are asked for by the compiler once the grammar has them', { timeout: SLOW }, () => {
    edit(
      GRAMMAR,
      ['Duty | Goal | Strategy;', 'Duty | Goal | Strategy | Pledge;'],
      [
        "Strategy: 'strategy' Head",
        "Pledge: 'pledge' Head clauses+=StatementClause* (Titled clauses+=StatementClause*)?;\nStrategy: 'strategy' Head",
      ],
      ['MeasuredBy | ReviewBy | Status', 'MeasuredBy | ReviewBy | MadeIn | Status'],
      ["ReviewBy: 'review_by'", "MadeIn: 'made_in' words=WORDS;\nReviewBy: 'review_by'"],
    );
    expect(run('scripts/generate-langium.mjs').status).toBe(0);
    expect(run('scripts/generate-facts.mjs').status).toBe(0);
    const { output } = compile('model');
    expect(output).toContain("'madeIn' is missing");
    expect(output).toContain("'pledge' is missing");
  });

  it('need a record each, and an example, and are generated', { timeout: SLOW }, () => {
    edit(KINDS, ['  strategy: {', "  pledge: { icon: 'heart', stage: 'aim', below: ['outcome'] },\n  strategy: {"]);
    edit(CLAUSES, ['} satisfies', "  madeIn: { meaning: 'Where it was made.', once: true },\n} satisfies"]);
    edit(REFERENCE, [
      'strategy DigitalStrategy:',
      'pledge Warmth: Nobody is cold at home\n  made in: the full council\n\nstrategy DigitalStrategy:',
    ]);
    expect(run('scripts/generate.mjs')).toMatchObject({ status: 0 });
    expect(readFileSync(path.join(copy, REFERENCE), 'utf8')).toContain('| `made in: words` |   | Where it was made. |');
    expect(readFileSync(path.join(copy, 'syntaxes/goldenthread.tmLanguage.json'), 'utf8')).toMatch(/pledge/);
    expect(compile('model')).toMatchObject({ status: 0, output: '' });
  });

  it('are then checked, shown and compared', { timeout: SLOW }, () => {
    writeFileSync(path.join(copy, 'packages/report/src/shown.ts'), SHOWN);
    writeFileSync(
      path.join(copy, 'shown.mjs'),
      `import { importSource } from './scripts/lib/import-source.mjs';
const { shown } = await importSource('packages/report/src/shown.ts');
console.log(JSON.stringify(shown(${JSON.stringify(EXAMPLE)})));`,
    );
    const { status, output } = run('shown.mjs');
    expect({ status, output }).toMatchObject({ status: 0 });
    const { problems, findings, page, changes, tree } = JSON.parse(output);
    expect({ problems, findings }).toEqual({ problems: [], findings: [] });
    expect(page).toMatch(/<h2[^>]*>(<[^>]*>)*Pledges/);
    expect(page).toMatch(/Made in<\/dt><dd>the full council/);
    expect(changes).toEqual([expect.stringContaining('the cabinet')]);
    expect(tree).toContain('Warmth');
  });
});

/** What the copy's own sources make of a plan. */
const SHOWN = `import { buildPlan, type Plan } from '@goldenthread/model';
import { checkPlan, rules } from '@goldenthread/rules';
import { FactReader } from '../../syntax/src/index.js';
import { diffPlans, pageToHtml, planPage, planTree, type TreeNode } from './index.js';

export function shown(text: string) {
  const read = (text: string) => new FactReader().read('a.plan', text);
  const plan: Plan = buildPlan([read(text)]);
  const other = buildPlan([read(text.replace('the full council', 'the cabinet'))]);
  const names = (node: TreeNode): string[] => [node.element?.name ?? '', ...node.children().flatMap(names)];
  return {
    problems: read(text).problems,
    findings: checkPlan(plan, rules).filter(({ element }) => element?.name === 'Warmth').map(({ rule }) => rule),
    page: pageToHtml(planPage(plan)),
    changes: diffPlans(plan, other, { base: [], head: [] }).changes.map(({ summary }) => summary),
    tree: names(planTree({ plan, findings: [], root: 'town' }, 'thread')),
  };
}
`;
