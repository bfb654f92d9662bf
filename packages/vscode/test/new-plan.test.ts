import { readdirSync, readFileSync } from 'node:fs';
import { buildPlan, TEMPLATES } from '@goldenthread/model';
import { checkPlan, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { librariesUsed, loadLibraries } from '@goldenthread/workspace';
import { describe, expect, it } from 'vitest';
import {
  type Files,
  firstFile,
  folderName,
  folderObjection,
  titleObjection,
  withTitle,
} from '../src/features/new-plan/from-template.js';

const FOLDER = new URL('../../../examples/templates/', import.meta.url);
const filesOf = (template: string): Files =>
  Object.fromEntries(
    readdirSync(new URL(`${template}/`, FOLDER)).map((name) => [
      name,
      readFileSync(new URL(`${template}/${name}`, FOLDER), 'utf8'),
    ]),
  );

it('the templates that are offered are those that there are', () => {
  expect(Object.keys(TEMPLATES).sort()).toEqual(readdirSync(FOLDER).sort());
});

describe.each(Object.keys(TEMPLATES))('a new plan from %s', (template) => {
  const files = withTitle(filesOf(template), 'A plan for Alderwick: 2026 to 2030');

  it('has the title of its own, a name that follows from it, and passes its checks', async () => {
    const reader = new FactReader();
    const facts = Object.entries(files).map(([file, text]) => reader.read(file, text));
    await loadLibraries(facts);
    const plan = buildPlan(facts, { imports: librariesUsed(facts) });
    expect(plan.root?.title).toBe('A plan for Alderwick: 2026 to 2030');
    expect(plan.name).toBe('PlanAlderwick');
    expect(checkPlan(plan, rules).filter(({ severity, accepted }) => severity !== 'hint' && !accepted)).toEqual([]);
  });

  it('begins with the file that declares it', () => {
    expect(firstFile(files)).toBe('plan.plan');
  });
});

it('a title of signs is no title', () => {
  expect(titleObjection('2026')).toContain('Give the plan a title');
  expect(titleObjection('Plan $& {1}')).toBeUndefined();
  expect(withTitle({ 'plan.plan': 'plan OurPlan: Plan\n' }, 'Plan $& {1}')).toEqual({ 'plan.plan': 'plan Plan: Plan $& {1}\n' });
});

it('a folder is named after the title', () => {
  expect(folderName('Council plan: 2026 to 2029!')).toBe('council-plan-2026-to-2029');
  expect(folderName('…')).toBe('plan');
});

it('nothing is written over', () => {
  const files = { 'plan.plan': '', 'notes/a.md': '' };
  expect(folderObjection(['README.md'], files)).toBeUndefined();
  expect(folderObjection(['old.plan', 'README.md'], files)).toBe(
    'There is already a plan there (old.plan). Nothing was written. Choose another folder.',
  );
  expect(folderObjection(['notes'], files)).toBe('notes is there already. Nothing was written. Choose another folder.');
});
