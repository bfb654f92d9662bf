import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { own, told } from './requirement-plans.js';

const SPELLINGS = path.join(import.meta.dirname, 'requirement-spellings.md');

/** A heading with what breaks the requirement behind its arrow, the requirement, and a plan. */
const EXAMPLE = /^## (.+) → (\w+)\n+```\n([^`]+)```\n+```plan\n([^`]*)```/gm;

const examples = [...readFileSync(SPELLINGS, 'utf8').matchAll(EXAMPLE)].map(
  ([, title = '', by = '', requirement = '', plan = '']) => ({ title, by, requirement, plan }),
);

describe('requirements in everyday words', () => {
  it('are fifty and more', () => expect(examples.length).toBeGreaterThan(50));

  it.each(examples)('$title', ({ by, requirement, plan }) => {
    const lines = requirement.trimEnd().replace(/^/gm, '  ');
    const found = told(own(lines, plan));
    expect(found.filter((each) => each.startsWith('requirement-'))).toEqual([]);
    expect(found).toContain(`R ${by}`);
    expect(found).not.toContain('R B');
  });

  it.each([
    [
      'services over £350k a year',
      'The amount of a service is that of all years together. Write such an amount, and take ‘year’ out.',
    ],
    ['projects in 2026/27', 'Write which date of a project is meant, such as ‘ends in 2026/27’.'],
    ['savings before 2026/27', 'Write which date of a saving is meant, such as ‘amount before 2026/27’.'],
    [
      'work outside programmes',
      '‘outside’ is not a word that makes sense here. Write what a programme can have, such as ‘owner’.',
    ],
  ])('says once what cannot be asked: %s', (which, message) => {
    const found = told(own(`  for ${which}\n  has owner`, 'project A: A'));
    expect(found.filter((each) => each.startsWith('requirement-'))).toEqual([`requirement-unclear R: ${message}`]);
  });

  it('refuses two kinds that may be one of the other', () => {
    const found = told(own('  for service measures\n  has owner', 'measure A: A'));
    expect(found).toContain(
      'requirement-unclear R: ‘service measures’ can be read in two ways. Write ‘measures of service’, or ‘service and measures’.',
    );
    expect(found.some((each) => each.startsWith('R '))).toBe(false);
  });

  it.each(['lead at most 3 projects', 'leads two projects'])('does not take an officer for what is led: has %s', (asked) => {
    const found = told(own(`  for officer\n  has ${asked}`, ''));
    expect(found.filter((each) => each.startsWith('R '))).toEqual([]);
    expect(found.join()).toMatch(/requirement-/);
  });

  it('refuses to ask each of a kind about others of it', () => {
    expect(told(own('  for project\n  has no project without an end', 'project A: A'))).toEqual([
      'requirement-unclear R: ‘no project without an end’ asks a project about others that belong to it. Write ‘for plan’ and ‘has no project without an end’, or what each project has to have.',
    ]);
    expect(told(own('  for plan\n  has no project without an end', 'project A: A'))).toEqual(['R P']);
  });

  it('says where a requirement says twice what it is for', () => {
    expect(told(own('  for project\n  for service\n  has owner', 'project A: A'))).toContain(
      'requirement-unclear R: This requirement says twice what it is for. Write it in one line, or make two requirements.',
    );
  });
});
